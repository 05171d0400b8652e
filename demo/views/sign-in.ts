import { find } from '../find.ts';
import { visits } from '../visits.ts';

/** Says above the form who the visitor is for now, and what they know: there is nobody to ask in a demo. */
export async function prepareSignIn(view: DocumentFragment): Promise<undefined> {
  const { crib } = visits.named(visits.current());
  const place = find('[data-crib]', HTMLElement, view);
  place.textContent = crib ?? '';
  place.hidden = crib === undefined;
  return undefined;
}
