import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { findViolations } from './layers.ts';

describe('the layers of the project', () => {
  it('have import lines that all point the right way', () => {
    const files = globSync('{src,mock-server}/**/*.ts').map((file) => file.replaceAll('\\', '/'));
    assert.ok(files.length > 20, 'the check found the sources');
    const violations = findViolations(Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')])));
    assert.deepEqual(violations, []);
  });
});

describe('the layer check', () => {
  const rulesFor = (file: string, text: string): string[] => findViolations({ [file]: text }).map(({ rule }) => rule);

  const wrong: [what: string, file: string, text: string, rule: RegExp][] = [
    [
      'an arrow that points up',
      'src/flows/flow.ts',
      "import { PasskeyLogin } from '../components/login/login.ts';",
      /flows does not import components/,
    ],
    ['an arrow through a re-export', 'src/webauthn/x.ts', "export * from '../flows/flow.ts';", /webauthn does not import flows/],
    [
      'an arrow through a dynamic import',
      'src/messages/x.ts',
      "const x = () => import('../flows/flow.ts');",
      /messages does not import flows/,
    ],
    [
      'an arrow through an import type',
      'src/webauthn/x.ts',
      "type X = import('../adapters/adapter.ts').Step;",
      /webauthn does not import adapters/,
    ],
    [
      'more of a layer than allowed',
      'src/adapters/x.ts',
      "import { getPasskey } from '../webauthn/get-passkey.ts';",
      /only json\.ts, signal\.ts/,
    ],
    [
      'another adapter in an element',
      'src/components/login/login.ts',
      "import { x } from '../../adapters/supabase.ts';",
      /only adapter\.ts, lazy-http\.ts/,
    ],
    ['a value from the contract', 'src/flows/x.ts', "import { x } from '../adapters/adapter.ts';", /only types/],
    ['a value beside a type', 'src/flows/x.ts', "import { x, type Step } from '../adapters/adapter.ts';", /only types/],
    ['a value where only types may go', 'src/messages/x.ts', "import { PasskeyError } from '../webauthn/passkey-error.ts';", /only types/],
    ['an entry', 'src/flows/x.ts', "import '../index.ts';", /entries above/],
    [
      'the mock server in the kit',
      'src/testing/x.ts',
      "import { createRelyingParty } from '../../mock-server/index.ts';",
      /nothing from outside/,
    ],
    ['the kit in the mock server', 'mock-server/x.ts', "import type { Step } from '../src/adapters/adapter.ts';", /nothing from outside/],
    ['a test in the product', 'src/flows/x.ts', "import { fake } from './flow.test.ts';", /no test code/],
    ['the forge in the mock server', 'mock-server/x.ts', "import { forge } from './testing/forge.ts';", /no test code/],
    ['a fourth dependency', 'src/flows/x.ts', "import { z } from 'zod';", /three dependencies/],
    ['a name that begins like a dependency', 'src/flows/x.ts', "import 'lit-html';", /three dependencies/],
    ['a test library in the product', 'src/flows/x.ts', "import { expect } from '@open-wc/testing';", /three dependencies/],
    ['Node in the kit', 'src/testing/x.ts', "import { readFile } from 'node:fs/promises';", /three dependencies/],
    ['Vite itself', 'mock-server/vite.ts', "import { createServer } from 'vite';", /vite only for types/],
    ['MSW beside its wrapper', 'mock-server/index.ts', "import { http } from 'msw';", /msw only in its wrapper/],
    ['no ending', 'src/flows/x.ts', "import { Flow } from './flow';", /ends in \.ts/],
    ['the ending of the output', 'src/flows/x.ts', "import { Flow } from './flow.js';", /ends in \.ts/],
    ['a drawer for everything', 'src/flows/utils/x.ts', '', /named after what its files do/],
  ];
  for (const [what, file, text, rule] of wrong) {
    it(`refuses ${what}`, () => {
      const found = rulesFor(file, text);
      assert.equal(found.length, 1);
      assert.match(found[0] ?? '', rule);
    });
  }

  const right: [what: string, file: string, text: string][] = [
    ['an arrow that points down', 'src/components/login/login.ts', "import { SignInFlow } from '../../flows/sign-in-flow.ts';"],
    ['the HTTP adapter in an element', 'src/components/login/login.ts', "import { lazyHttp } from '../../adapters/lazy-http.ts';"],
    ['types of the contract', 'src/flows/x.ts', "import type { Step } from '../adapters/adapter.ts';"],
    ['types of the contract, marked one by one', 'src/flows/x.ts', "import { type Step, type Call } from '../adapters/adapter.ts';"],
    ['a file of the same layer', 'src/flows/x.ts', "import { Flow } from './flow.ts';"],
    [
      'a dependency and its parts',
      'src/components/x.ts',
      "import { LitElement } from 'lit'; import { live } from 'lit/directives/live.js';",
    ],
    ['anything in an entry', 'src/index.ts', "export * from './components/login/login.ts';"],
    ['anything in a test', 'src/flows/flow.test.ts', "import { createRelyingParty } from '../../mock-server/index.ts';"],
    ['words that look like an import', 'src/flows/x.ts', "// import '../components/x.ts'\nconst text = `import '../components/x.ts'`;"],
  ];
  for (const [what, file, text] of right) {
    it(`accepts ${what}`, () => {
      assert.deepEqual(rulesFor(file, text), []);
    });
  }
});
