import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundleSize } from '../bench/bundle-size.ts';
import { firstScripts } from '../bench/first-scripts.ts';
import { ALL, ALL_BUDGET, FLOOR, LOGIN, LOGIN_BUDGET } from '../bench/pages.ts';

describe('what a page loads', () => {
  it('is within the budget for <passkey-login> (pain 13)', async () => {
    const { brotli } = await bundleSize(LOGIN.code);
    assert.ok(brotli <= LOGIN_BUDGET, `${String(brotli)} bytes of brotli, budget ${String(LOGIN_BUDGET)}`);
  });

  it('is within the budget for the whole kit', async () => {
    const { brotli } = await bundleSize(ALL.code);
    assert.ok(brotli <= ALL_BUDGET, `${String(brotli)} bytes of brotli, budget ${String(ALL_BUDGET)}`);
  });

  it('is weighed with everything in it: <passkey-login> is heavier than the bare floor, and the floor than Lit alone', async () => {
    const [lit, floor, login] = await Promise.all([bundleSize("import 'lit';"), bundleSize(FLOOR.code), bundleSize(LOGIN.code)]);
    assert.ok(lit.brotli > 1000);
    assert.ok(floor.brotli > lit.brotli + 1000);
    assert.ok(login.brotli > floor.brotli);
  });

  it('is the same with a language that is loaded later, and more with one that is loaded at once', async () => {
    const login = await bundleSize(LOGIN.code);
    const german = 'passkey-elements/messages/de.js';
    const later = await bundleSize(`${LOGIN.code} globalThis.load = () => import('${german}');`);
    const atOnce = await bundleSize(`${LOGIN.code} import * as de from '${german}'; globalThis.de = de;`);
    assert.ok(later.raw - login.raw < 500, `${String(later.raw - login.raw)} bytes more`);
    assert.ok(atOnce.raw - login.raw > 1000, `${String(atOnce.raw - login.raw)} bytes more`);
  });

  it('has the English words of its own elements, and of no other', async () => {
    const login = (await firstScripts(LOGIN.code)).join('');
    const signUp = (await firstScripts("import 'passkey-elements/define/passkey-signup.js';")).join('');
    assert.ok(login.includes('Sign in with a passkey') && !login.includes('Create your account'));
    assert.ok(signUp.includes('Create your account') && !signUp.includes('Sign in with a passkey'));
  });
});
