import { expect, fixture, html } from '@open-wc/testing';
import { browserCookieJar, createRelyingParty, memoryStore, type RelyingPartyOptions } from '../../../mock-server/index.ts';
import { settle } from '../../../test/fake-clock.ts';
import { until } from '../../../test/until.ts';
import { addVirtualAuthenticator, resetVirtualAuthenticators } from '../../../test/virtual-authenticator.ts';
import type { Proof } from '../../adapters/adapter.ts';
import { httpAdapter } from '../../adapters/http.ts';
import { createPasskey } from '../../webauthn/create-passkey.ts';
import { PasskeyError, type PasskeyErrorCode } from '../../webauthn/passkey-error.ts';
import { configure } from '../configuration.ts';
import type { ConfirmationRequest } from './confirmation-queue.ts';
import './define.ts';
import { reauthFetch, type RequestConfirmation } from './reauth-fetch.ts';

const MINUTE = 60_000;
const CALL = { signal: new AbortController().signal };
const TEN = Array.from({ length: 10 }, (_, index) => index);

describe('reauthFetch', () => {
  describe('before a relying party that really verifies', () => {
    beforeEach(async () => {
      await resetVirtualAuthenticators();
      await addVirtualAuthenticator();
    });

    it('does ten things at once after one dialog (pain 8)', async () => {
      const { send, reauth, dialogs } = await site();
      const answers = TEN.map((index) => send(`Name ${String(index)}`));
      await confirmIn(reauth);
      expect((await Promise.all(answers)).map(({ status }) => status)).to.deep.equal(TEN.map(() => 200));
      expect(dialogs()).to.equal(1);
      expect(reauth.open).to.equal(false);
    });

    it('rejects ten with `cancelled` when the one dialog is closed, and none is left waiting', async () => {
      const { send, reauth, dialogs, sent } = await site();
      const answers = TEN.map((index) => send(`Name ${String(index)}`).then(() => 'done', codeOf));
      await until(() => reauth.open);
      reauth.cancel();
      expect(await Promise.all(answers)).to.deep.equal(TEN.map(() => 'cancelled'));
      expect(dialogs()).to.equal(1);
      expect(reauth.open).to.equal(false);
      expect(sent).to.have.length(10); // nothing was tried again
    });

    it('tries once more when the proof is too old by then, and says so when that was for nothing', async () => {
      const { send, reauth, dialogs, sent } = await site({ stepUp: { maxAge: 0 }, proofLife: 0 });
      const answer = send('Blue').catch((error: unknown) => error);
      await confirmIn(reauth);
      expect(await answer)
        .to.be.instanceOf(PasskeyError)
        .and.include({ code: 'reauth-required', status: 401 });
      expect(dialogs()).to.equal(1);
      expect(sent.map((proof) => proof !== null)).to.deep.equal([false, true]);
    });

    it('asks for each in turn, in one dialog at a time, where the server wants a proof for each', async () => {
      const { send, reauth, sent } = await site({ stepUp: { maxAge: 0 } });
      const answers = Promise.all(['Red', 'Blue', 'Green'].map(send));
      let over = false;
      void answers.then(() => (over = true));
      while (!over) {
        if (reauth.state.status === 'asking') await reauth.confirm();
        expect(document.querySelectorAll('passkey-reauth')).to.have.length(1);
        await settle();
      }
      expect((await answers).map(({ status }) => status)).to.deep.equal([200, 200, 200]);
      const proofs = sent.filter((proof) => proof !== null);
      expect(new Set(proofs)).to.have.property('size', proofs.length); // none was sent twice
      expect(proofs).to.have.length(3);
    });

    it('makes a dialog of its own where the page has none, with the page’s backend, and takes it away again', async () => {
      const { fetch, url, adapter, reauth } = await site();
      reauth.remove();
      configure({ adapter });
      const answer = reauthFetch(fetch, { action: 'passkeys.rename' })(url, rename('Blue'));
      await until(() => document.querySelector('passkey-reauth')?.state.status === 'asking');
      await document.querySelector('passkey-reauth')?.confirm();
      expect((await answer).status).to.equal(200);
      await until(() => !document.querySelector('passkey-reauth'));
      configure({ adapter: undefined });
    });

    it('asks the server’s own question: a proof for the action, no older than it said', async () => {
      const asked: ConfirmationRequest[] = [];
      const { fetch, url } = await site();
      const ask: RequestConfirmation = (request) => {
        asked.push(request);
        return Promise.reject(new PasskeyError('cancelled'));
      };
      const send = reauthFetch(fetch, { reauth: ask, action: ({ method }) => `${method} it`, reason: 'You’re about to rename it.' });
      await send(url, rename('Blue')).catch(() => undefined);
      expect(asked[0]).to.include({ action: 'PATCH it', reason: 'You’re about to rename it.', maxAge: MINUTE });
    });
  });

  describe('between a page and any server', () => {
    it('returns every other answer as it is, and asks nobody', async () => {
      const plain = [new Response('{}', { status: 200 }), new Response('no', { status: 401 }), new Response('', { status: 500 })];
      for (const response of plain) {
        const { fetch, ask, asked } = stage(() => response);
        expect((await reauthFetch(fetch, { reauth: ask })('/x')) === response).to.equal(true);
        expect(asked()).to.equal(0);
      }
    });

    it('sends the whole request again, with the proof in the header that was asked for', async () => {
      const seen: [string, string, string | null, string | null][] = [];
      const { ask, decide } = stage();
      const fetch = async (input: RequestInfo | URL) => {
        const request = new Request(input);
        seen.push([request.method, await request.text(), request.headers.get('x-mine'), request.headers.get('x-proof')]);
        return seen.length === 1 ? refused() : new Response('done');
      };
      const send = reauthFetch(fetch, { reauth: ask, header: 'X-Proof' });
      const answer = send(new Request('/x', { method: 'PUT', body: 'all of it', headers: { 'x-mine': 'yes' } }));
      (await decide()).confirm();
      expect(await (await answer).text()).to.equal('done');
      expect(seen).to.deep.equal([
        ['PUT', 'all of it', 'yes', null],
        ['PUT', 'all of it', 'yes', 'proof'],
      ]);
    });

    it('gives no proof to another origin, not even when it asks for a confirmation', async () => {
      const { fetch, ask, asked, sent } = stage(refused);
      const answer = await reauthFetch(fetch, { reauth: ask })('https://other.example/x');
      expect([answer.status, asked(), sent.length]).to.deep.equal([401, 0, 1]);
    });

    it('gives no proof to where a redirect led', async () => {
      const { fetch, ask, asked } = stage(() => {
        const response = refused();
        Object.defineProperty(response, 'url', { value: 'https://other.example/x' });
        return response;
      });
      expect((await reauthFetch(fetch, { reauth: ask })('/x')).status).to.equal(401);
      expect(asked()).to.equal(0);
    });

    it('asks for an origin that the page named', async () => {
      const { fetch, ask, decide, sent } = stage((count) => (count === 1 ? refused() : new Response()));
      const answer = reauthFetch(fetch, { reauth: ask, origins: ['https://api.example'] })('https://api.example/x');
      (await decide()).confirm();
      expect((await answer).status).to.equal(200);
      expect(sent.map(({ headers }) => headers.get('passkey-proof'))).to.deep.equal([null, 'proof']);
    });

    it('sends a form with a file again, byte for byte', async () => {
      const bodies: string[] = [];
      const { ask, decide } = stage();
      const fetch = async (input: RequestInfo | URL) => {
        bodies.push(await new Request(input).text());
        return bodies.length === 1 ? refused() : new Response();
      };
      const body = new FormData();
      body.set('file', new File(['tide'], 'tide.txt'));
      const answer = reauthFetch(fetch, { reauth: ask })('/x', { method: 'POST', body });
      (await decide()).confirm();
      await answer;
      expect(bodies[0]).to.include('tide.txt').and.to.equal(bodies[1]);
    });

    it('sends a stream again, though it can be read only once', async function () {
      if (!takesStreams()) this.skip(); // Firefox
      const bodies: string[] = [];
      const { ask, decide } = stage();
      const fetch = async (input: RequestInfo | URL) => {
        bodies.push(await new Request(input).text());
        return bodies.length === 1 ? refused() : new Response();
      };
      const body = new Response('high tide').body;
      const answer = reauthFetch(fetch, { reauth: ask })('/x', { method: 'POST', body, duplex: 'half' } as RequestInit);
      (await decide()).confirm();
      await answer;
      expect(bodies).to.deep.equal(['high tide', 'high tide']);
    });

    it('refuses a body that was read before, and sends nothing', async () => {
      const { fetch, ask, sent } = stage();
      const request = new Request('/x', { method: 'POST', body: 'x' });
      await request.text();
      const error: unknown = await reauthFetch(fetch, { reauth: ask })(request).catch((cause: unknown) => cause);
      expect(error).to.be.instanceOf(TypeError); // in the browser's own words, as `fetch` does
      expect(sent).to.have.length(0);
    });

    it('goes on without a proof where the backend gave none', async () => {
      const { ask, decide, fetch, sent } = stage((count) => (count === 1 ? refused() : new Response()));
      const answer = reauthFetch(fetch, { reauth: ask })('/x');
      (await decide()).confirm(null);
      await answer;
      expect(sent.map(({ headers }) => headers.get('passkey-proof'))).to.deep.equal([null, null]);
    });

    it('needs no second dialog for a request that was refused while the first one was open, and heard of it later', async () => {
      const late = Promise.withResolvers<Response>();
      const { ask, decide, asked, fetch } = stage((count) => (count === 1 ? refused() : count === 2 ? late.promise : new Response()));
      const send = reauthFetch(fetch, { reauth: ask });
      const first = send('/1');
      const second = send('/2');
      (await decide()).confirm();
      await first;
      late.resolve(refused());
      expect((await second).status).to.equal(200);
      expect(asked()).to.equal(1);
    });

    it('opens a dialog for a request that was sent after the last one was over', async () => {
      const { ask, decide, asked, fetch } = stage((count) => (count % 2 ? refused() : new Response()));
      const send = reauthFetch(fetch, { reauth: ask });
      for (const path of ['/1', '/2']) {
        const answer = send(path);
        (await decide()).confirm();
        await answer;
      }
      expect(asked()).to.equal(2);
    });

    it('shares the dialog between all that were wrapped for it', async () => {
      const { ask, decide, asked, fetch } = stage((count) => (count <= 2 ? refused() : new Response()));
      const answers = Promise.all([reauthFetch(fetch, { reauth: ask })('/1'), reauthFetch(fetch, { reauth: ask })('/2')]);
      (await decide()).confirm();
      await answers;
      expect(asked()).to.equal(1);
    });

    it('lets one leave while the dialog is open, and closes it when the last one has left', async () => {
      const { ask, decide, fetch } = stage(refused);
      const send = reauthFetch(fetch, { reauth: ask });
      const [one, other] = [new AbortController(), new AbortController()];
      const answers = [one, other].map(({ signal }) => send('/x', { signal }).catch((cause: unknown) => cause));
      const dialog = await decide();
      await settle();
      one.abort(new Error('one left'));
      expect(await answers[0]).to.have.property('message', 'one left');
      expect(dialog.signal?.aborted).to.equal(false);
      other.abort(new Error('the other left'));
      expect(await answers[1]).to.have.property('message', 'the other left');
      expect(dialog.signal?.aborted).to.equal(true);
    });

    it('asks anew after everybody had left', async () => {
      const { ask, decide, asked, fetch } = stage((count) => (count <= 2 ? refused() : new Response()));
      const send = reauthFetch(fetch, { reauth: ask });
      const controller = new AbortController();
      const left = send('/1', { signal: controller.signal }).catch(() => 'left');
      await decide();
      controller.abort();
      expect(await left).to.equal('left');
      const answer = send('/2');
      (await decide()).confirm();
      expect((await answer).status).to.equal(200);
      expect(asked()).to.equal(2);
    });
  });
});

