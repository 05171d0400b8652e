/** A page's script, and what it may weigh. */
export interface Page {
  title: string;
  code: string;
}

const everythingOf = (specifier: string): string => `import * as everything from '${specifier}'; globalThis.everything = everything;`;

/** The physical limit: Lit and @simplewebauthn/browser behind one button. */
export const FLOOR: Page = { title: 'floor: lit + @simplewebauthn/browser', code: "import './bench/floor.ts';" };

/** The page that most people build: `<passkey-login base-url="…">`, with Lit and English. */
export const LOGIN: Page = { title: '<passkey-login>', code: "import 'passkey-elements/define/passkey-login.js';" };

/** What `LOGIN` may weigh: bytes of brotli 11. The lightest other kit needs 37,000. */
export const LOGIN_BUDGET = 16_000;

/** Every element at once. */
export const ALL: Page = { title: 'all elements', code: "import 'passkey-elements/define.js';" };

/** What `ALL` may weigh: bytes of brotli 11. */
export const ALL_BUDGET = 36_000;

export const OTHERS: readonly Page[] = [
  {
    title: '  … with what it loads while it signs in',
    code: [
      LOGIN.code,
      // The adapter and autofill come at once, beside the first render; the table of the browser's errors with the first ceremony.
      ...['adapters/http', 'components/autofill-controller', 'flows/offer-autofill', 'webauthn/to-passkey-error'].map(
        (module, index) =>
          `import * as later${String(index)} from './dist/${module}.js'; globalThis.later${String(index)} = later${String(index)};`,
      ),
    ].join('\n'),
  },
  { title: '<passkey-signup>', code: "import 'passkey-elements/define/passkey-signup.js';" },
  ALL,
  { title: 'HTTP adapter', code: everythingOf('passkey-elements/adapters/http.js') },
  { title: 'one more language (de)', code: everythingOf('passkey-elements/messages/de.js') },
  { title: 'headless', code: everythingOf('passkey-elements/headless.js') },
];
