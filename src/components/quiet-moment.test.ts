import { expect, fixture, html } from '@open-wc/testing';
import { settle } from '../../test/fake-clock.ts';
import { quietMoment } from './quiet-moment.ts';

describe('quietMoment', () => {
  const hour = 3_600_000;
  let over: AbortController;
  let hidden = false;

  beforeEach(() => {
    over = new AbortController();
    hidden = false;
    Object.defineProperty(document, 'hidden', { get: () => hidden, configurable: true });
  });
  afterEach(() => {
    over.abort();
    Reflect.deleteProperty(document, 'hidden');
  });

  /** Whether the moment has come. */
  function wait(field: HTMLInputElement, expiresAt: number) {
    const waiting = { over: false };
    void quietMoment(field, expiresAt, over.signal).then(() => (waiting.over = true));
    return waiting;
  }
  const makeField = () => fixture<HTMLInputElement>(html`<input aria-label="Email" />`);
  const show = (visible: boolean) => {
    hidden = !visible;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('is now, when nobody is in the field', async () => {
    const waiting = wait(await makeField(), Date.now() + hour);
    await settle();
    expect(waiting.over).to.equal(true);
  });

  it('is not while the field has focus: its list may be open', async () => {
    const field = await makeField();
    field.focus();
    const waiting = wait(field, Date.now() + hour);
    await settle();
    expect(waiting.over).to.equal(false);
    field.blur();
    await settle();
    expect(waiting.over).to.equal(true);
  });

  it('waits without timers in a hidden page, also when the challenge is past its end', async () => {
    const field = await makeField();
    field.focus();
    show(false);
    const { setTimeout: original } = window;
    let timers = 0;
    window.setTimeout = ((...timer: Parameters<typeof original>) => {
      timers += 1;
      return original(...timer);
    }) as typeof original;
    try {
      const waiting = wait(field, Date.now() - 1000);
      for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => original(resolve));
      expect(timers).to.equal(0);
      show(true);
      await settle();
      expect(waiting.over).to.equal(true);
    } finally {
      window.setTimeout = original;
    }
  });

  it('is not while the page is hidden, however long, and comes when it is seen again', async () => {
    const field = await makeField();
    show(false);
    const waiting = wait(field, Date.now() - hour);
    await settle();
    expect(waiting.over).to.equal(false);
    show(true);
    await settle();
    expect(waiting.over).to.equal(true);
  });

  it('does not outlast the challenge: five seconds before its end an open list gives way', async () => {
    const field = await makeField();
    field.focus();
    const waiting = wait(field, Date.now() + 5000);
    await settle();
    expect(waiting.over).to.equal(true);
  });

  it('ends with its signal, and leaves nothing behind', async () => {
    const field = await makeField();
    field.focus();
    const waiting = wait(field, Date.now() + hour);
    over.abort();
    await settle();
    expect(waiting.over).to.equal(true);
  });
});
