import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { httpAdapter } from '../src/adapters/http.ts';
import '../src/components/login/define.ts';
import { expect, waitFor } from 'storybook/test';
import { devicePresets } from '../src/testing/index.ts';
import { elsewhere } from './site/elsewhere.ts';
import { site } from './site/site.ts';
import { visit } from './visit.ts';

const MIA = 'mia@example.com';
const PASSWORD = 'correct horse';
const NORA = 'nora@example.com';
const HOUR = 3_600_000;

const meta: Meta = { title: 'Elements/passkey-login', component: 'passkey-login' };
export default meta;

type Story = StoryObj;

/** Nobody has been here before: the field, and the button below it. */
export const FirstVisit: Story = {
  parameters: site({}),
  play: visit('passkey-login', async ({ person }) => {
    await person.finds('input[autocomplete="username webauthn"]');
    await person.finds('[part~="button"]');
    await person.sees('listening');
  }),
};

/** Her passkey is in the autofill list of the field. Click into it. */
export const Listening: Story = {
  parameters: site({ scenario: 'returning visitor' }),
  play: visit('passkey-login', async ({ person, device }) => {
    await person.sees('listening');
    await expect(device.pending?.mediation).toBe('conditional');
  }),
};

/** A passkey was picked from the list. */
export const SignedInByAutofill: Story = {
  parameters: site({ scenario: 'returning visitor' }),
  play: visit('passkey-login', async ({ person, device }) => {
    await person.sees('listening');
    device.pick(MIA);
    await person.sees('signed-in');
  }),
};

export const IdentifierFirst: Story = {
  args: { 'identifier-first': true, 'no-autofill': true },
  parameters: site({ scenario: 'returning visitor' }),
  play: visit('passkey-login', async ({ person }) => {
    await person.types('username', MIA);
    await person.finds('[data-passkey="submit"]');
  }),
};

/** The form was sent empty: the sentence stands under the field, and the field has the focus. */
export const IdentifierMissing: Story = {
  args: { 'identifier-first': true, 'no-autofill': true },
  parameters: site({ scenario: 'returning visitor' }),
  play: visit('passkey-login', async ({ person }) => {
    await person.sends();
    await person.reads('[data-passkey="error"]');
    await expect(document.activeElement).toBe(await person.finds('input'));
  }),
};

/** The backend is asked how this account may sign in, and takes its time. */
export const Identifying: Story = {
  args: { methods: 'passkey password' },
  parameters: site({ scenario: 'password only', faults: [{ kind: 'latency', ms: HOUR, path: 'lookup' }] }),
  render: () => html`<passkey-login no-autofill .adapter=${asking()}></passkey-login>`,
  play: visit('passkey-login', async ({ person }) => {
    await person.types('username', MIA);
    await person.sends();
    await person.sees('identifying');
    await person.reads();
  }),
};

/** The server takes its time with the challenge. */
export const Preparing: Story = {
  args: { 'no-autofill': true },
  parameters: site({ scenario: 'returning visitor', faults: [{ kind: 'latency', ms: HOUR, path: 'authentication/options' }] }),
  play: visit('passkey-login', async ({ person }) => {
    await person.presses('button');
    await person.sees('preparing');
    await person.reads();
  }),
};

export const Prompting: Story = {
  args: { 'no-autofill': true },
  parameters: site({ scenario: 'returning visitor', answers: ['wait'] }),
  play: visit('passkey-login', async ({ person }) => {
    await person.presses('button');
    await person.sees('prompting');
    await person.reads();
  }),
};

/** The prompt has been open for eight seconds, or never came. */
export const NothingHappened: Story = {
  args: { 'no-autofill': true },
  parameters: site({ scenario: 'returning visitor', answers: ['wait'], impatient: true }),
  play: visit('passkey-login', async ({ person }) => {
    await person.presses('button');
    await person.sees('prompting');
    await person.reads();
  }),
};

/** The server takes its time. */
export const Verifying: Story = {
  args: { 'no-autofill': true },
  parameters: site({ scenario: 'returning visitor', faults: [{ kind: 'latency', ms: HOUR, path: 'authentication/verify' }] }),
  play: visit('passkey-login', async ({ person }) => {
    await person.presses('button');
    await person.sees('verifying');
  }),
};

