import { timeLimit } from './time-limit.ts';

/** Runs with a signal that ends it when a newer ceremony takes over. */
export type Ceremony<T> = (signal: AbortSignal) => Promise<T>;

export interface Arbiter {
  /**
   * Runs a ceremony with a dialog. It ends a modal one that is running, pauses autofill, waits until both have settled, and then starts.
   * The ceremony covers everything that uses the challenge, from fetching it to having it verified: a fresh challenge for autofill
   * would replace it in backends that keep one per session.
   * @throws What the ceremony throws.
   */
  modal<T>(ceremony: Ceremony<T>): Promise<T>;
  /**
   * Offers autofill. The newest offer is the one that listens; the others take over when it leaves. `listen` is called again, and is to
   * fetch a fresh challenge, whenever a modal ceremony is over.
   * @returns Takes the offer back; resolves when the browser's request has settled.
   */
  conditional(listen: Ceremony<void>): () => Promise<void>;
}

/**
 * The page's one arbiter. A page may have a single WebAuthn request at a time, whichever element asks and whichever copy of the kit it
 * came with, so it is kept on `globalThis` under a registered symbol and the first copy's serves all.
 * @example const done = await arbiter().modal(async (signal) => verify(await getPasskey(await options(signal), { signal })));
 */
export function arbiter(): Arbiter {
  const page = globalThis as { [KEY]?: Arbiter };
  return (page[KEY] ??= createArbiter());
}

/** A new arbiter, for tests. Pages use `arbiter()`. */
export function createArbiter(): Arbiter {
  const offers: Ceremony<void>[] = []; // the last one listens
  let running: Turn | undefined; // modal
  let listening: Turn | undefined; // conditional

  function begin<T>(ceremony: Ceremony<T>, before: readonly (Turn | undefined)[]): Turn & { result: Promise<T> } {
    const controller = new AbortController(); // exists before the first await, so that nothing started late escapes it
    const { signal } = controller;
    for (const turn of before) turn?.controller.abort();
    const start = async () => {
      await Promise.all(before.map((turn) => timeLimit(Promise.resolve(turn?.settled), PATIENCE, undefined)));
      signal.throwIfAborted();
      return ceremony(signal);
    };
    const result = start();
    const settled = result.then(noop, noop);
    return { controller, settled, result };
  }

  function listen(ceremony: Ceremony<void> | undefined) {
    if (running || !ceremony) return;
    const turn = begin(ceremony, [listening]);
    listening = turn;
  }

  return {
    async modal(ceremony) {
      const turn = begin(ceremony, [running, listening]);
      running = turn;
      listening = undefined;
      try {
        return await turn.result;
      } finally {
        if (running === turn) {
          running = undefined;
          listen(offers.at(-1));
        }
      }
    },
    conditional(ceremony) {
      offers.push(ceremony);
      listen(ceremony);
      return async () => {
        const place = offers.indexOf(ceremony);
        if (place < 0) return;
        const wasNewest = place === offers.length - 1;
        offers.splice(place, 1);
        if (!wasNewest) return;
        const turn = listening;
        turn?.controller.abort();
        listen(offers.at(-1));
        await turn?.settled;
      };
    },
  };
}

// --- helpers ---

interface Turn {
  controller: AbortController;
  settled: Promise<void>;
}

/** The number is the version of this contract between copies of the kit. */
const KEY = Symbol.for('passkey-elements.arbiter.1');

/** Milliseconds. A browser settles an aborted request at once; an extension may never, and must not block the button. */
const PATIENCE = 1000;

const noop = () => {};
