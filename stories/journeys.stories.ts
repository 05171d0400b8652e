import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { site } from './site/site.ts';
import './site/shop.ts';
import { visit } from './visit.ts';

const ADA = 'ada@example.com';
const MIA = 'mia@example.com';

/** Whole ways through a small site, from the first field to the account. */
const meta: Meta = { title: 'Journeys/A small shop', tags: ['!autodocs'], render: () => html`<story-shop></story-shop>` };
export default meta;

/** Ada makes an account, signs out, and comes back by picking her passkey from the list of the field. */
export const SignUpThenSignInByAutofill: StoryObj = {
  parameters: site({}),
  play: visit('passkey-signup', async ({ person, meets, sees, clicks, device }) => {
    await person.types('username', ADA);
    await person.presses('button');
    await clicks('#sign-out');
    const back = await meets('passkey-login');
    await back.sees('listening');
    device.pick(ADA);
    await expect(await sees('#name')).toHaveTextContent(ADA);
  }),
};

/** The prompt is cancelled once; the address stays, and the second try works. */
export const SignUpAfterASecondThought: StoryObj = {
  parameters: site({ answers: ['cancel'] }),
  play: visit('passkey-signup', async ({ person, sees }) => {
    await person.types('username', ADA);
    await person.presses('button');
    await person.sees('failed', 'cancelled');
    await person.presses('button');
    await expect(await sees('#name')).toHaveTextContent(ADA);
  }),
};

/** Mia types her name, the server asks for her passkey at once. */
export const SignInByButton: StoryObj = {
  parameters: site({ scenario: 'returning visitor' }),
  render: () => html`<story-shop room="sign-in"></story-shop>`,
  play: visit('passkey-login', async ({ person, sees }) => {
    await person.types('username', MIA);
    await person.presses('button');
    await expect(await sees('#name')).toHaveTextContent('Mia');
  }),
};

/** First the password, then a passkey on top. */
export const PasswordThenSecondFactor: StoryObj = {
  parameters: site({ scenario: 'two steps', policy: { secondFactors: ['passkey'] } }),
  render: () => html`<story-shop room="sign-in" methods="passkey password"></story-shop>`,
  play: visit('passkey-login', async ({ person, sees }) => {
    await person.types('username', MIA);
    await person.presses('another-way');
    await person.picks(2);
    await person.types('current-password', 'correct horse');
    await person.sends();
    await person.sees('second-factor');
    await person.presses('button');
    await expect(await sees('#name')).toHaveTextContent('Mia');
  }),
};

/** The device is elsewhere: a recovery code does it. */
export const PasswordThenRecoveryCode: StoryObj = {
  parameters: site({ scenario: 'two steps' }),
  render: () => html`<story-shop room="sign-in" methods="passkey password"></story-shop>`,
  play: visit('passkey-login', async ({ person, sees }) => {
    await person.types('username', MIA);
    await person.presses('another-way');
    await person.picks(2);
    await person.types('current-password', 'correct horse');
    await person.sends();
    await person.sees('choosing');
    await person.picks(2);
    await person.types('code', 'abcde-01234');
    await person.sends();
    await expect(await sees('#name')).toHaveTextContent('Mia');
  }),
};

/** The passkey prompt is cancelled; a code by email is the other way in. */
export const CancelledThenCodeByEmail: StoryObj = {
  parameters: site({ scenario: 'returning visitor', policy: { methods: ['passkey', 'email-code'] }, answers: ['cancel'] }),
  render: () => html`<story-shop room="sign-in" methods="passkey email-code"></story-shop>`,
  play: visit('passkey-login', async ({ person, sees, outbox }) => {
    await person.types('username', MIA);
    await person.presses('button');
    await person.sees('failed', 'cancelled');
    await person.presses('another-way');
    await person.picks(2);
    await person.sees('entering-code');
    await person.types('one-time-code', outbox.last(MIA)?.code ?? '');
    await person.sends();
    await expect(await sees('#name')).toHaveTextContent('Mia');
  }),
};

/** The server is down for a moment; the same button works afterwards. */
export const ServerComesBack: StoryObj = {
  parameters: site({ scenario: 'returning visitor', faults: [{ kind: 'status', status: 503, path: 'authentication/verify', times: 1 }] }),
  render: () => html`<story-shop room="sign-in"></story-shop>`,
  play: visit('passkey-login', async ({ person, sees }) => {
    await person.presses('button');
    await person.sees('failed', 'server');
    await person.presses('button');
    await expect(await sees('#name')).toHaveTextContent('Mia');
  }),
};
