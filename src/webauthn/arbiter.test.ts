import { expect } from '@open-wc/testing';
import { arbiter, createArbiter } from './arbiter.ts';

/** A request that a test ends by hand, as a person would. */
function request() {
  const log: string[] = [];
  const open: { finish: () => void; settle: () => void }[] = [];
  const start =
    (name: string, { stubborn = false } = {}) =>
    (signal: AbortSignal) => {
      log.push(`${name} starts`);
      return new Promise<void>((resolve, reject) => {
        const settle = () => {
          log.push(`${name} ends`);
          reject(signal.reason as Error);
        };
        signal.addEventListener('abort', () => {
          if (!stubborn) settle();
        });
        open.push({ finish: resolve, settle });
      });
    };
  return { log, open, start };
}

const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

describe('arbiter', () => {
  it('is one per page, also for another copy of the kit', async () => {
    const url = './arbiter.ts?copy'; // a second module instance, as a second bundle would bring
    const copy = (await import(url)) as { arbiter: typeof arbiter };
    expect(copy.arbiter).not.to.equal(arbiter);
    expect(copy.arbiter()).to.equal(arbiter());
  });

  it('ends autofill before a dialog, waits until it has settled, and offers it anew afterwards', async () => {
    const { log, open, start } = request();
    const one = createArbiter();
    one.conditional(start('autofill'));
    await turn();
    const dialog = one.modal(start('dialog'));
    await turn();
    expect(log).to.deep.equal(['autofill starts', 'autofill ends', 'dialog starts']);
    open[1]?.finish();
    await dialog;
    await turn();
    expect(log.at(-1)).to.equal('autofill starts');
  });

  it('offers autofill anew also when the dialog fails', async () => {
    const { log, start } = request();
    const one = createArbiter();
    one.conditional(start('autofill'));
    await turn();
    await one.modal(() => Promise.reject(new Error('refused'))).catch(() => {});
    await turn();
    expect(log).to.deep.equal(['autofill starts', 'autofill ends', 'autofill starts']);
  });

  it('starts no autofill while a dialog is open', async () => {
    const { log, open, start } = request();
    const one = createArbiter();
    const dialog = one.modal(start('dialog'));
    one.conditional(start('autofill'));
    await turn();
    expect(log).to.deep.equal(['dialog starts']);
    open[0]?.finish();
    await dialog;
    await turn();
    expect(log).to.deep.equal(['dialog starts', 'autofill starts']);
  });

  it('lets a newer dialog take over from an older one', async () => {
    const { log, open, start } = request();
    const one = createArbiter();
    const first = one.modal(start('first')).catch((error: unknown) => error);
    await turn();
    const second = one.modal(start('second'));
    expect(await first).to.have.property('name', 'AbortError');
    await turn();
    open[1]?.finish();
    await second;
    expect(log).to.deep.equal(['first starts', 'first ends', 'second starts']);
  });

  it('starts only the last of several dialogs asked for at once', async () => {
    const { log, open, start } = request();
    const one = createArbiter();
    const lost = [one.modal(start('first')), one.modal(start('second'))].map((dialog) => dialog.catch(() => {}));
    const won = one.modal(start('third'));
    await turn();
    open.at(-1)?.finish();
    await Promise.all([...lost, won]);
    expect(log.filter((line) => line.endsWith('starts'))).to.include('third starts');
    expect(log).not.to.include('second starts');
  });

  it('lets the newest autofill offer listen, and an older one when that leaves', async () => {
    const { log, start } = request();
    const one = createArbiter();
    one.conditional(start('first'));
    await turn();
    const leave = one.conditional(start('second'));
    await turn();
    expect(log).to.deep.equal(['first starts', 'first ends', 'second starts']);
    await leave();
    await turn();
    expect(log.slice(3)).to.deep.equal(['second ends', 'first starts']);
  });

  it('is not held up by a request that never settles', async () => {
    const { log, start } = request();
    const one = createArbiter();
    one.conditional(start('stubborn', { stubborn: true }));
    await turn();
    await one.modal(() => {
      log.push('dialog starts');
      return Promise.resolve();
    });
    expect(log.slice(0, 2)).to.deep.equal(['stubborn starts', 'dialog starts']);
  });
});
