import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstScripts } from '../bench/first-scripts.ts';

// Reads dist/: `npm test` builds it first.

describe('the names of providers', () => {
  it('are in no page that does not ask for them: neither the login nor the manager carries them', async () => {
    const elements = await firstScripts("import 'passkey-elements/define.js';");
    assert.ok(!elements.join('').includes('ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4'));
  });

  it('are an import of their own', async () => {
    const names = await firstScripts(
      "import { providerNames } from 'passkey-elements/provider-names.js'; globalThis.names = providerNames;",
    );
    assert.ok(names.join('').includes('ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4'));
  });
});
