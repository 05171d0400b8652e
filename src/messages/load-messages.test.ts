import { expect } from '@open-wc/testing';
import type { Messages } from './messages.ts';

// No other language may be imported here: the first test shows what a page loads by itself.

describe('loadMessages', () => {
  it('loads a language when it is first asked for, and no other', async () => {
    performance.clearResourceTimings();
    const { loadMessages } = await import('./load-messages.ts');
    expect(loadedLanguages()).to.deep.equal([]);

    expect((await loadMessages('de')).signInHeading).to.equal('Anmelden');
    expect(loadedLanguages()).to.deep.equal(['de']);

    expect((await loadMessages('ar')).direction).to.equal('rtl');
    expect(loadedLanguages()).to.deep.equal(['de', 'ar']);
  });

  it('has English at once', async () => {
    const { loadMessages } = await import('./load-messages.ts');
    expect(loadMessages('en')).to.have.property('signInHeading', 'Sign in');
  });

  it('has a language that was loaded before at once, and the same object', async () => {
    const { loadMessages } = await import('./load-messages.ts');
    const first = await loadMessages('de');
    expect(loadMessages('de')).to.equal(first);
  });

  for (const [asked, given] of [
    ['de-AT', 'de'],
    ['de-Latn-CH-1996', 'de'],
    ['DE', 'de'],
    ['de_DE', 'de'],
    ['ar-EG', 'ar'],
    ['en-GB', 'en'],
    ['tlh', 'en'],
    ['den', 'en'],
    ['', 'en'],
    ['not a tag', 'en'],
    ['constructor', 'en'],
    ['__proto__', 'en'],
  ] as const) {
    it(`reads "${asked}" as ${given}`, async () => {
      const { loadMessages } = await import('./load-messages.ts');
      expect((await loadMessages(asked)).language).to.equal(given);
    });
  }

  it('prefers the exact language to a wider one', async () => {
    const { loadMessages } = await import('./load-messages.ts');
    const { en } = await import('./en.ts');
    const language = (tag: string) => () => Promise.resolve<Messages>({ ...en, language: tag });
    const languages = { pt: language('pt'), 'pt-br': language('pt-BR') };
    expect((await loadMessages('pt-BR', languages)).language).to.equal('pt-BR');
    expect((await loadMessages('pt-PT', languages)).language).to.equal('pt');
  });

  it('says it in English, and warns once, when a language cannot be loaded; the next call tries again', async () => {
    const { loadMessages } = await import('./load-messages.ts');
    const { en } = await import('./en.ts');
    let tries = 0;
    const languages = {
      xx: () => {
        tries += 1;
        return tries < 3 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve<Messages>({ ...en, language: 'xx' });
      },
    };
    const warnings = await recordWarnings(async () => {
      expect(await loadMessages('xx', languages)).to.equal(en);
      expect(await loadMessages('xx', languages)).to.equal(en);
      expect((await loadMessages('xx', languages)).language).to.equal('xx');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]?.[0]).to.include('"xx"');
    expect(warnings[0]?.[1]).to.be.instanceOf(TypeError);
  });
});

// --- helpers ---

/** The language files that were fetched since the record was last cleared. English is part of every page. */
function loadedLanguages(): string[] {
  const names = performance.getEntriesByType('resource').map(({ name }) => /\/src\/messages\/(\w+)\.ts/.exec(name)?.[1]);
  return names.filter((name) => name !== undefined && /^[a-z]{2}$/.test(name) && name !== 'en') as string[];
}

async function recordWarnings(act: () => Promise<void>): Promise<unknown[][]> {
  const { warn } = console;
  const warnings: unknown[][] = [];
  console.warn = (...args: unknown[]) => void warnings.push(args);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
