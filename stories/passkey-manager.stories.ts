import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/components/manager/define.ts';
import { devicePresets } from '../src/testing/index.ts';
import { expect, waitFor } from 'storybook/test';
import type { SitePlan } from './site/site-plan.ts';
import { site } from './site/site.ts';
import { visit } from './visit.ts';

const HOUR = 3_600_000;

const meta: Meta = { title: 'Elements/passkey-manager', component: 'passkey-manager' };
export default meta;

type Story = StoryObj;

export const Loading: Story = {
  parameters: site({
    scenario: 'returning visitor',
    signedIn: { by: 'passkey' },
    faults: [{ kind: 'latency', ms: HOUR, path: '/passkeys/passkeys' }],
  }),
  play: visit('passkey-manager', async ({ person }) => {
    await person.sees('loading');
    await person.finds('[part~="skeleton"]');
  }),
};

export const OnePasskey: Story = {
  parameters: site({ scenario: 'returning visitor', signedIn: { by: 'passkey' } }),
  play: visit('passkey-manager', async ({ person }) => {
    await person.sees('ready');
    await person.finds('[part~="card"]');
  }),
};

/** Three devices, a security key among them. */
export const SeveralPasskeys: Story = {
  parameters: site({ scenario: 'several passkeys', signedIn: { by: 'passkey' } }),
  play: visit('passkey-manager', async ({ person, element }) => {
    await person.sees('ready');
    await waitFor(() => expect(element.shadowRoot?.querySelectorAll('[part~="card"]')).toHaveLength(3));
  }),
};

export const OnAWidePage: Story = {
  parameters: { room: '60rem', ...site({ scenario: 'several passkeys', signedIn: { by: 'passkey' } }) },
  play: visit('passkey-manager', async ({ person, element }) => {
    await person.sees('ready');
    await waitFor(() => expect(element.shadowRoot?.querySelectorAll('[part~="card"]')).toHaveLength(3));
  }),
};

/** In a column beside something else, or on the narrowest phone. */
export const In280Pixels: Story = {
  name: 'In 280 Pixels',
  parameters: { room: '280px', ...site({ scenario: 'several passkeys', signedIn: { by: 'passkey' } }) },
  play: visit('passkey-manager', async ({ person, element }) => {
    await person.sees('ready');
    await waitFor(() => expect(element.shadowRoot?.querySelectorAll('[part~="card"]')).toHaveLength(3));
  }),
};

/** So many that they can be searched; this is what somebody finds. */
export const Searching: Story = {
  parameters: site({ scenario: 'several passkeys', signedIn: { by: 'passkey' }, before: withManyPasskeys }),
  play: visit('passkey-manager', async ({ person, element }) => {
    await person.sees('ready');
    await person.writes('search', 'Phone 1');
    await waitFor(() => expect(element.shadowRoot?.querySelectorAll('[part~="card"]').length).toBeLessThan(12));
  }),
};

export const NothingFound: Story = {
  parameters: site({ scenario: 'several passkeys', signedIn: { by: 'passkey' }, before: withManyPasskeys }),
  play: visit('passkey-manager', async ({ person }) => {
    await person.sees('ready');
    await person.writes('search', 'Refrigerator');
    await person.reads();
  }),
};

/** An account that signs in with a password, so far. */
export const NoPasskeys: Story = {
  args: { methods: 'passkey password' },
  parameters: site({ scenario: 'password only', signedIn: { by: 'password' } }),
  play: visit('passkey-manager', async ({ person }) => {
    await person.sees('ready');
    await person.finds('[part~="empty"]');
  }),
};

/** The signature counter went back: somebody may have made a copy. */
export const CloneSuspected: Story = {
  parameters: site({ scenario: 'clone suspected', signedIn: { by: 'passkey' } }),
  play: visit('passkey-manager', async ({ person }) => {
    await person.sees('ready');
    await person.finds('[part~="notice"]');
  }),
};

