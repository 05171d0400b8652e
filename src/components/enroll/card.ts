import { html, type LitElement, type TemplateResult } from 'lit';
import type { EnrollMessages } from '../../messages/enroll-messages.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { cardStyles } from './card.styles.ts';
import { choices } from './choices.ts';
import { lastScreen } from './last-screen.ts';
import { placesStyles } from './places.styles.ts';
import { sentenceOf } from './sentence-of.ts';

export interface OfferOptions {
  words: EnrollMessages;
  /** They signed in with another device, and are offered a passkey on this one. */
  isHere: boolean;
  /** What is going on is said in place of the introduction. */
  isBehind: boolean;
}

/** What an offer says and looks like. Loaded when there is something to show: to most visitors of a page nothing is offered. */
export const card = {
  sentenceOf,
  choices,
  lastScreen,

  heading: ({ words, isHere }: OfferOptions): TemplateResult =>
    html`<slot name="heading"><h2 part="heading">${isHere ? words.enrollHeadingHere : words.enrollHeading}</h2></slot>`,

  /** It keeps its place while something else is said there, so that nothing below moves. */
  intro: ({ words, isHere, isBehind }: OfferOptions): TemplateResult =>
    html`<div class=${isBehind ? 'behind' : ''}>
      <slot name="intro"><p part="intro" class="intro">${isHere ? words.enrollIntroHere : words.enrollIntro}</p></slot>
    </div>`,

  /** Gives the element its look. */
  dress(host: LitElement): void {
    adoptStyles(host, cardStyles);
    adoptStyles(host, placesStyles);
  },
};
