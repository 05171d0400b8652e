import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/enroll/define.ts';
import { elsewhere } from './site/elsewhere.ts';
import { devicePresets } from '../src/testing/index.ts';
import { site } from './site/site.ts';
import { visit } from './visit.ts';

const HOUR = 3_600_000;

const meta: Meta = { title: 'Elements/passkey-enroll', component: 'passkey-enroll' };
export default meta;

type Story = StoryObj;

/** Somebody has just signed in with a password. */
export const Offering: Story = {
  parameters: site({ scenario: 'password only', signedIn: { by: 'password' } }),
  play: visit('passkey-enroll', async ({ person }) => {
    await person.sees('offering');
    await person.finds('[part~="button"]');
  }),
};

/** Somebody has signed in with a passkey of another device. */
export const OfferingHere: Story = {
  args: { reason: 'another-device' },
  parameters: site({ scenario: 'password only', signedIn: { by: 'password' } }),
  play: visit('passkey-enroll', async ({ person }) => {
    await person.sees('offering');
    await person.finds('[part~="button"]');
  }),
};

export const ChoiceOfPlaces: Story = {
  args: { 'ask-for': 'client-device hybrid security-key' },
  parameters: site({ scenario: 'password only', signedIn: { by: 'password' } }),
  play: visit('passkey-enroll', async ({ person }) => {
    await person.sees('offering');
    await person.finds('[part~="places"]');
  }),
};

/** The server takes its time with the challenge. */
export const Preparing: Story = {
  parameters: site({
    scenario: 'password only',
    signedIn: { by: 'password' },
    faults: [{ kind: 'latency', ms: HOUR, path: 'registration/options' }],
  }),
  play: visit('passkey-enroll', async ({ person }) => {
    await person.presses('button');
    await person.sees('preparing');
    await person.reads();
  }),
};

export const Prompting: Story = {
  parameters: site({ scenario: 'password only', signedIn: { by: 'password' }, answers: ['wait'] }),
  play: visit('passkey-enroll', async ({ person }) => {
    await person.presses('button');
    await person.sees('prompting');
    await person.reads();
  }),
};

/** The server takes its time with the new passkey. */
export const Verifying: Story = {
  parameters: site({
    scenario: 'password only',
    signedIn: { by: 'password' },
    faults: [{ kind: 'latency', ms: HOUR, path: 'registration/verify' }],
  }),
  play: visit('passkey-enroll', async ({ person }) => {
    await person.presses('button');
    await person.sees('verifying');
    await person.reads();
  }),
};

export const Created: Story = {
  parameters: site({ scenario: 'password only', signedIn: { by: 'password' } }),
  play: visit('passkey-enroll', async ({ person }) => {
    await person.presses('button');
    await person.sees('created');
    await person.finds('[part~="done"]');
  }),
};

/** Saved without a question, right after a sign-in with a password: a notice is all there is to see. */
export const SavedAutomatically: Story = {
  args: { automatic: true },
  parameters: site({ scenario: 'password only', signedIn: { by: 'password' }, device: { conditionalCreate: 'approve' } }),
  play: visit('passkey-enroll', async ({ person }) => {
    await person.sees('created');
    await person.finds('[part~="done"]');
  }),
};

/** This device has one already: kindly said, and a way to another device. */
export const Exists: Story = {
  parameters: site({ scenario: 'returning visitor', signedIn: { by: 'passkey' }, device: { devices: { laptop: devicePresets.laptop } } }),
  play: visit('passkey-enroll', async ({ person }) => {
    await person.presses('button');
    await person.sees('exists');
    await person.finds('[part~="elsewhere"]');
  }),
};

export const Cancelled: Story = {
  parameters: site({ scenario: 'password only', signedIn: { by: 'password' }, answers: ['cancel'] }),
  play: visit('passkey-enroll', async ({ person }) => {
    await person.presses('button');
    await person.sees('failed', 'cancelled');
    await person.reads();
  }),
};

export const ServerError: Story = {
  parameters: site({
    scenario: 'password only',
    signedIn: { by: 'password' },
    faults: [{ kind: 'status', status: 500, path: 'registration/options' }],
  }),
  play: visit('passkey-enroll', async ({ person }) => {
    await person.presses('button');
    await person.sees('failed', 'server');
    await person.reads();
  }),
};

/** "Not now": nothing is left on the page. */
export const Later: Story = {
  parameters: site({ scenario: 'password only', signedIn: { by: 'password' } }),
  play: visit('passkey-enroll', async ({ person }) => {
    await person.presses('later');
    await person.sees('finished');
  }),
};

export const Never: Story = {
  parameters: site({ scenario: 'password only', signedIn: { by: 'password' } }),
  play: visit('passkey-enroll', async ({ person }) => {
    await person.presses('never');
    await person.sees('finished');
  }),
};

/** The sign-in is an hour old: the element asks by itself who it is. */
export const StepUp: Story = {
  parameters: site({
    scenario: 'password only',
    policy: { stepUp: { maxAge: HOUR / 12 }, methods: ['passkey', 'password'] },
    signedIn: { by: 'password', ago: HOUR },
  }),
  play: visit('passkey-enroll', async ({ person, sees }) => {
    await person.presses('button');
    await sees('passkey-reauth');
  }),
};

/** The backend sends the visitor elsewhere; the page is about to be left. */
export const Redirecting: Story = {
  parameters: site({ scenario: 'password only', signedIn: { by: 'password' } }),
  render: () => html`<passkey-enroll .adapter=${elsewhere()}></passkey-enroll>`,
  play: visit('passkey-enroll', async ({ person }) => {
    await person.presses('button');
    await person.sees('redirecting');
  }),
};
