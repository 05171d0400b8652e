import type { Proof } from '../../adapters/adapter.ts';

/** One dialog, as those who wait for it see it. */
export interface Turn {
  /**
   * @returns The proof, which is good once: for whoever opened the dialog, and nobody else.
   * @throws What ended the dialog, for example `cancelled`; or the reason of `signal`. Whoever leaves last closes the dialog.
   */
  wait(signal: AbortSignal): Promise<Proof | undefined>;
}

/**
 * One confirmation for everybody who was refused at the same time. A proof is good once, so it belongs to whoever opened the dialog; but a
 * confirmation often makes the whole session fresh, and then the others need none.
 */
export class SharedConfirmation {
  #time = 0;
  #last: { turn: Turn; overAt: number } | undefined;

  /** A moment, for `since`: taken before the request that may be refused. */
  mark(): number {
    return ++this.#time;
  }

  /** The dialog that is open, or was closed since `mark`. */
  since(mark: number): Turn | undefined {
    return this.#last && this.#last.overAt > mark ? this.#last.turn : undefined;
  }

  /** Opens a dialog. @param confirm Opens it; the signal closes it, when nobody waits any more. */
  open(confirm: (signal: AbortSignal) => Promise<Proof | undefined>): Turn {
    const controller = new AbortController();
    const result = confirm(controller.signal);
    let waiting = 0;
    const turn: Turn = {
      async wait(signal) {
        waiting += 1;
        try {
          return await unlessAborted(result, signal);
        } finally {
          waiting -= 1;
          if (waiting === 0) controller.abort(signal.reason); // once it is over, this does nothing
        }
      },
    };
    const last = { turn, overAt: Infinity };
    this.#last = last;
    const onOver = () => {
      last.overAt = ++this.#time;
    };
    result.then(onOver, onOver);
    // Everybody left: whoever comes now is not one of them.
    controller.signal.addEventListener('abort', () => {
      if (last.overAt === Infinity && this.#last === last) this.#last = undefined;
    });
    return turn;
  }
}

// --- helpers ---

async function unlessAborted<T>(result: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const settled = new AbortController();
  const left = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { signal: settled.signal });
  });
  try {
    return await Promise.race([result, left]);
  } finally {
    settled.abort();
  }
}
