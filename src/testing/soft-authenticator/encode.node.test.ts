import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { authenticatorData } from './authenticator-data.ts';
import { base64url } from './base64url.ts';
import type { Bytes } from './base64url.ts';
import { coseKey } from './cose-key.ts';
import { derSignature } from './der-signature.ts';
import { encodeCbor } from './encode-cbor.ts';
import { evaluatePrf } from './evaluate-prf.ts';
import { parseAaguid } from './parse-aaguid.ts';

const bytes = (hex: string): Bytes => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const hex = (data: Bytes | ArrayBuffer) => Array.from(new Uint8Array(data), (byte) => byte.toString(16).padStart(2, '0')).join('');
const encoded = (digits: string) => base64url.encode(bytes(digits));

// Values named "spec" are from Web Authentication Level 3, §16 "Test Vectors", generated content of w3c/webauthn:index.bs.
// Copyright © W3C. https://www.w3.org/copyright/software-license-2023/
const SPEC_ES256 = {
  aaguid: '8446ccb9-ab1d-b374-750b-2367ff6f3a1f',
  credentialId: 'f91f391db4c9b2fde0ea70189cba3fb63f579ba6122b33ad94ff3ec330084be4',
  x: 'afefa16f97ca9b2d23eb86ccb64098d20db90856062eb249c33a9b672f26df61',
  y: '930a56b87a2fca66334b03458abf879717c12cc68ed73290af2e2664796b9220',
  cose:
    'a5010203262001215820afefa16f97ca9b2d23eb86ccb64098d20db90856062eb249c33a9b672f26df61' +
    '225820930a56b87a2fca66334b03458abf879717c12cc68ed73290af2e2664796b9220',
  registrationStart: 'bfabc37432958b063360d3ad6461c9c4735ae7f8edd46592a5e0f01452b2e4b559000000008446ccb9ab1db374750b2367ff6f3a1f0020',
  authentication: 'bfabc37432958b063360d3ad6461c9c4735ae7f8edd46592a5e0f01452b2e4b51900000000',
};

describe('encodeCbor', () => {
  // RFC 8949, appendix A.
  const examples: [value: number | string, expected: string][] = [
    [0, '00'],
    [23, '17'],
    [24, '1818'],
    [100, '1864'],
    [1000, '1903e8'],
    [1_000_000, '1a000f4240'],
    [-1, '20'],
    [-100, '3863'],
    [-1000, '3903e7'],
    ['', '60'],
    ['IETF', '6449455446'],
    ['\u6c34', '63e6b0b4'],
  ];
  for (const [value, expected] of examples) {
    it(`writes ${JSON.stringify(value)} like the RFC`, () => {
      assert.equal(hex(encodeCbor(value)), expected);
    });
  }

  it('writes byte strings and maps like the RFC', () => {
    assert.equal(hex(encodeCbor(bytes('01020304'))), '4401020304');
    assert.equal(hex(encodeCbor(new Map([[1, 2], [3, 4]]))), 'a201020304'); // prettier-ignore
  });

  it('writes lengths of 256 bytes and more', () => {
    assert.equal(hex(encodeCbor(new Uint8Array(256)).subarray(0, 4)), '59010000');
  });

  it('refuses what is not an integer of 32 bits', () => {
    assert.throws(() => encodeCbor(1.5), RangeError);
    assert.throws(() => encodeCbor(2 ** 32), RangeError);
  });
});

describe('coseKey', () => {
  it('writes an ES256 key like the spec', () => {
    const key = { kty: 'EC', crv: 'P-256', x: encoded(SPEC_ES256.x), y: encoded(SPEC_ES256.y), d: 'secret' };
    assert.equal(hex(coseKey(-7, key)), SPEC_ES256.cose);
  });

  it('writes an EdDSA key like the spec', () => {
    const x = '44e06ddd331c36a8dc667bab52bcae63486c916aa5e339e6acebaa84934bf832';
    assert.equal(hex(coseKey(-8, { kty: 'OKP', crv: 'Ed25519', x: encoded(x) })), `a4010103272006215820${x}`);
  });

  it('writes an RS256 key as RFC 8230 says', () => {
    const n = 'c1'.repeat(256);
    assert.equal(hex(coseKey(-257, { kty: 'RSA', n: encoded(n), e: 'AQAB' })), `a401030339010020590100${n}2143010001`);
  });

  it('refuses other keys and broken ones', () => {
    assert.throws(() => coseKey(-35, { kty: 'EC', crv: 'P-384' }), TypeError);
    assert.throws(() => coseKey(-8, { kty: 'OKP', crv: 'Ed25519' }), /no "x"/);
  });
});

