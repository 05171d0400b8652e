import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/signup/define.ts';
import { expect } from 'storybook/test';
import { elsewhere } from './site/elsewhere.ts';
import { site } from './site/site.ts';
import { visit } from './visit.ts';

const ADA = 'ada@example.com';
const MIA = 'mia@example.com';

const meta: Meta = { title: 'Elements/passkey-signup', component: 'passkey-signup' };
export default meta;

type Story = StoryObj;

export const FirstVisit: Story = {
  parameters: site({}),
  play: visit('passkey-signup', async ({ person }) => {
    await person.finds('input[autocomplete="username"]');
    await person.finds('[part~="button"]');
    await person.sees('idle');
  }),
};

export const AskingForTheName: Story = {
  args: { 'ask-name': true },
  parameters: site({}),
  play: visit('passkey-signup', async ({ person }) => {
    await person.types('name', 'Ada');
    await person.types('username', ADA);
  }),
};

export const IdentifierMissing: Story = {
  parameters: site({}),
  play: visit('passkey-signup', async ({ person }) => {
    await person.presses('button');
    await person.reads('[data-passkey="error"]');
    await expect(document.activeElement).toBe(await person.finds('input'));
  }),
};

/** The server takes its time with the challenge. */
export const Preparing: Story = {
  parameters: site({ faults: [{ kind: 'latency', ms: 3_600_000, path: 'registration/options' }] }),
  play: visit('passkey-signup', async ({ person }) => {
    await person.types('username', ADA);
    await person.presses('button');
    await person.sees('preparing');
  }),
};

export const Prompting: Story = {
  parameters: site({ answers: ['wait'] }),
  play: visit('passkey-signup', async ({ person }) => {
    await person.types('username', ADA);
    await person.presses('button');
    await person.sees('prompting');
    await person.reads();
  }),
};

export const NothingHappened: Story = {
  parameters: site({ answers: ['wait'], impatient: true }),
  play: visit('passkey-signup', async ({ person }) => {
    await person.types('username', ADA);
    await person.presses('button');
    await person.sees('prompting');
    await person.reads();
  }),
};

/** The server takes its time with the new passkey. */
export const Verifying: Story = {
  parameters: site({ faults: [{ kind: 'latency', ms: 3_600_000, path: 'registration/verify' }] }),
  play: visit('passkey-signup', async ({ person }) => {
    await person.types('username', ADA);
    await person.presses('button');
    await person.sees('verifying');
  }),
};

export const SignedUp: Story = {
  parameters: site({}),
  play: visit('passkey-signup', async ({ person, device }) => {
    await person.types('username', ADA);
    await person.presses('button');
    await person.sees('signed-up');
    await expect(device.credentials).toHaveLength(1);
  }),
};

export const Cancelled: Story = {
  parameters: site({ answers: ['cancel'] }),
  play: visit('passkey-signup', async ({ person }) => {
    await person.types('username', ADA);
    await person.presses('button');
    await person.sees('failed', 'cancelled');
    await person.reads();
  }),
};

export const AccountExists: Story = {
  args: { 'sign-in-url': '#sign-in' },
  parameters: site({ scenario: 'returning visitor', policy: { enumeration: 'honest' } }),
  play: visit('passkey-signup', async ({ person }) => {
    await person.types('username', MIA);
    await person.presses('button');
    await person.sees('failed', 'account-exists');
    await person.reads('[data-passkey="error"]');
  }),
};

export const Offline: Story = {
  parameters: site({ faults: [{ kind: 'offline' }] }),
  play: visit('passkey-signup', async ({ person }) => {
    await person.types('username', ADA);
    await person.presses('button');
    await person.sees('failed', 'network');
    await person.reads();
  }),
};

export const ServerError: Story = {
  parameters: site({ faults: [{ kind: 'status', status: 500 }] }),
  play: visit('passkey-signup', async ({ person }) => {
    await person.types('username', ADA);
    await person.presses('button');
    await person.sees('failed', 'server');
    await person.reads();
  }),
};

export const RateLimited: Story = {
  parameters: site({ faults: [{ kind: 'status', status: 429, code: 'rate-limited', retryAfter: 60_000 }] }),
  play: visit('passkey-signup', async ({ person }) => {
    await person.types('username', ADA);
    await person.presses('button');
    await person.sees('failed', 'rate-limited');
    await person.reads();
  }),
};