export const SignedIn: Story = {
  args: { 'no-autofill': true },
  parameters: site({ scenario: 'returning visitor' }),
  play: visit('passkey-login', async ({ person }) => {
    await person.presses('button');
    await person.sees('signed-in');
    await person.finds('[part~="done"]');
  }),
};

/** Signed in with a phone: an offer to add a passkey on this device comes after it. */
export const OfferHere: Story = {
  args: { 'no-autofill': true },
  parameters: site({ scenario: 'returning visitor', device: { devices: { phone: devicePresets.phone, laptop: devicePresets.laptop } } }),
  play: visit('passkey-login', async ({ person }) => {
    await person.presses('button');
    await person.sees('signed-in');
    await person.finds('passkey-enroll:state(offering)');
  }),
};

/** Calm: a cancelled prompt is nothing that went wrong. */
export const Cancelled: Story = {
  args: { 'no-autofill': true },
  parameters: site({ scenario: 'returning visitor', answers: ['cancel'] }),
  play: visit('passkey-login', async ({ person }) => {
    await person.presses('button');
    await person.sees('failed', 'cancelled');
    await person.reads();
  }),
};

export const Offline: Story = {
  args: { 'no-autofill': true },
  parameters: site({ scenario: 'returning visitor', faults: [{ kind: 'offline' }] }),
  play: visit('passkey-login', async ({ person }) => {
    await person.presses('button');
    await person.sees('failed', 'network');
    await person.reads();
  }),
};

export const ServerError: Story = {
  args: { 'no-autofill': true },
  parameters: site({ scenario: 'returning visitor', faults: [{ kind: 'status', status: 500 }] }),
  play: visit('passkey-login', async ({ person }) => {
    await person.presses('button');
    await person.sees('failed', 'server');
    await person.reads();
  }),
};

export const MalformedAnswer: Story = {
  args: { 'no-autofill': true },
  parameters: site({ scenario: 'returning visitor', faults: [{ kind: 'malformed' }] }),
  play: visit('passkey-login', async ({ person }) => {
    await person.presses('button');
    await person.sees('failed', 'invalid-response');
    await person.reads();
  }),
};

export const ChallengeExpired: Story = {
  args: { 'no-autofill': true },
  parameters: site({ scenario: 'returning visitor', faults: [{ kind: 'expired-challenge' }] }),
  play: visit('passkey-login', async ({ person }) => {
    await person.presses('button');
    await person.sees('failed', 'challenge-expired');
    await person.reads();
  }),
};

/** The server no longer knows the passkey; the browser was told to stop offering it. */
export const UnknownPasskey: Story = {
  args: { 'no-autofill': true },
  parameters: site({
    scenario: 'returning visitor',
    before: async ({ store, accountId = '' }) => {
      for (const { id } of await store.passkeysOf(accountId)) await store.removePasskey(accountId, id, { allowLast: true });
    },
  }),
  play: visit('passkey-login', async ({ person, device }) => {
    await person.presses('button');
    await person.sees('failed', 'unknown-passkey');
    await person.reads();
    await waitFor(() => expect(device.credentials).toHaveLength(0));
  }),
};

export const RateLimited: Story = {
  args: { 'no-autofill': true },
  parameters: site({
    scenario: 'returning visitor',
    faults: [{ kind: 'status', status: 429, code: 'rate-limited', retryAfter: 60_000 }],
  }),
  play: visit('passkey-login', async ({ person }) => {
    await person.presses('button');
    await person.sees('failed', 'rate-limited');
    await person.reads();
  }),
};

/** Nothing is said of passkeys that this browser cannot use; with other ways, they stay. */
export const NoPasskeySupport: Story = {
  args: { methods: 'passkey password' },
  parameters: site({ scenario: 'password only', device: 'none' }),
  play: visit('passkey-login', async ({ person }) => {
    await person.finds('[part~="unsupported"]');
    await person.finds('[part~="another-way"]');
  }),
};

/** In a page of another site that does not allow it. */
export const InAFrameWithoutPermission: Story = {
  args: { 'no-autofill': true },
  parameters: {
    ...site({ scenario: 'first visit', device: { frame: { topOrigin: 'https://shop.example', allow: [] } } }),
    expectedErrors: 'passkey-elements',
  },
  play: visit('passkey-login', async ({ person }) => {
    await person.presses('button');
    await person.sees('failed', 'blocked-by-policy');
    await person.reads();
  }),
};

