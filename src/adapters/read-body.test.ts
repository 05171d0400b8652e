import { expect } from '@open-wc/testing';
import { readBody } from './read-body.ts';
import { UnexpectedAnswer } from './unexpected-answer.ts';

const answer = (text: string | null, type: string, status = 200) => new Response(text, { status, headers: { 'content-type': type } });

describe('readBody', () => {
  for (const type of [
    'application/json',
    'application/json; charset=utf-8',
    'application/problem+json',
    'Application/JSON',
    'application/vnd.example.v1+json',
  ]) {
    it(`parses ${type}`, async () => {
      expect(await readBody(answer('{"a":1}', type))).to.deep.equal({ a: 1 });
    });
  }

  it('knows that a 204 has none', async () => {
    expect(await readBody(new Response(null, { status: 204 }))).to.equal(undefined);
  });

  for (const [what, response] of [
    ['an HTML page', answer('<!doctype html><title>Log in</title>', 'text/html')],
    ['JSON that is called text', answer('{"a":1}', 'text/plain')],
    ['a type that only begins like JSON', answer('{"a":1}', 'application/json-seq')],
    ['no type', new Response(new Uint8Array([123, 125]))],
    ['half a document', answer('{"kind":"get","publicKey":{"chal', 'application/json')],
    ['an empty document', answer('', 'application/json')],
  ] as const) {
    it(`refuses ${what} as an answer`, async () => {
      const error: unknown = await readBody(response).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(UnexpectedAnswer);
      expect((error as Error).cause).to.be.instanceOf(Error);
    });
  }

  it('takes the text of a refusal that is not JSON', async () => {
    expect(await readBody(answer('<h1>Bad gateway</h1>', 'text/html', 502))).to.equal('<h1>Bad gateway</h1>');
    expect(await readBody(answer('{"code":', 'application/problem+json', 400))).to.equal('{"code":');
  });
});