/** Nobody has signed in with it for more than a year. */
export const UnusedForAYear: Story = {
  parameters: site({
    scenario: 'returning visitor',
    signedIn: { by: 'passkey' },
    before: async ({ store, accountId = '' }) => {
      const [passkey] = await store.passkeysOf(accountId);
      const longAgo = Date.now() - 800 * 24 * HOUR;
      if (passkey) await store.addPasskey({ ...passkey, ...namesOf(1), name: 'Old phone', createdAt: longAgo, lastUsedAt: longAgo });
    },
  }),
  play: visit('passkey-manager', async ({ person }) => {
    await person.sees('ready');
    await person.finds('[part~="notice"]');
  }),
};

/** The server takes its time with the challenge for a new passkey. */
export const Preparing: Story = {
  args: { methods: 'passkey password' },
  parameters: site({
    scenario: 'password only',
    signedIn: { by: 'password' },
    faults: [{ kind: 'latency', ms: HOUR, path: 'registration/options' }],
  }),
  play: visit('passkey-manager', async ({ person }) => {
    await person.presses('add');
    await person.sees('preparing');
  }),
};

/** The server takes its time with the new passkey. */
export const Verifying: Story = {
  args: { methods: 'passkey password' },
  parameters: site({
    scenario: 'password only',
    signedIn: { by: 'password' },
    faults: [{ kind: 'latency', ms: HOUR, path: 'registration/verify' }],
  }),
  play: visit('passkey-manager', async ({ person }) => {
    await person.presses('add');
    await person.sees('verifying');
  }),
};

export const Adding: Story = {
  args: { methods: 'passkey password' },
  parameters: site({ scenario: 'password only', signedIn: { by: 'password' }, answers: ['wait'] }),
  play: visit('passkey-manager', async ({ person }) => {
    await person.presses('add');
    await person.sees('prompting');
    await person.reads();
  }),
};

export const Added: Story = {
  args: { methods: 'passkey password' },
  parameters: site({ scenario: 'password only', signedIn: { by: 'password' } }),
  play: visit('passkey-manager', async ({ person }) => {
    await person.presses('add');
    await person.finds('[part~="card"]');
    await person.reads();
  }),
};

/** This device has one already: kindly said, and no error. */
export const AddedTwice: Story = {
  parameters: site({ scenario: 'returning visitor', signedIn: { by: 'passkey' }, device: { devices: { laptop: devicePresets.laptop } } }),
  play: visit('passkey-manager', async ({ person }) => {
    await person.sees('ready');
    await person.presses('add');
    await person.sees('failed', 'already-registered');
    await person.reads();
  }),
};

export const AddingCancelled: Story = {
  args: { methods: 'passkey password' },
  parameters: site({ scenario: 'password only', signedIn: { by: 'password' }, answers: ['cancel'] }),
  play: visit('passkey-manager', async ({ person }) => {
    await person.presses('add');
    await person.sees('failed', 'cancelled');
    await person.reads();
  }),
};

export const Renaming: Story = {
  parameters: site({ scenario: 'several passkeys', signedIn: { by: 'passkey' } }),
  play: visit('passkey-manager', async ({ person }) => {
    await person.presses('rename');
    await person.finds('[part~="name-field"]');
  }),
};

export const NameMissing: Story = {
  parameters: site({ scenario: 'several passkeys', signedIn: { by: 'passkey' } }),
  play: visit('passkey-manager', async ({ person }) => {
    await person.presses('rename');
    await person.writes('name-field', '');
    await person.presses('save');
    await person.reads('[part~="name-problem"]');
  }),
};

export const Renamed: Story = {
  parameters: site({ scenario: 'several passkeys', signedIn: { by: 'passkey' } }),
  play: visit('passkey-manager', async ({ person }) => {
    await person.presses('rename');
    await person.writes('name-field', 'Blue laptop');
    await person.hits('Enter');
    await waitFor(async () => expect((await person.finds('[part~="name"]')).textContent).toContain('Blue laptop'));
  }),
};

export const RemovalQuestion: Story = {
  parameters: site({ scenario: 'several passkeys', signedIn: { by: 'passkey' } }),
  play: visit('passkey-manager', async ({ person }) => {
    await person.presses('remove');
    await person.finds('[part~="removal"]');
  }),
};