/** The person says where the passkey is to be saved. */
export const ChoiceOfDevice: Story = {
  args: { 'choose-device': true },
  parameters: site({}),
  play: visit('passkey-signup', async ({ person }) => {
    await person.types('username', ADA);
    await person.finds('[part~="places"]');
  }),
};

/** The address is proved first: a code was sent. */
export const EnteringCode: Story = {
  parameters: site({ policy: { signUpProof: 'email-code' } }),
  play: visit('passkey-signup', async ({ person }) => {
    await person.types('username', ADA);
    await person.presses('button');
    await person.sees('entering-code');
    await person.finds('input[autocomplete="one-time-code"]');
  }),
};

/** What was typed stays, with one sentence under its field. */
export const WrongCode: Story = {
  parameters: site({ policy: { signUpProof: 'email-code' } }),
  play: visit('passkey-signup', async ({ person, outbox }) => {
    await person.types('username', ADA);
    await person.presses('button');
    await person.types('one-time-code', outbox.last(ADA)?.code === '000000' ? '111111' : '000000');
    await person.sends();
    await person.sees('failed', 'verification-failed');
    await person.reads('[data-passkey="error"]');
  }),
};

export const SignedUpAfterACode: Story = {
  parameters: site({ policy: { signUpProof: 'email-code' } }),
  play: visit('passkey-signup', async ({ person, outbox }) => {
    await person.types('username', ADA);
    await person.presses('button');
    await person.sees('entering-code');
    await person.types('one-time-code', outbox.last(ADA)?.code ?? '');
    await person.sends();
    await person.sees('signed-up');
  }),
};

/** Shown once: to copy, to download, and to say that they are kept. */
export const RecoveryCodes: Story = {
  args: { 'recovery-codes': true, methods: 'passkey recovery-code' },
  parameters: site({}),
  play: visit('passkey-signup', async ({ person }) => {
    await person.types('username', ADA);
    await person.presses('button');
    await person.sees('signed-up');
    await person.finds('[part~="codes-kept"]');
  }),
};

/** The account is there, but no codes could be made: once more, or without. */
export const RecoveryCodesMissing: Story = {
  args: { 'recovery-codes': true, methods: 'passkey recovery-code' },
  parameters: site({ faults: [{ kind: 'status', status: 500, path: 'recovery-codes' }] }),
  play: visit('passkey-signup', async ({ person }) => {
    await person.types('username', ADA);
    await person.presses('button');
    await person.sees('signed-up');
    await person.finds('[part~="codes-retry"]');
  }),
};

/** The backend sends the visitor elsewhere; the page is about to be left. */
export const Redirecting: Story = {
  parameters: site({}),
  render: () => html`<passkey-signup .adapter=${elsewhere()}></passkey-signup>`,
  play: visit('passkey-signup', async ({ person }) => {
    await person.types('username', ADA);
    await person.presses('button');
    await person.sees('redirecting');
  }),
};

export const NoPasskeySupport: Story = {
  parameters: site({ device: 'none' }),
  play: visit('passkey-signup', async ({ person }) => {
    await person.finds('[part~="unsupported"]');
  }),
};

/** In a page of another site that does not allow it. */
export const InAFrameWithoutPermission: Story = {
  parameters: { ...site({ device: { frame: { topOrigin: 'https://shop.example', allow: [] } } }), expectedErrors: 'passkey-elements' },
  play: visit('passkey-signup', async ({ person }) => {
    await person.types('username', ADA);
    await person.presses('button');
    await person.sees('failed', 'blocked-by-policy');
    await person.reads();
  }),
};

/** The page's own form, adopted as it is. */
export const AdoptedForm: Story = {
  parameters: site({}),
  render: () =>
    html`<passkey-signup base-url="/passkeys">
      <form action="/register" method="post">
        <p>
          <label>Email<br /><input name="username" autocomplete="username" /></label>
        </p>
      </form>
    </passkey-signup>`,
  play: visit('passkey-signup', async ({ person }) => {
    await person.types('username', ADA);
    await person.finds('[part~="button"]');
  }),
};
