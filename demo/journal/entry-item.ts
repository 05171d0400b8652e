import { element } from '../element.ts';
import type { Entry } from '../server/journal-book.ts';

/** One line of the journal, with when it was and what the water did. */
export function entryItem({ at, text, height, making }: Entry): HTMLLIElement {
  const date = new Date(at);
  return element(
    'li',
    {},
    element('p', {}, text),
    element(
      'p',
      { className: 'water-mark' },
      element('time', { dateTime: date.toISOString() }, DATE.format(date)),
      ` · ${METRES.format(height)}, ${making ? 'making' : 'falling'}`,
    ),
  );
}

// --- helpers ---

const DATE = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' });
const METRES = new Intl.NumberFormat(undefined, { style: 'unit', unit: 'meter', minimumFractionDigits: 1, maximumFractionDigits: 1 });
