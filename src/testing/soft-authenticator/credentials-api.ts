import { authenticationCredential } from './authentication-credential.ts';
import { browserError } from './browser-error.ts';
import type { CredentialStore, StoredCredential } from './credential-store.ts';
import type { DeviceTraits } from './device-traits.ts';
import { getAssertion } from './get-assertion.ts';
import { makeCredential } from './make-credential.ts';
import type { Prompt } from './prompt.ts';
import type { Approval, Prompter } from './prompter.ts';
import { publicMetadata } from './public-metadata.ts';
import { type CreateRequest, readCreateRequest } from './read-create-request.ts';
import { type GetRequest, readGetRequest } from './read-get-request.ts';
import { registrationCredential } from './registration-credential.ts';
import { resolveRpId } from './resolve-rp-id.ts';
import type { Site } from './site.ts';
import { verifyUser } from './verify-user.ts';
import type { WrapResult } from './wrap-result.ts';

export interface CredentialsApiOptions {
  traits: DeviceTraits;
  store: CredentialStore;
  prompter: Prompter;
  site: Site;
  wrap: WrapResult;
}

/** The device's `navigator.credentials.create()` and `.get()`, for calls with a `publicKey`. */
export class CredentialsApi {
  readonly #options: CredentialsApiOptions;

  constructor(options: CredentialsApiOptions) {
    this.#options = options;
  }

  /** @see https://w3c.github.io/webauthn/#sctn-createCredential */
  async create(argument: unknown): Promise<object> {
    const { traits, store, prompter, site } = this.#options;
    const request = readCreateRequest(argument);
    request.signal?.throwIfAborted();
    const rpId = resolveRpId(request.rpId, site().hostname);
    // Saving without a dialog is for password managers that have just filled in a password: this device is none.
    if (request.conditional) throw browserError.notAllowed();
    const alreadyRegistered = store.matching(rpId, request.exclude).length > 0;
    const { rpName, user } = request;
    const prompt = { kind: 'create', mediation: 'modal', rpId, rpName, userName: user.name, userDisplayName: user.displayName } as const;
    return prompter.ask(
      (signal) => ({ ...prompt, alreadyRegistered, signal }),
      { signal: request.signal, timeout: request.timeout ?? DEFAULT_TIMEOUT },
      async (approval) => {
        if (request.attachment && request.attachment !== traits.attachment) throw browserError.notAllowed();
        if (alreadyRegistered) throw browserError.alreadyRegistered();
        return this.#register(request, rpId, approval);
      },
    );
  }

  /** @see https://w3c.github.io/webauthn/#sctn-getAssertion */
  async get(argument: unknown): Promise<object> {
    const { store, prompter, site } = this.#options;
    const request = readGetRequest(argument);
    request.signal?.throwIfAborted();
    const rpId = resolveRpId(request.rpId, site().hostname);
    const matching = () => store.matching(rpId, request.allow);
    const { mediation } = request;
    if (mediation === 'immediate' && matching().length === 0) {
      throw browserError.notAllowed('No immediate discoverable credentials are found.');
    }
    const describe = (signal: AbortSignal): Prompt => ({
      kind: 'get',
      mediation,
      rpId,
      get credentials() {
        return matching().map(publicMetadata);
      },
      signal,
    });
    // An autofill list has no end: the person may turn to the field hours later.
    const timeout = mediation === 'conditional' ? undefined : (request.timeout ?? DEFAULT_TIMEOUT);
    return prompter.ask(describe, { signal: request.signal, timeout }, (approval) =>
      this.#authenticate(request, choose(matching(), approval), approval),
    );
  }

  async #register(request: CreateRequest, rpId: string, { verificationFails, signal }: Approval): Promise<object> {
    const { traits, store, site, wrap } = this.#options;
    const userVerified = verifyUser({ requirement: wanted(request), able: traits.flags.userVerified, fails: verificationFails });
    const { stored, parts } = await makeCredential(request, { traits, rpId, origin: site().origin, userVerified });
    signal.throwIfAborted();
    store.add(stored);
    return registrationCredential(parts, wrap);
  }

  async #authenticate(request: GetRequest, credential: StoredCredential, { verificationFails, signal }: Approval): Promise<object> {
    const { traits, store, site, wrap } = this.#options;
    const userVerified = verifyUser({ requirement: wanted(request), able: traits.flags.userVerified, fails: verificationFails });
    const { parts, signCount } = await getAssertion(credential, request, { traits, origin: site().origin, userVerified });
    signal.throwIfAborted();
    if (traits.counting) store.update(({ id }) => id === credential.id, { signCount });
    return authenticationCredential(parts, wrap);
  }
}

// --- helpers ---

/** Milliseconds; the lower end of what the standard recommends. @see https://w3c.github.io/webauthn/#recommended-range-and-default-for-a-webauthn-ceremony-timeout */
const DEFAULT_TIMEOUT = 300_000;

/** A PRF is evaluated only for a verified user, so a page that asks for one cannot do without. */
const wanted = ({ prf, userVerification }: { prf: unknown; userVerification: string }) =>
  prf && userVerification === 'discouraged' ? 'preferred' : userVerification;

function choose(matching: readonly StoredCredential[], { credentialId }: Approval): StoredCredential {
  const chosen = credentialId === undefined ? matching[0] : matching.find(({ id }) => id === credentialId);
  if (chosen) return chosen;
  if (credentialId === undefined) throw browserError.notAllowed();
  throw new Error(`softAuthenticator: the passkey ${credentialId} was chosen, but this request may not use it.`);
}
