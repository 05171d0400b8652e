import { chartArt } from './chart-art.ts';
import { tideCard } from './tide-card.ts';

/** Draws today's water wherever a view has a place for it. */
export function decorate(view: ParentNode): void {
  for (const place of view.querySelectorAll('[data-tide]')) place.replaceChildren(tideCard());
  for (const place of view.querySelectorAll('[data-chart]')) place.replaceChildren(chartArt());
}
