import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { explainer } from '../../messages/en/explainer.ts';
import type { ExplainerMessages } from '../../messages/explainer-messages.ts';
import { PasskeyElement } from '../passkey-element.ts';
import { tokens } from '../tokens.styles.ts';
import { explainerStyles } from './explainer.styles.ts';
import { platform, type Platform } from './platform.ts';
import { chevronIcon } from '../icons/chevron-icon.ts';

/**
 * Answers what people ask about passkeys, in the words of the device they have in hand. It needs no backend.
 *
 * @summary Plain answers: what a passkey is, where it is stored, what if the phone is lost.
 * @slot heading - Replaces the heading.
 * @slot - More answers of the page's own, below the others; `<details>` fit in best.
 * @csspart base - The list.
 * @csspart heading - The heading.
 * @csspart item - A question with its answer.
 * @csspart question - A question.
 * @csspart chevron-icon - At a question.
 * @csspart answer - An answer; with `compact`, all of them.
 * @example
 * <passkey-explainer></passkey-explainer>
 */
export class PasskeyExplainer extends PasskeyElement<ExplainerMessages> {
  static override properties = {
    ...PasskeyElement.properties,
    compact: { type: Boolean, reflect: true },
    platform: {},
  };

  static override styles: CSSResultGroup = [tokens, explainerStyles];

  /** One disclosure with everything in it, for a slot of another element. */
  declare compact: boolean;
  /** Whose words to use: `apple`, `android` (also ChromeOS), `windows` or `other`. By default those of the device. */
  declare platform: Platform | undefined;

  constructor() {
    super(explainer);
    this.compact = false;
  }

  protected override async loadPart(language: string): Promise<Partial<ExplainerMessages> | undefined> {
    const words = await import('../../messages/load-part.ts').catch(() => undefined);
    return words?.loadPart('explainer', language);
  }

  override render(): TemplateResult {
    const { words, waiting, compact } = this;
    return html`<div part="base" lang=${words.language} dir=${words.direction} ?data-waiting=${waiting}>
      ${compact ? this.#renderOne() : this.#renderList()}
    </div>`;
  }

  // Opening one answer leaves the others open: nothing moves away above what somebody reads, and two can be compared.
  #renderList(): TemplateResult {
    return html`
      <slot name="heading"><h2 part="heading">${this.words.explainerHeading}</h2></slot>
      ${this.#answers.map(
        ([question, answer]) =>
          html`<details part="item">
            <summary part="question">${question}${chevronIcon}</summary>
            <p part="answer" class="answer">${answer}</p>
          </details>`,
      )}
      <slot></slot>
    `;
  }

  #renderOne(): TemplateResult {
    const [[question, answer], ...others] = this.#answers;
    return html`<details part="item">
      <summary part="question">${question}${chevronIcon}</summary>
      <div part="answer" class="answer">
        <p>${answer}</p>
        <dl>
          ${others.map(
            ([term, text]) =>
              html`<dt>${term}</dt>
                <dd>${text}</dd>`,
          )}
        </dl>
        <slot></slot>
      </div>
    </details>`;
  }

  get #answers(): [Answer, ...Answer[]] {
    const { words } = this;
    const suffix = SUFFIXES.get(this.platform ?? platform()) ?? 'Other';
    return [
      [words.explainerWhat, words.explainerWhatAnswer],
      [words.explainerWhere, words[`explainerWhere${suffix}`]],
      [words.explainerLost, words[`explainerLost${suffix}`]],
      [words.explainerSite, words.explainerSiteAnswer],
      [words.explainerFake, words.explainerFakeAnswer],
      [words.explainerElsewhere, words.explainerElsewhereAnswer],
    ];
  }
}

// --- helpers ---

type Answer = readonly [question: string, answer: string];

/** A map, because an attribute may say anything. */
const SUFFIXES: ReadonlyMap<Platform, 'Apple' | 'Android' | 'Windows'> = new Map([
  ['apple', 'Apple'],
  ['android', 'Android'],
  ['windows', 'Windows'],
]);
