import { authenticationCredential } from './authentication-credential.ts';
import type { BrowserHabits } from './browser-habits.ts';
import { type Candidate, chooseDevice } from './choose-device.ts';
import type { StoredCredential } from './credential-store.ts';
import { type Device, type Devices, type Held, metadataOf } from './devices.ts';
import type { ClientOrigin } from './client-data.ts';
import { getAssertion } from './get-assertion.ts';
import { isUsable } from './is-usable.ts';
import { listsOrigin } from './lists-origin.ts';
import { makeCredential } from './make-credential.ts';
import type { CreatePrompt, Prompt, PromptDevice } from './prompt.ts';
import type { Approval, Prompter } from './prompter.ts';
import { RateLimit } from './rate-limit.ts';
import { type CreateRequest, readCreateRequest } from './read-create-request.ts';
import { type GetRequest, readGetRequest } from './read-get-request.ts';
import { refusal } from './refusal.ts';
import { registrationCredential } from './registration-credential.ts';
import { resolveRpId } from './resolve-rp-id.ts';
import type { Site } from './site.ts';
import { verifyUser } from './verify-user.ts';
import type { WrapResult } from './wrap-result.ts';

export interface CredentialsApiOptions {
  devices: Devices;
  habits: BrowserHabits;
  prompter: Prompter;
  site: Site;
  wrap: WrapResult;
  /** Whether the person has just clicked or typed. Immediate requests, and new passkeys in frames of other sites, are refused otherwise. */
  hasGesture: () => boolean;
  /** The clock for limits. */
  now: () => number;
  /** Finds what another site says of its RP ID. */
  fetch: typeof globalThis.fetch;
}

/** `navigator.credentials.create()` and `.get()` for calls with a `publicKey`. Rejects with `Refusal`s and with the page's abort reasons. */
export class CredentialsApi {
  readonly #options: CredentialsApiOptions;
  readonly #immediateLimit: RateLimit | undefined;

  constructor(options: CredentialsApiOptions) {
    this.#options = options;
    const { immediateLimit } = options.habits;
    this.#immediateLimit = immediateLimit && new RateLimit(immediateLimit, options.now);
  }

  /** @see https://w3c.github.io/webauthn/#sctn-createCredential */
  async create(argument: unknown): Promise<object> {
    const { habits, prompter } = this.#options;
    const request = readCreateRequest(argument, habits);
    request.signal?.throwIfAborted();
    this.#assertMayCreate(request);
    if (request.conditional && !habits.conditionalCreate) throw refusal.notSupported('Unsupported credential mediation requirement');
    const found = this.#rpId(request);
    const rpId = typeof found === 'string' ? found : await found;
    if (request.conditional && request.userVerification === 'required') throw refusal.constraint();
    const candidates = this.#candidates(request, rpId);
    return prompter.ask(
      (signal) => createPrompt(request, { rpId, candidates, signal }),
      { signal: request.signal, timeout: request.timeout ?? DEFAULT_TIMEOUT },
      async (approval) => {
        const chosen = chooseDevice(candidates, approval.device);
        if (!chosen) throw refusal.notAllowed();
        if (chosen.alreadyRegistered) throw refusal.alreadyRegistered();
        return this.#register(request, { device: chosen.device, rpId }, approval);
      },
    );
  }

  /** @see https://w3c.github.io/webauthn/#sctn-getAssertion */
  async get(argument: unknown): Promise<object> {
    const { devices, habits, prompter, site } = this.#options;
    const request = readGetRequest(argument, habits);
    request.signal?.throwIfAborted();
    if (!site().allows('publickey-credentials-get')) throw refusal.getBlocked();
    const found = this.#rpId(request);
    const rpId = typeof found === 'string' ? found : await found;
    const { mediation } = request;
    if (mediation === 'immediate') this.#assertMayAskAtOnce();
    const eligible = mediation === 'immediate' ? isPlatform : () => true;
    const named = request.allow !== undefined;
    const matching = () =>
      devices.matching(rpId, request.allow).filter(({ device, credential }) => eligible(device) && admits(device, credential, named));
    if (mediation === 'immediate' && matching().length === 0) {
      throw refusal.notAllowed('No immediate discoverable credentials are found.');
    }
    const describe = (signal: AbortSignal): Prompt => ({
      kind: 'get',
      mediation,
      rpId,
      devices: devices.all.filter(eligible).map(promptDevice),
      get credentials() {
        return matching().map(metadataOf);
      },
      signal,
    });
    // An autofill list has no end: the person may turn to the field hours later.
    const timeout = mediation === 'conditional' ? undefined : (request.timeout ?? DEFAULT_TIMEOUT);
    return prompter.ask(describe, { signal: request.signal, timeout }, (approval) =>
      this.#authenticate(request, choosePasskey(matching(), approval), approval),
    );
  }