// --- helpers ---

const refused = () =>
  new Response(null, { status: 401, headers: { 'www-authenticate': 'Bearer error="insufficient_user_authentication"' } });
const rename = (name: string): RequestInit => ({
  method: 'PATCH',
  body: JSON.stringify({ name }),
  headers: { 'content-type': 'application/json' },
});
const codeOf = (error: unknown): PasskeyErrorCode | undefined => (error instanceof PasskeyError ? error.code : undefined);

/** Mia, who signed up an hour ago with the passkey of this device, where a minute is too long; and the page's own dialog. */
async function site(policy: RelyingPartyOptions['policy'] = {}) {
  let time = Date.now();
  const sent: (string | null)[] = [];
  const jar = browserCookieJar();
  const rp = createRelyingParty({ store: memoryStore(), now: () => time, policy: { stepUp: { maxAge: MINUTE }, ...policy } });
  const fetch = (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    if (request.method === 'PATCH') sent.push(request.headers.get('passkey-proof'));
    return rp(request, jar);
  };
  const adapter = httpAdapter({ baseUrl: '/passkeys', fetch });
  const request = { purpose: 'sign-up', identifier: 'mia@example.com' } as const;
  const challenge = await adapter.registrationOptions?.(request, CALL);
  if (challenge?.kind !== 'create') throw new Error('The relying party gave no options.');
  const reply = await adapter.verifyRegistration?.(request, await createPasskey(challenge.publicKey), challenge.state, CALL);
  time += 60 * MINUTE;
  const url = `/passkeys/passkeys/${(reply?.kind === 'done' && reply.passkey?.id) || ''}`;
  const reauth = await fixture<HTMLElementTagNameMap['passkey-reauth']>(html`<passkey-reauth .adapter=${adapter}></passkey-reauth>`);
  let dialogs = 0;
  const showModal = HTMLDialogElement.prototype.showModal;
  const dialog = reauth.shadowRoot?.querySelector('dialog');
  if (dialog) {
    dialog.showModal = () => {
      dialogs += 1;
      showModal.call(dialog);
    };
  }
  const wrapped = reauthFetch(fetch, { reauth, action: 'passkeys.rename' });
  return { adapter, fetch, url, reauth, sent, dialogs: () => dialogs, send: (name: string) => wrapped(url, rename(name)) };
}

