/** Where the demo keeps what it keeps. All names share a beginning, so that "start over" finds them, and leaves other demos of this origin alone. */
export const demoStorage = {
  keys: {
    relyingParty: 'slack-water/relying-party',
    session: 'slack-water/session',
    simulatedDevice: 'slack-water/simulated-device',
    device: 'slack-water/device',
    visit: 'slack-water/visit',
    /** And the account's id. */
    journal: 'slack-water/journal/',
  },
  /** Removes everything but the choice of device. */
  clear(storage: Storage): void {
    const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    const { device } = demoStorage.keys;
    for (const name of names) if (name.startsWith('slack-water/') && name !== device) storage.removeItem(name);
  },
} as const;
