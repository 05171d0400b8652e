import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Refusal } from './refusal.ts';
import { resolveRpId } from './resolve-rp-id.ts';

describe('resolveRpId', () => {
  const allowed: [rpId: string | undefined, hostname: string, result: string][] = [
    [undefined, 'login.example.com', 'login.example.com'],
    ['login.example.com', 'login.example.com', 'login.example.com'],
    ['example.com', 'login.example.com', 'example.com'],
    [undefined, 'localhost', 'localhost'],
    ['localhost', 'localhost', 'localhost'],
    [undefined, 'app.localhost', 'app.localhost'],
  ];
  for (const [rpId, hostname, result] of allowed) {
    it(`is ${result} for ${rpId ?? 'nothing'} on ${hostname}`, () => {
      assert.equal(resolveRpId(rpId, hostname), result);
    });
  }

  const refused: [rpId: string | undefined, hostname: string][] = [
    ['example.org', 'example.com'],
    ['login.example.com', 'example.com'],
    ['ample.com', 'example.com'],
    ['com', 'example.com'],
    ['.example.com', 'login.example.com'],
    ['', 'localhost'],
    ['localhost', 'app.localhost'],
    [undefined, '127.0.0.1'],
    ['127.0.0.1', '127.0.0.1'],
    [undefined, '[::1]'],
    [undefined, ''],
  ];
  for (const [rpId, hostname] of refused) {
    it(`refuses ${rpId ?? 'nothing'} on ${hostname || 'no host'}`, () => {
      assert.throws(
        () => resolveRpId(rpId, hostname),
        (error) => error instanceof Refusal && error.kind.startsWith('invalid-'),
      );
    });
  }
});
