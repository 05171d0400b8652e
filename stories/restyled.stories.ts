import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/login/define.ts';
import sheet from '../docs/examples/restyled-login.css?inline';
import { site } from './site/site.ts';
import { visit } from './visit.ts';

const MIA = 'mia@example.com';

/** The page of docs/examples, with a relying party behind it: tokens, parts and one custom state, in one sheet. */
const page = () =>
  html`<style>
      ${sheet}
    </style>
    <div class="northwall">
      <header>Northwall</header>
      <main>
        <passkey-login base-url="/passkeys" methods="passkey password"></passkey-login>
      </main>
      <footer>Northwall is an invented bank.</footer>
    </div>`;

const meta: Meta = {
  title: 'Design/Restyled',
  tags: ['!autodocs'],
  args: { methods: 'passkey password' },
  parameters: { ownPage: true, ...site({ scenario: 'two steps' }) },
  render: page,
};
export default meta;

type Story = StoryObj;

export const Login: Story = {
  play: visit('passkey-login', async ({ person }) => {
    await person.sees('listening');
  }),
};

export const WrongPassword: Story = {
  play: visit('passkey-login', async ({ person }) => {
    await person.types('username', MIA);
    await person.presses('another-way');
    await person.picks(2);
    await person.types('current-password', 'wrong horse');
    await person.sends();
    await person.sees('failed', 'verification-failed');
  }),
};
