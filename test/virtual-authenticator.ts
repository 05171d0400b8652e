import { executeServerCommand } from '@web/test-runner-commands';
import { softVirtualAuthenticators } from './soft-virtual-authenticator.ts';

/** What the DevTools virtual authenticator can be. @see https://chromedevtools.github.io/devtools-protocol/tot/WebAuthn/#type-VirtualAuthenticatorOptions */
export interface VirtualAuthenticatorOptions {
  protocol?: 'ctap2' | 'u2f';
  ctap2Version?: 'ctap2_0' | 'ctap2_1';
  transport?: 'usb' | 'nfc' | 'ble' | 'cable' | 'internal';
  hasResidentKey?: boolean;
  hasUserVerification?: boolean;
  isUserVerified?: boolean;
  automaticPresenceSimulation?: boolean;
  hasPrf?: boolean;
  defaultBackupEligibility?: boolean;
  defaultBackupState?: boolean;
}

/** A credential as DevTools tells it. Binary members are padded base64, not base64url. */
export interface VirtualCredential {
  credentialId: string;
  isResidentCredential: boolean;
  rpId?: string;
  privateKey: string;
  userHandle?: string;
  userName?: string;
  userDisplayName?: string;
  signCount: number;
}

export interface VirtualAuthenticator {
  credentials(): Promise<VirtualCredential[]>;
  add(credential: VirtualCredential): Promise<void>;
  removeCredential(credentialId: string): Promise<void>;
  clear(): Promise<void>;
  setUserVerified(isUserVerified: boolean): Promise<void>;
  /** With presence off, every request stays pending; turning it on again does not resume them. */
  setPresence(enabled: boolean): Promise<void>;
  remove(): Promise<void>;
}

/**
 * Adds a virtual authenticator to this page: an internal one that holds passkeys and verifies its user, unless told otherwise. It is that of
 * Chromium's DevTools, or, when the tests run with `--soft` or in Firefox, the software authenticator in its manner.
 */
export async function addVirtualAuthenticator(options: VirtualAuthenticatorOptions = {}): Promise<VirtualAuthenticator> {
  if (await isSoft()) return softVirtualAuthenticators.add({ ...PLATFORM, ...options });
  const { authenticatorId } = (await send('addVirtualAuthenticator', { options: { ...PLATFORM, ...options } })) as {
    authenticatorId: string;
  };
  const command = (method: string, payload: object = {}) => send(method, { authenticatorId, ...payload });
  return {
    credentials: async () => ((await command('getCredentials')) as { credentials: VirtualCredential[] }).credentials,
    add: async (credential) => void (await command('addCredential', { credential })),
    removeCredential: async (credentialId) => void (await command('removeCredential', { credentialId })),
    clear: async () => void (await command('clearCredentials')),
    setUserVerified: async (isUserVerified) => void (await command('setUserVerified', { isUserVerified })),
    setPresence: async (enabled) => void (await command('setAutomaticPresenceSimulation', { enabled })),
    remove: async () => void (await command('removeVirtualAuthenticator')),
  };
}

/** Removes every authenticator and forgets the events so far. Call it before each test. */
export async function resetVirtualAuthenticators(): Promise<void> {
  if (await isSoft()) softVirtualAuthenticators.reset();
  else await send('reset');
}

// --- helpers ---

const PLATFORM: VirtualAuthenticatorOptions = {
  protocol: 'ctap2',
  ctap2Version: 'ctap2_1',
  transport: 'internal',
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
};

/** Whose authenticator the test command chose. */
async function isSoft(): Promise<boolean> {
  const kind: unknown = await executeServerCommand('authenticator-kind');
  return kind === 'soft';
}

async function send(method: string, payload: object = {}): Promise<unknown> {
  const { result } = await executeServerCommand<{ result: unknown }, object>(`webauthn:${method}`, payload);
  return result;
}
