import { expect, fixture, html } from '@open-wc/testing';
import { Modal } from './modal.ts';

describe('Modal', () => {
  it('brings what has the focus again into sight, where the page grew above it meanwhile', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <div id="above"></div>
        <button>Send</button>
        <dialog>…</dialog>
      </div>`,
    );
    const [opener, dialog] = [page.querySelector('button'), page.querySelector('dialog')];
    if (!opener || !dialog) throw new Error('no page');
    opener.focus();
    const modal = new Modal(() => undefined);
    modal.show(dialog);
    (page.firstElementChild as HTMLElement).style.blockSize = '5000px';
    modal.hide();
    expect(document.activeElement).to.equal(opener);
    const { top, bottom } = opener.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight, `${String(top)} to ${String(bottom)} of ${String(innerHeight)}`).to.equal(true);
  });

  it('scrolls nothing when it is in sight', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <button>Send</button>
        <dialog>…</dialog>
        <div style="block-size: 5000px"></div>
      </div>`,
    );
    const [opener, dialog] = [page.querySelector('button'), page.querySelector('dialog')];
    if (!opener || !dialog) throw new Error('no page');
    opener.focus();
    scrollTo(0, 5);
    const before = scrollY;
    const modal = new Modal(() => undefined);
    modal.show(dialog);
    modal.hide();
    expect(scrollY).to.equal(before);
    scrollTo(0, 0);
  });
});
