import { expect } from '@open-wc/testing';
import type { Messages } from './messages.ts';

// No other language may be imported here: the first test shows what a page loads by itself.

describe('loadLanguage', () => {
  it('loads a language when it is first asked for, and no other', async () => {
    performance.clearResourceTimings();
    const { loadLanguage } = await import('./load-language.ts');
    expect(loadedLanguages()).to.deep.equal([]);

    expect((await loadLanguage('de'))?.signInHeading).to.equal('Anmelden');
    expect(loadedLanguages()).to.deep.equal(['de']);

    expect((await loadLanguage('ar'))?.direction).to.equal('rtl');
    expect(loadedLanguages()).to.deep.equal(['de', 'ar']);
  });

  it('leaves English to the elements, at once', async () => {
    const { loadLanguage } = await import('./load-language.ts');
    expect(loadLanguage('en')).to.equal(undefined);
  });

  it('has a language that was loaded before at once, and the same object', async () => {
    const { loadLanguage } = await import('./load-language.ts');
    const first = await loadLanguage('de');
    expect(loadLanguage('de')).to.equal(first);
  });

  for (const [asked, given] of [
    ['de-AT', 'de'],
    ['de-Latn-CH-1996', 'de'],
    ['DE', 'de'],
    ['de_DE', 'de'],
    ['ar-EG', 'ar'],
    ['pt', 'pt-BR'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh_MO', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['en-GB', undefined],
    ['tlh', undefined],
    ['den', undefined],
    ['', undefined],
    ['not a tag', undefined],
    ['-', undefined],
    ['-de', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ] as const) {
    it(`reads "${asked}" as ${given ?? 'English'}`, async () => {
      const { loadLanguage } = await import('./load-language.ts');
      expect((await loadLanguage(asked))?.language).to.equal(given);
    });
  }

  it('prefers the exact language to a wider one', async () => {
    const { loadLanguage } = await import('./load-language.ts');
    const { en } = await import('./en.ts');
    const language = (tag: string) => () => Promise.resolve<Messages>({ ...en, language: tag });
    const languages = { pt: language('pt'), 'pt-br': language('pt-BR') };
    expect((await loadLanguage('pt-BR', languages))?.language).to.equal('pt-BR');
    expect((await loadLanguage('pt-PT', languages))?.language).to.equal('pt');
  });

  it('has no words, and warns once, when a language cannot be loaded; the next call tries again', async () => {
    const { loadLanguage } = await import('./load-language.ts');
    const { en } = await import('./en.ts');
    let tries = 0;
    const languages = {
      xx: () => {
        tries += 1;
        return tries < 3 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve<Messages>({ ...en, language: 'xx' });
      },
    };
    const warnings = await recordWarnings(async () => {
      expect(await loadLanguage('xx', languages)).to.equal(undefined);
      expect(await loadLanguage('xx', languages)).to.equal(undefined);
      expect((await loadLanguage('xx', languages))?.language).to.equal('xx');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]?.[0]).to.include('"xx"');
    expect(warnings[0]?.[1]).to.be.instanceOf(TypeError);
  });
});

// --- helpers ---

/** The language files that were fetched since the record was last cleared. English is part of every page. */
function loadedLanguages(): string[] {
  const names = performance.getEntriesByType('resource').map(({ name }) => /\/src\/messages\/([\w/]+)\.ts/.exec(name)?.[1]);
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
