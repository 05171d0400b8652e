/** The passkeys that are being made on this page, whoever makes them. */
export interface Makings {
  /** How many are being made right now. */
  readonly running: number;
  /** How many have come to an end. A list of passkeys that was asked for when it was another number may miss one. */
  readonly ended: number;
  /**
   * Counts one while it goes on.
   * @param make Is handed a function to call as soon as the browser has the passkey.
   * @throws What `make` throws.
   */
  during<T>(make: (onMade: () => void) => Promise<T>): Promise<T>;
  /** Calls back once, when the last of those that are being made has come to an end. `made`: whether the browser has a new passkey. */
  afterwards(callback: (made: boolean) => void): void;
}

/**
 * The page's one count. A browser has a new passkey before the backend does, so whoever tells it which passkeys still count needs to know of
 * all of them, whichever element and whichever copy of the kit makes them: it is kept on `globalThis` under a registered symbol.
 * @example await makings().during(async (onMade) => { const credential = await create(); onMade(); return verify(credential); });
 */
export function makings(): Makings {
  const page = globalThis as { [KEY]?: Makings };
  return (page[KEY] ??= createMakings());
}

// --- helpers ---

/** The number is the version of this contract between copies of the kit. */
const KEY = Symbol.for('passkey-elements.makings.1');

function createMakings(): Makings {
  let running = 0;
  let ended = 0;
  let anyMade = false;
  let waiting: ((made: boolean) => void)[] = [];

  function end() {
    running -= 1;
    ended += 1;
    if (running > 0) return;
    const [callbacks, made] = [waiting, anyMade];
    waiting = [];
    anyMade = false;
    for (const callback of callbacks) callback(made);
  }

  return {
    get running() {
      return running;
    },
    get ended() {
      return ended;
    },
    async during(make) {
      running += 1;
      try {
        return await make(() => {
          anyMade = true;
        });
      } finally {
        end();
      }
    },
    afterwards(callback) {
      waiting.push(callback);
    },
  };
}
