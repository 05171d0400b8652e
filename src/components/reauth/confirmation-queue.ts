import type { PasskeyAdapter, Proof } from '../../adapters/adapter.ts';

/** What somebody asks the visitor to confirm. */
export interface ConfirmationRequest {
  /** What the proof is for, in the backend's words, for example `passkeys.remove`. It is good for nothing else. */
  action?: string | undefined;
  /** How old a confirmation may be, in milliseconds. The backend decides; a page can only ask for less. */
  maxAge?: number | undefined;
  /** What is about to happen, in a sentence. Text, never markup. */
  reason?: string | undefined;
  /** The backend to confirm before. Default: the element's own. */
  adapter?: PasskeyAdapter | undefined;
  /** Ends the request. The dialog closes when nobody else waits for it. */
  signal?: AbortSignal | undefined;
}

interface Waiting extends ConfirmationRequest {
  adapter: PasskeyAdapter;
  resolve: (proof: Proof | undefined) => void;
  reject: (reason: unknown) => void;
}

/** Those who wait for a confirmation, in the order they came. The first is being served. */
export class ConfirmationQueue {
  readonly #onTurn: () => void;
  #waiting: readonly Waiting[] = [];

  /** @param onTurn Called when another one is first, or nobody is left. */
  constructor(onTurn: () => void) {
    this.#onTurn = onTurn;
  }

  /** Who is being served. */
  get current(): (ConfirmationRequest & { adapter: PasskeyAdapter }) | undefined {
    return this.#waiting[0];
  }

  /** @throws What `reject` is called with, or the abort reason of `request.signal`. */
  add(request: ConfirmationRequest & { adapter: PasskeyAdapter }): Promise<Proof | undefined> {
    const { signal } = request;
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    const over = new AbortController();
    return new Promise<Proof | undefined>((resolve, reject) => {
      const waiting = { ...request, resolve, reject };
      const onAbort = () => {
        reject(signal?.reason as Error);
        this.#remove(waiting);
      };
      signal?.addEventListener('abort', onAbort, { signal: over.signal });
      this.#waiting = [...this.#waiting, waiting];
      if (this.#waiting.length === 1) this.#onTurn();
    }).finally(() => over.abort());
  }

  /** Serves the first, and goes on with the next. */
  resolve(proof: Proof | undefined): void {
    const [first] = this.#waiting;
    if (!first) return;
    first.resolve(proof);
    this.#remove(first);
  }

  /** Sends everybody away. */
  reject(reason: unknown): void {
    const all = this.#waiting;
    if (all.length === 0) return;
    this.#waiting = [];
    for (const { reject } of all) reject(reason);
    this.#onTurn();
  }

  #remove(waiting: Waiting) {
    const wasFirst = this.#waiting[0] === waiting;
    this.#waiting = this.#waiting.filter((one) => one !== waiting);
    if (wasFirst) this.#onTurn();
  }
}