export const OtherWays: Story = {
  args: { methods: 'passkey password email-code email-link recovery-code' },
  parameters: site({ scenario: 'password only' }),
  play: visit('passkey-login', async ({ person }) => {
    await person.types('username', MIA);
    await person.presses('another-way');
    await person.sees('choosing');
    await person.finds('[part~="method"]');
  }),
};

export const EnteringPassword: Story = {
  args: { methods: 'passkey password' },
  parameters: site({ scenario: 'password only' }),
  play: visit('passkey-login', async ({ person }) => {
    await person.types('username', MIA);
    await person.presses('another-way');
    await person.picks(2);
    await person.sees('entering-password');
    await person.finds('input[type="password"]');
  }),
};

/** What was typed stays, with one sentence under its field. */
export const WrongPassword: Story = {
  args: { methods: 'passkey password' },
  parameters: site({ scenario: 'password only' }),
  play: visit('passkey-login', async ({ person }) => {
    await person.types('username', MIA);
    await person.presses('another-way');
    await person.picks(2);
    await person.types('current-password', 'wrong horse');
    await person.sends();
    await person.sees('failed', 'verification-failed');
    await person.reads('[data-passkey="error"]');
  }),
};

export const SignedInByPassword: Story = {
  args: { methods: 'passkey password' },
  parameters: site({ scenario: 'password only' }),
  play: visit('passkey-login', async ({ person }) => {
    await person.types('username', MIA);
    await person.presses('another-way');
    await person.picks(2);
    await person.types('current-password', PASSWORD);
    await person.hits('Enter');
    await person.sees('signed-in');
  }),
};

export const EnteringCode: Story = {
  args: { methods: 'passkey email-code' },
  parameters: site({ scenario: 'returning visitor' }),
  play: visit('passkey-login', async ({ person }) => {
    await person.types('username', MIA);
    await person.presses('another-way');
    await person.picks(2);
    await person.sees('entering-code');
    await person.finds('input[autocomplete="one-time-code"]');
  }),
};

export const WrongCode: Story = {
  args: { methods: 'passkey email-code' },
  parameters: site({ scenario: 'returning visitor' }),
  play: visit('passkey-login', async ({ person, outbox }) => {
    await person.types('username', MIA);
    await person.presses('another-way');
    await person.picks(2);
    await person.types('one-time-code', outbox.last(MIA)?.code === '000000' ? '111111' : '000000');
    await person.sends();
    await person.sees('failed', 'verification-failed');
    await person.reads('[data-passkey="error"]');
  }),
};

export const SignedInByCode: Story = {
  args: { methods: 'passkey email-code' },
  parameters: site({ scenario: 'returning visitor' }),
  play: visit('passkey-login', async ({ person, outbox }) => {
    await person.types('username', MIA);
    await person.presses('another-way');
    await person.picks(2);
    await person.sees('entering-code');
    await person.types('one-time-code', outbox.last(MIA)?.code ?? '');
    await person.sends();
    await person.sees('signed-in');
  }),
};

export const WaitingForLink: Story = {
  args: { methods: 'passkey email-link' },
  parameters: site({ scenario: 'returning visitor' }),
  play: visit('passkey-login', async ({ person }) => {
    await person.types('username', MIA);
    await person.presses('another-way');
    await person.picks(2);
    await person.sees('waiting-for-link');
    await person.reads();
  }),
};

/** The code went to a phone; only the end of its number is shown. */
export const EnteringSmsCode: Story = {
  args: { methods: 'passkey sms-code' },
  parameters: site({ account: { identifier: NORA, displayName: 'Nora', phone: '+4917012345' } }),
  play: visit('passkey-login', async ({ person }) => {
    await person.types('username', NORA);
    await person.presses('another-way');
    await person.picks(2);
    await person.sees('entering-code');
    await person.finds('input[autocomplete="one-time-code"]');
  }),
};

