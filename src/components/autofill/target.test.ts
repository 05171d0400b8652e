import { expect, fixture, html } from '@open-wc/testing';
import { fakeAdapter } from '../../../test/fake-adapter.ts';
import { settle } from '../../../test/fake-clock.ts';
import { recordLateTimers } from '../../../test/record-late-timers.ts';
import { until } from '../../../test/until.ts';
import { waitForState } from '../../../test/wait-for-state.ts';
import { softAuthenticator, type SoftAuthenticator } from '../../testing/index.ts';
import type { PasskeyAutofill } from './autofill.ts';
import './define.ts';

/** A component, with nothing in its shadow root. */
function component(): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  return { host, root: host.attachShadow({ mode: 'open' }) };
}

function loginForm(): { form: HTMLFormElement; field: HTMLInputElement } {
  const form = document.createElement('form');
  const field = document.createElement('input');
  field.name = 'username';
  form.append(field);
  return { form, field };
}

describe('<passkey-autofill>.target', () => {
  let device: SoftAuthenticator;
  let page: HTMLElement;
  let element: PasskeyAutofill;
  beforeEach(async () => {
    device = softAuthenticator();
    device.install();
    page = await fixture<HTMLElement>(html`<main></main>`);
    element = await fixture<PasskeyAutofill>(html`<passkey-autofill .adapter=${fakeAdapter()}></passkey-autofill>`);
  });
  afterEach(() => device.uninstall());

  /** Where the form is when it is handed over, and how it gets into the page. */
  const arrivals: [string, (form: HTMLFormElement) => () => void][] = [
    ['the page', (form) => () => page.append(form)],
    [
      'a component’s shadow root',
      (form) => {
        const outer = component();
        page.append(outer.host);
        return () => outer.root.append(form);
      },
    ],
    [
      'a component’s shadow root, with the box around it',
      (form) => {
        const [outer, box] = [component(), document.createElement('section')];
        page.append(outer.host);
        box.append(form);
        return () => outer.root.append(box);
      },
    ],
    [
      'a component inside another, with that component',
      (form) => {
        const [outer, inner] = [component(), component()];
        page.append(outer.host);
        inner.root.append(form);
        return () => outer.root.append(inner.host);
      },
    ],
  ];
  for (const [where, prepare] of arrivals) {
    it(`lists passkeys when it gets into ${where} after it was given`, async () => {
      const { form, field } = loginForm();
      const arrive = prepare(form);
      element.target = form;
      await element.updateComplete;
      await settle();
      expect(element.state.status).to.equal('idle');
      arrive();
      await waitForState(element, 'listening');
      expect(field.autocomplete).to.equal('username webauthn');
    });
  }

  it('is a field that gets into the page later, without a form', async () => {
    const [outer, { field }] = [component(), loginForm()];
    page.append(outer.host);
    field.remove();
    element.target = field;
    await element.updateComplete;
    outer.root.append(field);
    await waitForState(element, 'listening');
  });

  it('lists passkeys when its field comes after it was put into the page, also where the form has no box of its own', async () => {
    const [outer, { form, field }] = [component(), loginForm()];
    page.append(outer.host);
    form.style.display = 'contents';
    field.remove();
    element.target = form;
    await element.updateComplete;
    form.append(field);
    await settle();
    outer.root.append(form);
    await waitForState(element, 'listening');
  });

  it('stays the one through a move to another component, and until a component around it leaves', async () => {
    const [outer, other, inner] = [component(), component(), component()];
    const { form, field } = loginForm();
    inner.root.append(form);
    outer.root.append(inner.host);
    page.append(outer.host, other.host);
    element.target = form;
    await waitForState(element, 'listening');
    const pending = device.pending;
    other.root.append(inner.host);
    await settle();
    expect(device.pending === pending, 'a move is no reason to ask anew').to.be.true;
    inner.host.remove();
    await waitForState(element, 'idle');
    expect(field.hasAttribute('autocomplete')).to.be.false;
    outer.root.append(inner.host);
    await waitForState(element, 'listening');
    outer.host.remove();
    await waitForState(element, 'idle');
  });

  it('is not waited for by an element that has left', async () => {
    const runLate = recordLateTimers();
    const [outer, { form, field }] = [component(), loginForm()];
    page.append(outer.host);
    element.target = form;
    await element.updateComplete;
    element.remove();
    await settle();
    outer.root.append(form);
    await new Promise(requestAnimationFrame); // when sizes are looked at
    await settle();
    runLate();
    expect(field.hasAttribute('autocomplete')).to.be.false;
    page.append(element);
    await until(() => field.hasAttribute('autocomplete'));
  });
});
