import { base64url } from './base64url.ts';
import type { Devices } from './devices.ts';
import { Dictionary } from './dictionary.ts';
import { listsOrigin } from './lists-origin.ts';
import { resolveRpId } from './resolve-rp-id.ts';
import type { Site } from './site.ts';

/**
 * The device's answers to what a site tells about its passkeys. They take effect before the promise resolves; a real provider may take its time.
 * @see https://w3c.github.io/webauthn/#sctn-signal-methods
 */
export class SignalsApi {
  readonly #devices: Devices;
  readonly #site: Site;
  readonly #fetch: typeof fetch;

  constructor(devices: Devices, site: Site, fetch: typeof globalThis.fetch) {
    this.#devices = devices;
    this.#site = site;
    this.#fetch = fetch;
  }

  /**
   * Forgets a passkey the site does not know.
   * @throws {TypeError} for ids that are not base64url, here and in the others.
   * @throws {Refusal} `invalid-rp-id` for another site's RP ID, here and in the others.
   */
  async signalUnknownCredential(argument: unknown): Promise<void> {
    const options = new Dictionary(argument, 'options');
    const credentialId = encoded(options.text('credentialId'), 'credentialId');
    const rpId = await this.#rpId(options);
    this.#devices.remove((credential) => credential.rpId === rpId && credential.id === credentialId);
  }

  /** Forgets every passkey of the user that is not in the list. */
  async signalAllAcceptedCredentials(argument: unknown): Promise<void> {
    const options = new Dictionary(argument, 'options');
    const accepted = options.texts('allAcceptedCredentialIds').map((id) => encoded(id, 'allAcceptedCredentialIds'));
    const userId = encoded(options.text('userId'), 'userId');
    const rpId = await this.#rpId(options);
    this.#devices.remove(({ id, userHandle, ...of }) => of.rpId === rpId && userHandle === userId && !accepted.includes(id));
  }

  /** Shows the user's passkeys under another name from now on. */
  async signalCurrentUserDetails(argument: unknown): Promise<void> {
    const options = new Dictionary(argument, 'options');
    const userId = encoded(options.text('userId'), 'userId');
    const details = { userName: options.text('name'), userDisplayName: options.text('displayName') };
    const rpId = await this.#rpId(options);
    this.#devices.update((credential) => credential.rpId === rpId && credential.userHandle === userId, details);
  }

  #rpId(options: Dictionary): string | Promise<string> {
    const { hostname, origin } = this.#site();
    return resolveRpId(options.text('rpId'), hostname, (id) => listsOrigin(id, origin, { fetch: this.#fetch, signal: undefined }));
  }
}

// --- helpers ---

/** Decoded and encoded again, since two spellings may mean the same bytes. */
function encoded(text: string, name: string): string {
  try {
    return base64url.encode(base64url.decode(text));
  } catch (cause) {
    throw new TypeError(`Invalid base64url string for ${name}.`, { cause });
  }
}