/** After the password: the code that an authenticator app shows. */
export const EnteringAppCode: Story = {
  args: { methods: 'passkey password' },
  parameters: site({
    account: { identifier: NORA, displayName: 'Nora', password: PASSWORD, totp: 'AAECAwQFBgcICQoLDA0ODxAREhM' },
    policy: { secondFactors: ['totp'] },
  }),
  play: visit('passkey-login', async ({ person }) => {
    await person.types('username', NORA);
    await person.presses('another-way');
    await person.picks(2);
    await person.types('current-password', PASSWORD);
    await person.sends();
    await person.sees('entering-code');
    await person.finds('input[autocomplete="one-time-code"]');
  }),
};

/** Five wrong codes end a step: a sentence says so, and how to go on. */
export const TooManyWrongCodes: Story = {
  args: { methods: 'passkey email-code' },
  parameters: site({ scenario: 'returning visitor', policy: { codeAttempts: 1 } }),
  play: visit('passkey-login', async ({ person, outbox }) => {
    await person.types('username', MIA);
    await person.presses('another-way');
    await person.picks(2);
    await person.types('one-time-code', outbox.last(MIA)?.code === '000000' ? '111111' : '000000');
    await person.sends();
    await person.sees('failed', 'verification-failed');
    await person.sends();
    await person.sees('failed', 'challenge-expired');
    await person.reads();
  }),
};

export const EnteringRecoveryCode: Story = {
  args: { methods: 'passkey recovery-code' },
  parameters: site({ scenario: 'two steps' }),
  play: visit('passkey-login', async ({ person }) => {
    await person.types('username', MIA);
    await person.presses('another-way');
    await person.picks(2);
    await person.sees('entering-code');
    await person.finds('input[name="code"]');
  }),
};

/** After the password the server wants a second proof, and there is a choice of them. */
export const ChoosingSecondFactor: Story = {
  args: { methods: 'passkey password' },
  parameters: site({ scenario: 'two steps' }),
  play: visit('passkey-login', async ({ person }) => {
    await person.types('username', MIA);
    await person.presses('another-way');
    await person.picks(2);
    await person.types('current-password', PASSWORD);
    await person.sends();
    await person.sees('choosing');
    await person.finds('[part~="method"]');
  }),
};

/** After the password the server wants a passkey on top. */
export const SecondFactor: Story = {
  args: { methods: 'passkey password' },
  parameters: site({ scenario: 'two steps', policy: { secondFactors: ['passkey'] } }),
  play: visit('passkey-login', async ({ person }) => {
    await person.types('username', MIA);
    await person.presses('another-way');
    await person.picks(2);
    await person.types('current-password', PASSWORD);
    await person.sends();
    await person.sees('second-factor');
    await person.finds('[part~="button"]');
  }),
};

/** The backend sends the visitor elsewhere; the page is about to be left. */
export const Redirecting: Story = {
  args: { 'no-autofill': true },
  parameters: site({}),
  render: () => html`<passkey-login no-autofill .adapter=${elsewhere()}></passkey-login>`,
  play: visit('passkey-login', async ({ person }) => {
    await person.presses('button');
    await person.sees('redirecting');
  }),
};

/** The page's own form, adopted as it is: the element adds the button and the sentence below it. */
export const AdoptedForm: Story = {
  parameters: site({ scenario: 'returning visitor' }),
  render: () =>
    html`<passkey-login base-url="/passkeys">
      <form action="/login" method="post">
        <p>
          <label>Email<br /><input name="username" autocomplete="username webauthn" /></label>
        </p>
        <p><button>Continue</button></p>
      </form>
    </passkey-login>`,
  play: visit('passkey-login', async ({ person }) => {
    await person.sees('listening');
    await person.finds('[part~="button"]');
  }),
};

/** Inside a form of the page: the backend's proof goes to the page's server with the other fields. */
export const InAnAuthorsForm: Story = {
  parameters: site({ scenario: 'returning visitor' }),
  render: () =>
    html`<form action="/orders" method="post">
      <p>
        <label>Note<br /><textarea name="note"></textarea></label>
      </p>
      <passkey-login base-url="/passkeys" name="passkey"></passkey-login>
    </form>`,
  play: visit('passkey-login', async ({ person }) => {
    await person.sees('listening');
    await person.finds('input[autocomplete="username webauthn"]');
  }),
};

// --- helpers ---

/** The adapter for a backend that says how an account may sign in. */
const asking = () => httpAdapter({ baseUrl: '/passkeys', methods: ['passkey', 'password'], features: { lookup: true } });
