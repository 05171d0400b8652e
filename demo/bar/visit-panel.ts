import type { Device } from '../device/start-device.ts';
import { element } from '../element.ts';
import { find } from '../find.ts';
import { visits, type Visit, type VisitName } from '../visits.ts';
import { beginVisit } from './begin-visit.ts';

/** Lists the ways to come to the site, those first that this device can play. */
export function fillVisitPanel(device: Device): void {
  const panel = find('#visit-panel', HTMLElement);
  const said = find('[data-said]', HTMLElement, panel);
  const items = visits.all().map(([name, visit]) => visitItem(name, visit, { device, said }));
  find('[data-visits]', HTMLElement, panel).append(...items);
}

// --- helpers ---

interface Panel {
  device: Device;
  said: HTMLElement;
}

function visitItem(name: VisitName, visit: Visit, { device, said }: Panel): HTMLLIElement {
  const possible = device.kind === 'simulated' || visit.withoutPasskeys;
  const about = possible ? visit.about : 'Its passkeys are on the simulated device.';
  const button = element('button', { type: 'button', disabled: !possible }, element('strong', {}, visit.label), element('span', {}, about));
  if (name === visits.current()) button.setAttribute('aria-current', 'true');
  button.addEventListener('click', () => {
    said.textContent = 'Preparing the site…';
    void beginVisit(name, device).catch(() => {
      said.textContent = 'That did not work. “Start over” puts everything back.';
    });
  });
  return element('li', {}, button);
}