describe('derSignature', () => {
  it('gives a zero to numbers that would be negative, and takes leading zeros from the others', () => {
    const r = `80${'00'.repeat(30)}01`;
    const s = `0000${'7f'.repeat(30)}`;
    assert.equal(hex(derSignature(bytes(r + s))), `3043022100${r}021e${'7f'.repeat(30)}`);
  });

  it('leaves one byte of a zero', () => {
    assert.equal(hex(derSignature(new Uint8Array(64))), '3006020100020100');
  });
});

describe('authenticatorData', () => {
  const flags = { userPresent: true, userVerified: false, backupEligible: true, backedUp: true };

  it('is the spec’s for a registration', async () => {
    const attested = {
      aaguid: parseAaguid(SPEC_ES256.aaguid),
      credentialId: bytes(SPEC_ES256.credentialId),
      coseKey: bytes(SPEC_ES256.cose),
    };
    const data = await authenticatorData({ rpId: 'example.org', flags, signCount: 0, attested });
    assert.equal(hex(data), SPEC_ES256.registrationStart + SPEC_ES256.credentialId + SPEC_ES256.cose);
  });

  it('is the spec’s for an authentication', async () => {
    assert.equal(hex(await authenticatorData({ rpId: 'example.org', flags, signCount: 0 })), SPEC_ES256.authentication);
  });

  it('has one bit for each flag, and a counter of four bytes', async () => {
    const none = { userPresent: false, userVerified: false, backupEligible: false, backedUp: false };
    const tail = async (only: Partial<typeof none>) =>
      hex((await authenticatorData({ rpId: 'example.org', flags: { ...none, ...only }, signCount: 0x01020304 })).subarray(32));
    assert.equal(await tail({}), '0001020304');
    assert.equal(await tail({ userPresent: true }), '0101020304');
    assert.equal(await tail({ userVerified: true }), '0401020304');
    assert.equal(await tail({ backupEligible: true }), '0801020304');
    assert.equal(await tail({ backedUp: true }), '1001020304');
  });
});

describe('evaluatePrf', () => {
  const seed = bytes('437e065e723a98b2f08f39d8baf7c53ecb3c363c5e5104bdaaf5d5ca2e028154');
  const first = bytes('576562417574686e20505246207465737420766563746f727302');

  it('answers like the spec', async () => {
    const { first: secret, second } = await evaluatePrf(seed, { first });
    assert.equal(hex(secret), '3c33e07d202c3b029cc21f1722767021bf27d595933b3d2b6a1b9d5dddc77fae');
    assert.equal(second, undefined);
  });

  it('answers a second input like the spec', async () => {
    const { second } = await evaluatePrf(seed, { first, second: bytes('576562417574686e20505246207465737420766563746f727303') });
    assert.ok(second);
    assert.equal(hex(second), 'a62a8773b19cda90d7ed4ef72a80a804320dbd3997e2f663805ad1fd3293d50b');
  });
});

describe('base64url', () => {
  it('goes both ways for every length and byte', () => {
    for (let length = 0; length < 260; length += 1) {
      const data = Uint8Array.from({ length }, (_, index) => 255 - index);
      assert.equal(base64url.encode(data), Buffer.from(data).toString('base64url'));
      assert.deepEqual(base64url.decode(base64url.encode(data)), data);
    }
  });

  it('refuses padding, the other alphabet and impossible lengths', () => {
    for (const text of ['AA==', '+/+/', 'A', 'AA A', 'ä']) assert.throws(() => base64url.decode(text), TypeError);
  });
});

describe('parseAaguid', () => {
  it('reads a UUID', () => {
    assert.equal(hex(parseAaguid(SPEC_ES256.aaguid.toUpperCase())), SPEC_ES256.aaguid.replaceAll('-', ''));
  });

  it('refuses anything else', () => {
    assert.throws(() => parseAaguid('8446ccb9'), TypeError);
  });
});
