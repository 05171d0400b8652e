import { svg, type SVGTemplateResult } from 'lit';

/** A person and a key, in the kit's own drawing. Decorative: the button's text says it. */
export const passkeyIcon: SVGTemplateResult = svg`<svg part="icon" class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><circle cx="9" cy="7.5" r="3.75"/><path d="M2.75 20.25c.4-3.7 2.9-6 6.25-6 1.2 0 2.25.3 3.15.85"/><circle cx="17.5" cy="13.25" r="2.5"/><path d="M17.5 15.75v5.5m0-2.25h1.75"/></svg>`;

/** A check mark in a ring. Decorative: the text beside it says it. */
export const doneIcon: SVGTemplateResult = svg`<svg part="icon" class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><circle cx="12" cy="12" r="9.25"/><path d="m8 12.25 2.75 2.75L16 9.5"/></svg>`;
