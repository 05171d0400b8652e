import { element } from '../element.ts';
import { find } from '../find.ts';
import { fromTemplate } from '../from-template.ts';
import { tideAt, turnsBetween, type Turn } from './tide.ts';

/** Today's tide as a curve with its turns, and a mark where the day stands now. */
export function tideCard(now = new Date()): DocumentFragment {
  const card = fromTemplate('tide-card');
  const from = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const to = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  const turns = turnsBetween(from, to);
  const x = (time: number) => ((time - from.getTime()) / (to.getTime() - from.getTime())) * WIDTH;
  const points = Array.from({ length: STEPS + 1 }, (_, step) => {
    const time = from.getTime() + (step / STEPS) * (to.getTime() - from.getTime());
    return `${x(time).toFixed(1)} ${y(tideAt(new Date(time))).toFixed(1)}`;
  });
  const line = `M${points.join('L')}`;
  const draw = (part: string, path: string) => find(part, SVGPathElement, card).setAttribute('d', path);
  draw('.line', line);
  draw('.water', `${line}V${HEIGHT}H0Z`);
  draw('.now', `M${x(now.getTime()).toFixed(1)} 0V${HEIGHT}`);
  find('svg', SVGSVGElement, card).setAttribute('aria-label', turns.map(inWords).join(', '));
  const day = find('[data-day]', HTMLTimeElement, card);
  day.textContent = DAY.format(now);
  find('[data-turns]', HTMLElement, card).append(...turns.map(turnItem));
  return card;
}

// --- helpers ---

/** The drawing's own units: those of its `viewBox`. */
const [WIDTH, HEIGHT, STEPS] = [720, 250, 96];

/** Metres at the drawing's top and foot. */
const [TOP, FOOT] = [6.2, -0.4];

const y = (height: number): number => ((TOP - height) / (TOP - FOOT)) * HEIGHT;

const DAY = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' });
const CLOCK = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const METRES = new Intl.NumberFormat(undefined, { style: 'unit', unit: 'meter', minimumFractionDigits: 1, maximumFractionDigits: 1 });

const inWords = ({ kind, at, height }: Turn): string => `${kind} water ${CLOCK.format(at)}, ${METRES.format(height)}`;

const turnItem = ({ kind, at, height }: Turn): HTMLLIElement =>
  element(
    'li',
    { className: kind },
    element('span', {}, kind === 'high' ? 'High' : 'Low'),
    element('strong', {}, CLOCK.format(at)),
    element('span', {}, METRES.format(height)),
  );
