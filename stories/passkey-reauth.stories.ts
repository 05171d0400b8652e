import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/components/reauth/define.ts';
import { elsewhere } from './site/elsewhere.ts';
import { site } from './site/site.ts';
import { visit } from './visit.ts';

const HOUR = 3_600_000;
const STALE = { scenario: 'returning visitor', signedIn: { by: 'passkey', ago: HOUR } } as const;
const WITH_PASSWORD = { scenario: 'two steps', signedIn: { by: 'passkey', ago: HOUR } } as const;

/** A page with something that matters on it. What it was confirmed with is the page's business. */
const page = ({ methods = 'passkey' }: { methods?: string } = {}): TemplateResult =>
  html`<p>Send 900 € to Tom?</p>
    <button id="send" type="button" @click=${send}>Send</button>
    <passkey-reauth base-url="/passkeys" methods=${methods}></passkey-reauth>`;

const meta: Meta = { title: 'Elements/passkey-reauth', component: 'passkey-reauth', render: page };
export default meta;

type Story = StoryObj;

export const Closed: Story = {
  parameters: site(STALE),
  play: visit('passkey-reauth', async ({ person, sees }) => {
    await sees('#send');
    await person.sees('idle');
  }),
};

export const Asking: Story = {
  parameters: site(STALE),
  play: visit('passkey-reauth', async ({ person, clicks }) => {
    await clicks('#send');
    await person.sees('asking');
    await person.finds('[part~="button"]');
  }),
};

export const Prompting: Story = {
  parameters: site({ ...STALE, answers: ['wait'] }),
  play: visit('passkey-reauth', async ({ person, clicks }) => {
    await clicks('#send');
    await person.presses('button');
    await person.sees('prompting');
    await person.reads();
  }),
};

/** The server takes its time with the challenge. */
export const Preparing: Story = {
  parameters: site({ ...STALE, faults: [{ kind: 'latency', ms: HOUR, path: 'authentication/options' }] }),
  play: visit('passkey-reauth', async ({ person, clicks }) => {
    await clicks('#send');
    await person.presses('button');
    await person.sees('preparing');
    await person.reads();
  }),
};

/** The server takes its time with the answer. */
export const Verifying: Story = {
  parameters: site({ ...STALE, faults: [{ kind: 'latency', ms: HOUR, path: 'authentication/verify' }] }),
  play: visit('passkey-reauth', async ({ person, clicks }) => {
    await clicks('#send');
    await person.presses('button');
    await person.sees('verifying');
    await person.reads();
  }),
};

/** The dialog is gone, and the page goes on. */
export const Confirmed: Story = {
  parameters: site(STALE),
  play: visit('passkey-reauth', async ({ person, clicks, sees }) => {
    await clicks('#send');
    await person.presses('button');
    await sees('#send[disabled]');
    await person.sees('confirmed');
  }),
};

export const Cancelled: Story = {
  parameters: site({ ...STALE, answers: ['cancel'] }),
  play: visit('passkey-reauth', async ({ person, clicks }) => {
    await clicks('#send');
    await person.presses('button');
    await person.sees('failed', 'cancelled');
    await person.reads();
  }),
};

export const ServerError: Story = {
  parameters: site({ ...STALE, faults: [{ kind: 'status', status: 500, path: 'authentication/options' }] }),
  play: visit('passkey-reauth', async ({ person, clicks }) => {
    await clicks('#send');
    await person.presses('button');
    await person.sees('failed', 'server');
    await person.reads();
  }),
};

export const OtherWays: Story = {
  args: { methods: 'passkey password email-code' },
  parameters: site(WITH_PASSWORD),
  play: visit('passkey-reauth', async ({ person, clicks }) => {
    await clicks('#send');
    await person.presses('another-way');
    await person.sees('choosing');
    await person.finds('[part~="method"]');
  }),
};

export const EnteringPassword: Story = {
  args: { methods: 'passkey password' },
  parameters: site(WITH_PASSWORD),
  play: visit('passkey-reauth', async ({ person, clicks }) => {
    await clicks('#send');
    await person.presses('another-way');
    await person.sees('entering-password');
    await person.finds('input[type="password"]');
  }),
};

export const WrongPassword: Story = {
  args: { methods: 'passkey password' },
  parameters: site(WITH_PASSWORD),
  play: visit('passkey-reauth', async ({ person, clicks }) => {
    await clicks('#send');
    await person.presses('another-way');
    await person.types('current-password', 'wrong horse');
    await person.hits('Enter');
    await person.sees('failed', 'verification-failed');
    await person.reads('[data-passkey="error"]');
  }),
};

export const EnteringCode: Story = {
  args: { methods: 'passkey email-code' },
  parameters: site(STALE),
  play: visit('passkey-reauth', async ({ person, clicks }) => {
    await clicks('#send');
    await person.presses('another-way');
    await person.sees('entering-code');
    await person.finds('input[autocomplete="one-time-code"]');
  }),
};

/** The session ended meanwhile: there is nobody to confirm. */
export const SignedOut: Story = {
  parameters: site({ scenario: 'returning visitor' }),
  play: visit('passkey-reauth', async ({ person, clicks }) => {
    await clicks('#send');
    await person.sees('failed', 'unauthenticated');
    await person.reads();
  }),
};

/** The backend sends the visitor elsewhere; the page is about to be left. */
export const Redirecting: Story = {
  parameters: site(STALE),
  render: () =>
    html`<p>Send 900 € to Tom?</p>
      <button id="send" type="button" @click=${send}>Send</button>
      <passkey-reauth .adapter=${elsewhere()}></passkey-reauth>`,
  play: visit('passkey-reauth', async ({ person, clicks }) => {
    await clicks('#send');
    await person.presses('button');
    await person.sees('redirecting');
  }),
};

/** Without passkeys in the browser, the other way comes by itself. */
export const NoPasskeySupport: Story = {
  args: { methods: 'passkey password' },
  parameters: site({ scenario: 'two steps', policy: { secondFactors: [] }, signedIn: { by: 'password', ago: HOUR }, device: 'none' }),
  play: visit('passkey-reauth', async ({ person, clicks }) => {
    await clicks('#send');
    await person.sees('entering-password');
  }),
};

// --- helpers ---

async function send({ currentTarget }: Event): Promise<void> {
  const button = currentTarget as HTMLButtonElement;
  const reauth = button.parentElement?.querySelector('passkey-reauth');
  const confirmed = await reauth?.request({ action: 'send-money', reason: 'You’re about to send 900 € to Tom.' }).then(
    () => true,
    () => false, // closed: nothing is sent
  );
  button.disabled = confirmed === true;
}
