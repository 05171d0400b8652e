import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import { memoryStore } from '../mock-server/stores/memory-store.ts';
import type { Store } from '../mock-server/stores/store.ts';
import { forge } from '../mock-server/testing/forge.ts';
import type { ForgedPasskey } from '../mock-server/testing/forge.ts';
import { base64url } from '../mock-server/verification/base64url.ts';
import { benchSite, ORIGIN, RP_ID } from './bench-site.ts';
import type { BenchSite, PreparedSignIn } from './bench-site.ts';
import { median } from './median.ts';

/** Sign-ins verified in a second. */
export interface SignInRate {
  /** The whole relying party: request, JSON, challenge, owner, signature, counter, session, answer. */
  relyingParty: number;
  /** `verifyAuthenticationResponse` of `@simplewebauthn/server` with the same answers. */
  library: number;
  /** The relying party's part of the library's rate, as the median of all rounds. */
  ratio: number;
}

/**
 * Lets the relying party and the library alone verify the same answers, in turns, so that whatever else the machine does hits both.
 * Some are always under way at the same time, as under load. Making challenges and signing is not counted.
 * @param options.visitors - They sign in one after another, each with a passkey of their own. The relying party imports a public key once and
 *   keeps the latest thousand, the library imports it for every sign-in: with more visitors than that, both do.
 */
export async function signInRate({ rounds = 15, perRound = 200, atOnce = 16, visitors = 200 } = {}): Promise<SignInRate> {
  const store = memoryStore();
  const site = benchSite({ store });
  const passkeys: KeptPasskey[] = [];
  for (let i = 0; i < visitors; i++) passkeys.push(await signUp(site, store, `visitor-${String(i)}@example.com`));
  const turns = inTurns(passkeys);
  const alone = async ({ challenge, credential, publicKey }: SignIn): Promise<void> => {
    const { verified } = await verifyAuthenticationResponse({
      response: { ...credential, type: 'public-key', clientExtensionResults: {} },
      credential: { id: credential.id, publicKey, counter: 0 },
      expectedChallenge: challenge,
      expectedOrigin: ORIGIN,
      expectedRPID: RP_ID,
      requireUserVerification: false,
    });
    if (!verified) throw new Error('The library refused an honest answer.');
  };
  const times: { relyingParty: number; library: number }[] = [];
  for (let round = -2; round < rounds; round++) {
    const signIns: SignIn[] = [];
    for (let i = 0; i < perRound; i++) {
      const { passkey, publicKey } = turns.next().value;
      signIns.push({ ...(await site.prepareSignIn(passkey)), publicKey });
    }
    const library = await time(signIns, atOnce, alone);
    const relyingParty = await time(signIns, atOnce, ({ verify }) => verify());
    if (round >= 0) times.push({ relyingParty, library }); // two rounds are for the compiler
  }
  return {
    relyingParty: perRound / (median(times.map(({ relyingParty }) => relyingParty)) / 1000),
    library: perRound / (median(times.map(({ library }) => library)) / 1000),
    ratio: median(times.map(({ relyingParty, library }) => library / relyingParty)),
  };
}

// --- helpers ---

interface KeptPasskey {
  passkey: ForgedPasskey;
  /** COSE */
  publicKey: Uint8Array<ArrayBuffer>;
}

type SignIn = PreparedSignIn & Pick<KeptPasskey, 'publicKey'>;

async function signUp(site: BenchSite, store: Store, identifier: string): Promise<KeptPasskey> {
  const passkey = await forge({ origin: ORIGIN, signCount: 0 }); // as synced passkeys have it: their answers may overtake each other
  const register = await site.prepareSignUp(identifier, passkey);
  await register();
  return { passkey, publicKey: base64url.decode((await store.passkey(passkey.id))?.publicKey ?? '') };
}

/** From the first to the last, over and over. */
function* inTurns<T>(items: readonly T[]): Generator<T, never> {
  for (;;) yield* items;
}

/** Milliseconds for all, `atOnce` of them at a time. */
async function time<T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>): Promise<number> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: atOnce }, worker));
  return performance.now() - began;
}
