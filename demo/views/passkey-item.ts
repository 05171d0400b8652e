import type { Passkey } from '../../src/adapters/adapter.ts';
import { element } from '../element.ts';

/** One passkey of the account: its name, where it is kept, when it was made and last used. */
export function passkeyItem({ name, transports = [], createdAt, lastUsedAt }: Passkey): HTMLLIElement {
  const portable = transports.every((transport) => PLUGGED.has(transport)) && transports.length > 0;
  return element(
    'li',
    {},
    element('strong', {}, name ?? 'Passkey'),
    element('span', { className: 'tag' }, portable ? 'On a security key' : 'On your devices'),
    element('p', {}, 'Created ', moment(createdAt)),
    element('p', {}, ...(lastUsedAt === undefined ? ['Not used yet'] : ['Last used ', moment(lastUsedAt)])),
  );
}

// --- helpers ---

const PLUGGED = new Set(['usb', 'nfc', 'ble']);

const FORMAT = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

function moment(time: number | undefined): Node | string {
  if (time === undefined) return 'a while ago';
  const date = new Date(time);
  return element('time', { dateTime: date.toISOString() }, FORMAT.format(date));
}
