import { find } from '../find.ts';
import { fromTemplate } from '../from-template.ts';
import { tideAt, turnsBetween } from './tide.ts';

/** The picture beside the forms: the next two weeks' tides, one line a day, and when the next slack is. */
export function chartArt(now = new Date()): DocumentFragment {
  const art = fromTemplate('chart-art');
  const svg = find('svg', SVGSVGElement, art);
  for (let day = 0; day < DAYS; day += 1) svg.append(dayLine(now, day));
  const [next] = turnsBetween(now, new Date(now.getTime() + DAY));
  if (next)
    find('[data-next]', HTMLElement, art).textContent = `${next.kind === 'high' ? 'High' : 'Low'}-water slack at ${CLOCK.format(next.at)}`;
  return art;
}

// --- helpers ---

const [WIDTH, HEIGHT, DAYS] = [480, 640, 15];
const DAY = 24 * 60 * 60_000;
const CLOCK = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });

function dayLine(now: Date, day: number): SVGPathElement {
  const start = now.getTime() + day * DAY;
  const middle = (HEIGHT * (day + 1.5)) / (DAYS + 1);
  const points = Array.from({ length: 61 }, (_, step) => {
    const height = tideAt(new Date(start + (step / 60) * DAY)) - 3.1;
    return `${((step / 60) * WIDTH).toFixed(1)} ${(middle - height * 16).toFixed(1)}`;
  });
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', `M${points.join('L')}`);
  return path;
}
