import { type ExportedPasskey, softAuthenticator, type SoftAuthenticator } from '../src/testing/index.ts';
import type { Choice, Prompt } from '../src/testing/index.ts';
import type { VirtualAuthenticator, VirtualAuthenticatorOptions, VirtualCredential } from './virtual-authenticator.ts';

/** The software authenticator in the manner of the DevTools one, so that one test command runs the same tests with either. */
export const softVirtualAuthenticators = {
  /** Adds one to this page. As with DevTools it is gone after `reset()`. */
  add(options: VirtualAuthenticatorOptions): VirtualAuthenticator {
    const added = new SoftVirtualAuthenticator(options);
    installed.add(added);
    return added;
  },

  /** Removes all. */
  reset(): void {
    for (const authenticator of [...installed]) authenticator.uninstall();
  },
};

// --- helpers ---

const installed = new Set<SoftVirtualAuthenticator>();

/** The model that Chromium's calls itself. */
const AAGUID = '01020304-0506-0708-0102-030405060708';

class SoftVirtualAuthenticator implements VirtualAuthenticator {
  readonly #device: SoftAuthenticator;
  #present: boolean;
  #verified: boolean;

  constructor(options: VirtualAuthenticatorOptions) {
    const { transport = 'internal', hasResidentKey, hasUserVerification, hasPrf = false } = options;
    const { defaultBackupEligibility = false, defaultBackupState = false } = options;
    this.#present = options.automaticPresenceSimulation ?? true;
    this.#verified = options.isUserVerified ?? true;
    this.#device = softAuthenticator({
      aaguid: AAGUID,
      algorithms: [-7, -8],
      attachment: transport === 'internal' ? 'platform' : 'cross-platform',
      transports: [transport],
      counting: true,
      discoverable: hasResidentKey ? 'when-asked' : 'never',
      flags: { userVerified: hasUserVerification ?? true, backupEligible: defaultBackupEligibility, backedUp: defaultBackupState },
      prf: hasPrf,
      conditionalCreate: 'never',
      approve: (prompt) => this.#answer(prompt),
    });
    this.#device.install();
  }

  uninstall(): void {
    this.#device.uninstall();
    installed.delete(this);
  }

  async credentials(): Promise<VirtualCredential[]> {
    return Promise.all(this.#device.exportPasskeys().map(toVirtual));
  }

  async add(credential: VirtualCredential): Promise<void> {
    this.#device.importPasskeys([await fromVirtual(credential)]);
  }

  async removeCredential(credentialId: string): Promise<void> {
    this.#device.remove(toBase64url(credentialId));
  }

  async clear(): Promise<void> {
    this.#device.clear();
  }

  async setUserVerified(isUserVerified: boolean): Promise<void> {
    this.#verified = isUserVerified;
  }

  async setPresence(enabled: boolean): Promise<void> {
    this.#present = enabled;
  }

  async remove(): Promise<void> {
    this.uninstall();
  }

  /** A virtual authenticator shows nothing: it answers at once, an autofill request too, or not at all. */
  #answer(prompt: Prompt): Promise<Choice> {
    if (!this.#present) return new Promise(() => {});
    return Promise.resolve(this.#verified ? (nothingFits(prompt) ? 'cancel' : 'approve') : 'not-recognised');
  }
}

const nothingFits = (prompt: Prompt): boolean => prompt.kind === 'get' && prompt.credentials.length === 0;

// DevTools speaks padded base64, the other alphabet, and PKCS #8.
const toBase64url = (base64: string) => base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const toBase64 = (base64url: string) => base64url.replaceAll('-', '+').replaceAll('_', '/') + '='.repeat((4 - (base64url.length % 4)) % 4);
const P_256 = { name: 'ECDSA', namedCurve: 'P-256' };

async function toVirtual(passkey: ExportedPasskey): Promise<VirtualCredential> {
  const { id, discoverable, rpId, userHandle, userName, userDisplayName, signCount, privateKey, algorithm } = passkey;
  const key = await crypto.subtle.importKey('jwk', privateKey, algorithm === -7 ? P_256 : { name: 'Ed25519' }, true, ['sign']);
  return {
    credentialId: toBase64(id),
    isResidentCredential: discoverable,
    rpId,
    privateKey: btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.exportKey('pkcs8', key)))),
    userHandle: toBase64(userHandle),
    userName,
    userDisplayName,
    signCount,
  };
}

async function fromVirtual(credential: VirtualCredential): Promise<ExportedPasskey> {
  const { credentialId, isResidentCredential, rpId = '', privateKey, userHandle = '', userName = '', signCount } = credential;
  const pkcs8 = Uint8Array.from(atob(privateKey), (char) => char.charCodeAt(0));
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, P_256, true, ['sign']);
  return {
    device: '',
    id: toBase64url(credentialId),
    discoverable: isResidentCredential,
    rpId,
    userHandle: toBase64url(userHandle),
    userName,
    userDisplayName: credential.userDisplayName ?? userName,
    algorithm: -7,
    signCount,
    flags: { backupEligible: false, backedUp: false },
    createdAt: 0,
    privateKey: await crypto.subtle.exportKey('jwk', key),
    prfSeed: 'A'.repeat(43),
  };
}
