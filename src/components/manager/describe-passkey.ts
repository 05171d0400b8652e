import type { Passkey } from '../../adapters/adapter.ts';
import type { ManagedPasskey } from '../../flows/managed-passkey.ts';
import { formatMessage } from '../../messages/format-message.ts';
import type { ManagerMessages } from '../../messages/manager-messages.ts';
import type { Provider, ResolveProvider } from '../configuration.ts';
import { days } from './days.ts';

/** A passkey as its owner sees it. */
export interface Description {
  name: string;
  icon: Provider['icon'];
  /** Whether it is on a security key rather than in a phone, a computer or a password manager. */
  isKey: boolean;
  /** Where it is, when it was made and used: what is known of it. */
  facts: readonly string[];
  /** What its owner should know. */
  notices: readonly { text: string; tone: 'calm' | 'danger' }[];
}

export interface DescribeOptions {
  words: ManagerMessages;
  resolve: ResolveProvider | undefined;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * Says what a passkey is called and what is known of it. One without a name is called after its provider, else after the kind of device.
 * @example describePasskey(entry, { words: manager, resolve: providerNames, now: Date.now() }).name; // 'Bitwarden'
 */
export function describePasskey({ passkey, madeHere, notices }: ManagedPasskey, { words, resolve, now }: DescribeOptions): Description {
  const { createdAt, lastUsedAt } = passkey;
  const { date, ago } = days(words.language);
  const provider = resolve?.(passkey);
  const isKey = onSecurityKey(passkey);
  const [created, used] = [date(createdAt), ago(lastUsedAt, now)];
  const device = deviceOf(passkey, { words, isKey, madeHere });
  const fallback = provider?.name || (created === undefined ? device : formatMessage(words.namedByDevice, { device, date: created }));
  const facts = [
    placeOf(passkey, { words, isKey }),
    created && formatMessage(words.createdOn, { date: created }),
    used === undefined ? words.neverUsed : formatMessage(words.lastUsed, { when: used }),
  ];
  const unused = now - (lastUsedAt ?? createdAt ?? now) > YEAR;
  return {
    name: passkey.name || fallback,
    icon: provider?.icon,
    isKey,
    facts: facts.filter((fact) => fact !== undefined),
    notices: [
      ...[...new Set(notices.map(({ kind }) => noticeOf(kind, words)))].map((text) => ({ text, tone: 'danger' as const })),
      ...(unused ? [{ text: words.noticeUnused, tone: 'calm' as const }] : []),
    ],
  };
}

// --- helpers ---

const YEAR = 365 * 86_400_000;

interface DeviceOptions {
  words: ManagerMessages;
  isKey: boolean;
}

/** Keys are plugged in or held near; what is built in, or reached through a QR code, is a phone, a computer or a password manager. */
function onSecurityKey({ transports = [] }: Passkey): boolean {
  const has = (transport: string) => transports.includes(transport);
  return (has('usb') || has('nfc') || has('smart-card')) && !has('internal') && !has('hybrid');
}

/** "Built in" is said of the device that it was made on, which may be another: only what was made here a moment ago is known to be here. */
function deviceOf({ transports = [] }: Passkey, { words, isKey, madeHere }: DeviceOptions & { madeHere: boolean }): string {
  if (isKey) return words.securityKey;
  if (madeHere) return words.passkeyHere;
  return transports.includes('hybrid') && !transports.includes('internal') ? words.phoneOrTablet : words.aPasskey;
}

function placeOf({ backupEligible }: Passkey, { words, isKey }: DeviceOptions): string | undefined {
  if (isKey) return words.onSecurityKey;
  if (backupEligible === undefined) return undefined;
  return backupEligible ? words.onYourDevices : words.onOneDevice;
}

function noticeOf(kind: string, words: ManagerMessages): string {
  if (kind === 'clone-suspected') return words.noticeCopied;
  return kind === 'public-key-changed' ? words.noticeChanged : words.noticeUnusual;
}