export const Removed: Story = {
  parameters: site({ scenario: 'several passkeys', signedIn: { by: 'passkey' } }),
  play: visit('passkey-manager', async ({ person, element }) => {
    await person.presses('remove');
    await person.presses('confirm');
    await waitFor(() => expect(element.shadowRoot?.querySelectorAll('[part~="card"]')).toHaveLength(2));
  }),
};

/** Without it, nobody could sign in any more: the server refuses, and the card says what to do. */
export const RemovalOfTheLastWayIn: Story = {
  parameters: site({ scenario: 'returning visitor', signedIn: { by: 'passkey' } }),
  play: visit('passkey-manager', async ({ person }) => {
    await person.presses('remove');
    await person.presses('confirm');
    await person.reads('[part~="problem"]');
  }),
};

export const Details: Story = {
  parameters: site({ scenario: 'returning visitor', signedIn: { by: 'passkey' } }),
  play: visit('passkey-manager', async ({ person }) => {
    await person.presses('toggle');
    await person.finds('[part~="details"]');
  }),
};

/** The sign-in is an hour old: the element asks by itself who it is, and goes on with what was begun. */
export const StepUp: Story = {
  parameters: site({ scenario: 'several passkeys', policy: { stepUp: { maxAge: HOUR / 12 } }, signedIn: { by: 'passkey', ago: HOUR } }),
  play: visit('passkey-manager', async ({ person, meets }) => {
    await person.presses('remove');
    await person.presses('confirm');
    await (await meets('passkey-reauth')).finds('[part~="button"]');
  }),
};

export const RemovedAfterStepUp: Story = {
  parameters: site({ scenario: 'several passkeys', policy: { stepUp: { maxAge: HOUR / 12 } }, signedIn: { by: 'passkey', ago: HOUR } }),
  play: visit('passkey-manager', async ({ person, meets, element }) => {
    await person.presses('remove');
    await person.presses('confirm');
    await (await meets('passkey-reauth')).presses('button');
    await waitFor(() => expect(element.shadowRoot?.querySelectorAll('[part~="card"]')).toHaveLength(2));
  }),
};

export const SignedOut: Story = {
  parameters: site({ scenario: 'returning visitor' }),
  play: visit('passkey-manager', async ({ person }) => {
    await person.sees('failed', 'unauthenticated');
    await person.reads();
  }),
};

export const Offline: Story = {
  parameters: site({ scenario: 'returning visitor', signedIn: { by: 'passkey' }, faults: [{ kind: 'offline' }] }),
  play: visit('passkey-manager', async ({ person }) => {
    await person.sees('failed', 'network');
    await person.finds('[part~="retry"]');
  }),
};

export const ServerError: Story = {
  parameters: site({ scenario: 'returning visitor', signedIn: { by: 'passkey' }, faults: [{ kind: 'status', status: 500 }] }),
  play: visit('passkey-manager', async ({ person }) => {
    await person.sees('failed', 'server');
    await person.finds('[part~="retry"]');
  }),
};

export const NoPasskeySupport: Story = {
  args: { methods: 'passkey password' },
  parameters: site({ scenario: 'password only', signedIn: { by: 'password' }, device: 'none' }),
  play: visit('passkey-manager', async ({ person }) => {
    await person.sees('ready');
    await person.finds('[part~="unsupported"]');
  }),
};

// --- helpers ---

/** What has to be different about another passkey. */
function namesOf(place: number): { id: string; credentialId: string } {
  const id = `story-${String(place).padStart(4, '0')}`.repeat(3);
  return { id, credentialId: id };
}

/** An account with more passkeys than fit on a screen. */
async function withManyPasskeys({ store, accountId = '' }: Parameters<NonNullable<SitePlan['before']>>[0]): Promise<void> {
  const [passkey] = await store.passkeysOf(accountId);
  for (let place = 1; passkey && place <= 20; place += 1) {
    await store.addPasskey({ ...passkey, ...namesOf(place), name: `Phone ${String(place)}` });
  }
}
