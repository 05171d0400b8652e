import { expect } from '@open-wc/testing';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { UnexpectedAnswer } from './unexpected-answer.ts';
import { withDeadline } from './with-deadline.ts';

const never = () => new Promise<never>(() => {});
const idle = () => new AbortController().signal;
const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => expect.fail('It was expected to fail.'),
    (reason: unknown) => reason,
  );

describe('withDeadline', () => {
  it('returns what the work returns', async () => {
    expect(await withDeadline(() => Promise.resolve(7), { signal: idle(), timeout: 1000 })).to.equal(7);
  });

  it('does not begin when the caller has aborted already, and lets the reason through', async () => {
    const reason = { any: 'reason' };
    let began = false;
    const work = () => {
      began = true;
      return never();
    };
    expect(await failure(withDeadline(work, { signal: AbortSignal.abort(reason), timeout: 1000 }))).to.equal(reason);
    expect(began).to.equal(false);
  });

  it('is over when the caller aborts, even if the work goes on, and lets the reason through', async () => {
    const controller = new AbortController();
    const running = failure(withDeadline(never, { signal: controller.signal, timeout: 1000 }));
    const reason = new DOMException('The visitor left.', 'AbortError');
    controller.abort(reason);
    expect(await running).to.equal(reason);
  });

  it('prefers the abort reason to what the work made of it', async () => {
    const controller = new AbortController();
    const work = (signal: AbortSignal) =>
      new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => reject(new TypeError('Failed to fetch')));
      });
    const running = failure(withDeadline(work, { signal: controller.signal, timeout: 1000 }));
    controller.abort('why');
    expect(await running).to.equal('why');
  });

  it('is over when the time is up, even if the work goes on: network, with the time-out as the cause', async () => {
    const error = (await failure(withDeadline(never, { signal: idle(), timeout: 1, phase: 'options' }))) as PasskeyError;
    expect(error).to.be.instanceOf(PasskeyError).and.to.include({ code: 'network', phase: 'options', retryable: true });
    expect(error.cause).to.be.instanceOf(DOMException).and.to.have.property('name', 'TimeoutError');
  });

  it('aborts the work when the time is up', async () => {
    let seen: AbortSignal | undefined;
    const work = (signal: AbortSignal) => {
      seen = signal;
      return never();
    };
    await failure(withDeadline(work, { signal: idle(), timeout: 1 }));
    expect(seen?.aborted).to.equal(true);
  });

  it('has no limit with Infinity', async () => {
    expect(await withDeadline(() => Promise.resolve('done'), { signal: idle(), timeout: Infinity })).to.equal('done');
  });

  it('lets a PasskeyError through', async () => {
    const error = new PasskeyError('forbidden');
    expect(await failure(withDeadline(() => Promise.reject(error), { signal: idle(), timeout: 1000 }))).to.equal(error);
  });

  for (const [what, cause, code] of [
    ['an answer of the wrong shape', new UnexpectedAnswer('account.id is not a string'), 'invalid-response'],
    ['a lost connection', new TypeError('Failed to fetch'), 'network'],
    ['something that is no error', 'oops', 'network'],
    ['an abort that nobody here asked for', new DOMException('x', 'AbortError'), 'network'],
  ] as const) {
    it(`reads ${what} as ${code}`, async () => {
      const error = await failure(
        withDeadline(() => Promise.reject(cause as Error), { signal: idle(), timeout: 1000, phase: 'verification' }),
      );
      expect(error).to.be.instanceOf(PasskeyError).and.to.include({ code, cause, phase: 'verification' });
    });
  }

  it('reads what the work throws at once like a rejection', async () => {
    const work = () => {
      throw new TypeError('at once');
    };
    expect(await failure(withDeadline(work, { signal: idle(), timeout: 1000 }))).to.have.property('code', 'network');
  });
});
