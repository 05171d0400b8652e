import { folder } from '../backend.ts';
import { demoStorage } from '../demo-storage.ts';
import type { Device } from '../device/start-device.ts';
import { find } from '../find.ts';
import { visits, type VisitName } from '../visits.ts';

/** Clears the site, gives it the past that the visit needs, and opens it anew. */
export async function beginVisit(name: VisitName, device: Device): Promise<void> {
  find('main', HTMLElement).replaceChildren(); // an element with a request in the air would meet the devices of the past
  device.leave();
  demoStorage.clear(localStorage);
  localStorage.setItem(demoStorage.keys.visit, name);
  const { makePast } = await import('../server/make-past.ts');
  await makePast(visits.named(name), { folder, withPasskeys: device.kind === 'simulated' });
  history.replaceState(null, '', name === 'newcomer' ? '#/' : '#/sign-in');
  location.reload();
}
