import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../../test/until.ts';
import { ar } from '../../messages/ar.ts';
import './define.ts';
import type { PasskeyExplainer } from './explainer.ts';

const all = (explainer: PasskeyExplainer, part: string) => [
  ...(explainer.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? []),
];
const texts = (explainer: PasskeyExplainer, part: string) => all(explainer, part).map(({ textContent }) => textContent.trim());

describe('<passkey-explainer>', () => {
  it('asks six questions, and shows no answer until one is opened', async () => {
    const explainer = await fixture<PasskeyExplainer>(html`<passkey-explainer></passkey-explainer>`);
    expect(texts(explainer, 'question')).to.deep.equal([
      'What is a passkey?',
      'Where is it stored?',
      'What if I lose my phone?',
      'What does this site store?',
      'Why can’t a fake site steal it?',
      'How do I sign in on another device?',
    ]);
    expect(all(explainer, 'answer').map((answer) => answer.checkVisibility())).to.deep.equal(Array(6).fill(false));
    await expect(explainer).to.be.accessible();
  });

  it('opens an answer with the keyboard, keeps the focus on the question, and leaves open what was open', async () => {
    const explainer = await fixture<PasskeyExplainer>(html`<passkey-explainer></passkey-explainer>`);
    const [first, second] = all(explainer, 'question');
    first?.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expect(explainer.shadowRoot?.activeElement === second).to.be.true;
    await sendKeys({ press: ' ' });
    expect(all(explainer, 'answer').map((answer) => answer.checkVisibility())).to.deep.equal([true, true, false, false, false, false]);
    await expect(explainer).to.be.accessible();
    await sendKeys({ press: ' ' });
    expect(all(explainer, 'answer')[1]?.checkVisibility()).to.be.false;
    expect(explainer.shadowRoot?.activeElement === second).to.be.true;
  });

  const words = { apple: 'iCloud Keychain', android: 'Google Password Manager', windows: 'Windows Hello', other: 'security key' };
  for (const [platform, word] of Object.entries(words)) {
    it(`says "${word}" where that is what people have (${platform})`, async () => {
      const explainer = await fixture<PasskeyExplainer>(html`<passkey-explainer platform=${platform}></passkey-explainer>`);
      expect(texts(explainer, 'answer')[1]).to.contain(word);
      const others = Object.values(words).filter((other) => other !== word);
      for (const other of others) expect(texts(explainer, 'answer').join(' ')).not.to.contain(other);
    });
  }

  it('takes a platform that it does not know for any other', async () => {
    const explainer = await fixture<PasskeyExplainer>(html`<passkey-explainer platform="toString"></passkey-explainer>`);
    expect(texts(explainer, 'answer')[1]).to.equal('In your password manager, or on a security key that you carry with you.');
  });

  it('is one question with everything in it when it is compact', async () => {
    const explainer = await fixture<PasskeyExplainer>(html`<passkey-explainer compact></passkey-explainer>`);
    expect(texts(explainer, 'question')).to.deep.equal(['What is a passkey?']);
    expect(all(explainer, 'heading')).to.deep.equal([]);
    all(explainer, 'question')[0]?.click();
    expect(explainer.shadowRoot?.querySelectorAll('dt')).to.have.length(5);
    expect(all(explainer, 'answer')[0]?.checkVisibility()).to.be.true;
    await expect(explainer).to.be.accessible();
  });

  it('has room for the page’s own heading and answers, also when it is compact', async () => {
    const explainer = await fixture<PasskeyExplainer>(
      html`<passkey-explainer>
        <h3 slot="heading">Good to know</h3>
        <details open>
          <summary>Can I get help?</summary>
          <p>Call us.</p>
        </details>
      </passkey-explainer>`,
    );
    const own = explainer.querySelector('details p');
    expect(all(explainer, 'heading')[0]?.checkVisibility()).to.be.false;
    expect(own?.checkVisibility()).to.be.true;
    explainer.compact = true;
    await explainer.updateComplete;
    expect(own?.checkVisibility()).to.be.false;
    all(explainer, 'question')[0]?.click();
    expect(own?.checkVisibility()).to.be.true;
  });

  it('speaks the language of the page, in its direction, and words of the page’s own', async () => {
    const explainer = await fixture<PasskeyExplainer>(
      html`<passkey-explainer lang="ar" .messages=${{ explainerHeading: 'مفاتيح' }}></passkey-explainer>`,
    );
    await until(() => all(explainer, 'base')[0]?.lang === ar.language);
    await explainer.updateComplete;
    expect(all(explainer, 'base')[0]?.dir).to.equal('rtl');
    expect(texts(explainer, 'heading')).to.deep.equal(['مفاتيح']);
    expect(texts(explainer, 'question')[1]).to.equal('أين يُحفظ؟');
  });
});
