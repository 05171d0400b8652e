import { PasskeyError } from '../webauthn/passkey-error.ts';
import type { PasskeyAdapter } from './adapter.ts';
import type { HttpAdapterOptions } from './http.ts';

/**
 * The HTTP adapter, in a file that is loaded at once but beside everything else: what stands behind `base-url`. A page with an adapter of
 * its own never loads it.
 *
 * What cannot be loaded is tried again with the next call.
 * @throws {PasskeyError} Each method: `network` when the file cannot be loaded.
 * @example const adapter = lazyHttp({ baseUrl: '/passkeys', methods: ['passkey', 'password'] });
 */
export function lazyHttp(options: Pick<HttpAdapterOptions, 'baseUrl' | 'methods'>): PasskeyAdapter {
  const { methods = ['passkey'] } = options;
  let loading: Promise<PasskeyAdapter> | undefined;
  const load = () => (loading ??= import('./http.ts').then(({ httpAdapter }) => httpAdapter(options), onMissing));
  const onMissing = (cause: unknown) => {
    loading = undefined; // offline, or replaced by a newer deployment
    throw new PasskeyError('network', { cause });
  };
  load().catch(() => undefined); // whoever calls is told
  const others = methods.some((method) => method !== 'passkey');
  const names = [...ALWAYS, ...(others ? OTHER_METHODS : []), ...(methods.includes('recovery-code') ? RECOVERY_CODES : [])];
  const later = (name: Name) => {
    return async (...args: never[]) => ((await load())[name] as (...args: never[]) => unknown)(...args);
  };
  return { methods, ...Object.fromEntries(names.map((name) => [name, later(name)])) } as unknown as PasskeyAdapter;
}

// --- helpers ---

type Name = Exclude<keyof PasskeyAdapter, 'methods'>;

/** What the HTTP adapter can do with nothing but a `baseUrl`. */
const ALWAYS: readonly Name[] = [
  'authenticationOptions',
  'verifyAuthentication',
  'registrationOptions',
  'verifyRegistration',
  'respond',
  'session',
  'signOut',
  'list',
  'rename',
  'remove',
  'notices',
];
const OTHER_METHODS: readonly Name[] = ['start', 'resume'];
const RECOVERY_CODES: readonly Name[] = ['createRecoveryCodes'];
