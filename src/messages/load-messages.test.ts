import { expect } from '@open-wc/testing';
import { en } from './en.ts';
import { loadMessages } from './load-messages.ts';

describe('loadMessages', () => {
  it('has English at once, also for what it does not know', () => {
    expect(loadMessages('en-GB')).to.equal(en);
    expect(loadMessages('tlh')).to.equal(en);
  });

  it('loads another language, and then has it at once', async () => {
    const german = await loadMessages('de');
    expect(german.signInHeading).to.equal('Anmelden');
    expect(loadMessages('de-AT')).to.equal(german);
  });

  it('has English where another language cannot be loaded', async () => {
    const { warn } = console;
    console.warn = () => {};
    expect(await loadMessages('xx', { xx: () => Promise.reject(new TypeError('Failed to fetch')) })).to.equal(en);
    console.warn = warn;
  });
});
