import { PasskeyError } from '../webauthn/passkey-error.ts';

/** Nothing is going on. */
export interface Idle {
  status: 'idle';
}

/** It did not work; `error.code` says why. */
export interface Failed {
  status: 'failed';
  error: PasskeyError;
}

/**
 * The base of every flow: a state, listeners, and at most one run at a time. It owns the abort signal, ignores what a stale run still
 * says, turns errors into `failed` and aborts into `idle`. It knows no DOM.
 */
export abstract class Flow<S extends { status: string }> {
  #state: S | Idle | Failed = { status: 'idle' };
  #run: AbortController | undefined;
  readonly #listeners = new Set<(state: S | Idle | Failed) => void>();

  get state(): S | Idle | Failed {
    return this.#state;
  }

  /** Calls the listener after every change of state. @returns Stops that. */
  subscribe(listener: (state: S | Idle | Failed) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Ends whatever is running and goes back to `idle`. */
  cancel(): void {
    const run = this.#run;
    this.#run = undefined;
    run?.abort();
    this.#set({ status: 'idle' });
  }

  /** Ends whatever is running and shows what went wrong. For callers that found a mistake before anything could start. */
  fail(cause: unknown): void {
    this.cancel();
    this.#set({ status: 'failed', error: toError(cause) });
  }

  /** Runs one story; a newer one, or `cancel()`, makes this one stale. Never rejects. */
  protected async run(story: (enter: (state: S | Failed) => void, signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#run?.abort();
    const run = new AbortController();
    this.#run = run;
    const say = (state: S | Idle | Failed) => {
      if (this.#run === run) this.#set(state);
    };
    try {
      await story(say, run.signal);
    } catch (cause) {
      const error = toError(cause);
      say(error.code === 'aborted' ? { status: 'idle' } : { status: 'failed', error });
    } finally {
      if (this.#run === run) this.#run = undefined;
    }
  }

  /** Changes the state outside a run, for what goes on in the background. */
  protected show(state: S | Idle): void {
    this.#set(state);
  }

  #set(state: S | Idle | Failed) {
    if (state.status === 'idle' && this.#state.status === 'idle') return;
    this.#state = state;
    // A listener may go on at once; the others hear of that, and not of what is no longer so.
    for (const listener of this.#listeners) if (this.#state === state) listener(state);
  }
}

// --- helpers ---

/** Adapters and ceremonies throw `PasskeyError`; an abort reason may come through as it is; anything else is a backend's surprise. */
function toError(cause: unknown): PasskeyError {
  if (cause instanceof PasskeyError) return cause;
  const aborted = cause instanceof DOMException && cause.name === 'AbortError';
  return new PasskeyError(aborted ? 'aborted' : 'server', { cause });
}