/** Presses the dialog's button. */
async function confirmIn(reauth: HTMLElementTagNameMap['passkey-reauth']): Promise<void> {
  await until(() => reauth.open && reauth.state.status === 'asking');
  await reauth.updateComplete;
  reauth.shadowRoot?.querySelector<HTMLElement>('[part="button"]')?.click();
}

/** A browser that does not know streams as bodies makes a text of them. */
function takesStreams(): boolean {
  const init = { method: 'POST', body: new ReadableStream(), duplex: 'half' };
  return !new Request('/x', init).headers.has('content-type');
}

/** A server and a dialog that do as they are told. */
function stage(answer: (count: number) => Response | Promise<Response> = () => new Response()) {
  const sent: Request[] = [];
  const open: (ConfirmationRequest & { confirm: (proof?: Proof | null) => void })[] = [];
  let asked = 0;
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    sent.push(new Request(input, init));
    return answer(sent.length);
  };
  const ask: RequestConfirmation = (request) =>
    new Promise((resolve, reject) => {
      asked += 1;
      request.signal?.addEventListener('abort', () => reject(request.signal?.reason as Error));
      open.push({ ...request, confirm: (...[proof]) => resolve(proof === undefined ? PROOF : (proof ?? undefined)) });
    });
  /** The dialog that was opened last and not yet decided. */
  const decide = async () => {
    await until(() => open.length > 0);
    const [dialog] = open.splice(0, 1);
    if (!dialog) throw new Error('no dialog');
    return dialog;
  };
  return { fetch, ask, decide, sent, asked: () => asked };
}

const PROOF: Proof = { type: 'token', value: 'proof' };
