import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/components/autofill/define.ts';
import { site } from './site/site.ts';
import { visit } from './visit.ts';

/** A login form as a page had it before there were passkeys. */
const page = ({ button = false }: { button?: boolean } = {}): TemplateResult =>
  html`<passkey-autofill base-url="/passkeys" ?button=${button}>
    <form action="/login" method="post">
      <p>
        <label>Email <input name="username" autocomplete="username" /></label>
      </p>
      <p>
        <label>Password <input name="password" type="password" autocomplete="current-password" /></label>
      </p>
      <button>Log in</button>
    </form>
  </passkey-autofill>`;

const meta: Meta = { title: 'Elements/passkey-autofill', component: 'passkey-autofill', render: page };
export default meta;

type Story = StoryObj;

/** The page's own form, unchanged to the eye. Click into its field. */
export const Listening: Story = {
  parameters: site({ scenario: 'returning visitor' }),
  play: visit('passkey-autofill', async ({ person }) => {
    await person.sees('listening');
    await person.finds('input[autocomplete~="webauthn"]');
  }),
};

export const SignedIn: Story = {
  parameters: site({ scenario: 'returning visitor' }),
  play: visit('passkey-autofill', async ({ person, device }) => {
    await person.sees('listening');
    device.pick('mia@example.com');
    await person.sees('signed-in');
  }),
};

export const WithAButton: Story = {
  args: { button: true },
  parameters: site({ scenario: 'returning visitor' }),
  play: visit('passkey-autofill', async ({ person }) => {
    await person.sees('listening');
    await person.finds('[part~="button"]');
  }),
};

/** The server takes its time with the challenge. */
export const Preparing: Story = {
  args: { button: true },
  parameters: site({ scenario: 'returning visitor', faults: [{ kind: 'latency', ms: 3_600_000, path: 'authentication/options' }] }),
  play: visit('passkey-autofill', async ({ person }) => {
    await person.presses('button');
    await person.sees('preparing');
  }),
};

/** The server takes its time with the answer. */
export const Verifying: Story = {
  parameters: site({ scenario: 'returning visitor', faults: [{ kind: 'latency', ms: 3_600_000, path: 'authentication/verify' }] }),
  play: visit('passkey-autofill', async ({ person, device }) => {
    await person.sees('listening');
    device.pick('mia@example.com');
    await person.sees('verifying');
  }),
};

export const Prompting: Story = {
  args: { button: true },
  parameters: site({ scenario: 'returning visitor', answers: ['wait'] }),
  play: visit('passkey-autofill', async ({ person }) => {
    await person.presses('button');
    await person.sees('prompting');
  }),
};

/** A passkey was picked that the server no longer knows: the one thing of the list that is said. */
export const UnknownPasskey: Story = {
  parameters: site({
    scenario: 'returning visitor',
    before: async ({ store, accountId = '' }) => {
      for (const { id } of await store.passkeysOf(accountId)) await store.removePasskey(accountId, id, { allowLast: true });
    },
  }),
  play: visit('passkey-autofill', async ({ person, device }) => {
    await person.sees('listening');
    device.pick('mia@example.com');
    await person.reads();
  }),
};

export const NoPasskeySupport: Story = {
  args: { button: true },
  parameters: site({ scenario: 'first visit', device: 'none' }),
  play: visit('passkey-autofill', async ({ person }) => {
    await person.finds('[part~="unsupported"]');
  }),
};