  /** Without a pause where the RP ID is the page's own: such a request is pending at once. */
  #rpId({ rpId, signal }: Pick<GetRequest, 'rpId' | 'signal'>): string | Promise<string> {
    const { fetch, site } = this.#options;
    const { hostname, origin } = site();
    return resolveRpId(rpId, hostname, (id) => listsOrigin(id, origin, { fetch, signal }));
  }

  /** The devices that a new passkey may be kept on. */
  #candidates({ attachment, conditional, exclude, largeBlob, protection }: CreateRequest, rpId: string): Candidate[] {
    return this.#options.devices.all
      .filter((device) => (conditional ? isPlatform(device) : !attachment || attachment === device.traits.attachment))
      .filter(({ traits }) => largeBlob !== 'required' || traits.largeBlob)
      .filter(({ traits }) => !protection?.enforced || protection.level === 1 || traits.credentialProtection)
      .map((device) => ({
        device,
        alreadyRegistered: device.store.matching(rpId, exclude).some((credential) => admits(device, credential, true)),
      }));
  }

  /** @see https://w3c.github.io/webauthn/#sctn-permissions-policy */
  #assertMayCreate({ conditional }: CreateRequest): void {
    const { habits, site, hasGesture } = this.#options;
    const { allows, crossOrigin } = site();
    if (!allows('publickey-credentials-create') || (crossOrigin && !habits.createInFrames)) throw refusal.createBlocked();
    if (crossOrigin && conditional) throw refusal.notAllowed();
    if (crossOrigin && !hasGesture()) throw refusal.frameNeedsGesture();
  }

  #assertMayAskAtOnce(): void {
    if (!this.#options.hasGesture()) throw refusal.notAllowed('A user activation is required to request immediate credentials.');
    if (this.#immediateLimit?.take() === false) throw refusal.notAllowed();
  }

  #client(): ClientOrigin {
    const { habits, site } = this.#options;
    const { origin, crossOrigin, topOrigin } = site();
    return { origin, crossOrigin, topOrigin: habits.topOrigin ? topOrigin : undefined };
  }

  async #register(request: CreateRequest, { device, rpId }: { device: Device; rpId: string }, approval: Approval): Promise<object> {
    const { habits, wrap } = this.#options;
    const { traits, store } = device;
    // Without a dialog nobody touches anything and nobody is verified, and the answer says so.
    const userPresent = traits.flags.userPresent && !request.conditional;
    const userVerified = !request.conditional && this.#verify(request, device, approval);
    const asked = { ...request, credProps: request.credProps && habits.credProps };
    const { stored, parts } = await makeCredential(asked, { traits, rpId, client: this.#client(), userPresent, userVerified });
    approval.signal.throwIfAborted();
    store.add(stored);
    return registrationCredential(parts, wrap);
  }

  async #authenticate(request: GetRequest, { device, credential }: Held, approval: Approval): Promise<object> {
    const { wrap } = this.#options;
    const { traits, store } = device;
    const userVerified = this.#verify(request, device, approval);
    if (!isUsable(credential.protection, { verified: userVerified, named: request.allow !== undefined })) throw refusal.notAllowed();
    const { parts, change } = await getAssertion(credential, request, { traits, client: this.#client(), userVerified });
    approval.signal.throwIfAborted();
    if (Object.keys(change).length > 0) store.update(({ id }) => id === credential.id, change);
    return authenticationCredential(parts, wrap);
  }

  /** A PRF is evaluated only for a verified user, so a page that asks for one cannot do without. */
  #verify({ prf, userVerification }: Pick<GetRequest, 'prf' | 'userVerification'>, { traits }: Device, approval: Approval): boolean {
    const requirement = prf && userVerification === 'discouraged' ? 'preferred' : userVerification;
    return verifyUser({ requirement, able: traits.flags.userVerified, fails: approval.verificationFails });
  }
}

// --- helpers ---

/** Milliseconds; the lower end of what the standard recommends. @see https://w3c.github.io/webauthn/#recommended-range-and-default-for-a-webauthn-ceremony-timeout */
const DEFAULT_TIMEOUT = 300_000;

/** Only what is in the computer itself can answer without a dialog. */
const isPlatform = ({ traits }: Device): boolean => traits.attachment === 'platform';

/** A device that can verify its owner will, so that nothing is hidden from them. */
const admits = ({ traits }: Device, { protection }: StoredCredential, named: boolean): boolean =>
  isUsable(protection, { verified: traits.flags.userVerified, named });

const promptDevice = ({ name, traits }: Device): PromptDevice => ({ name, attachment: traits.attachment });

function createPrompt(
  { conditional, rpName, user }: CreateRequest,
  { rpId, candidates, signal }: { rpId: string; candidates: readonly Candidate[]; signal: AbortSignal },
): CreatePrompt {
  const mediation = conditional ? 'conditional' : 'modal';
  const devices = candidates.map(({ device, alreadyRegistered }) => ({ ...promptDevice(device), alreadyRegistered }));
  const alreadyRegistered = chooseDevice(candidates)?.alreadyRegistered ?? false;
  const whose = { rpId, rpName, userName: user.name, userDisplayName: user.displayName };
  return { kind: 'create', mediation, ...whose, devices, alreadyRegistered, signal };
}

function choosePasskey(matching: readonly Held[], { credentialId }: Approval): Held {
  const chosen = credentialId === undefined ? matching[0] : matching.find(({ credential }) => credential.id === credentialId);
  if (chosen) return chosen;
  if (credentialId === undefined) throw refusal.notAllowed();
  throw new Error(`softAuthenticator: the passkey ${credentialId} was chosen, but this request may not use it.`);
}
