import { refusal } from './refusal.ts';
import { Deferred } from './deferred.ts';
import type { Choice, Outcome, Prompt } from './prompt.ts';

/** Calls back once after `milliseconds`. @returns what stops it. */
export type Timer = (callback: () => void, milliseconds: number) => () => void;

export interface PrompterOptions {
  /** The person. Without one, everything but the autofill list is approved at once. */
  approve: ((prompt: Prompt) => Promise<Choice>) | undefined;
  timer: Timer;
  /** Who goes when a second request comes. */
  onSecondRequest: 'refuse-newcomer' | 'end-older';
  /** The answer to a request for a passkey without a dialog, when none is scripted. */
  conditionalCreate: 'approve' | 'cancel' | 'never';
  /** A prompt was opened or closed. */
  changed: () => void;
}

/** The person agreed. */
export interface Approval {
  /** base64url; absent when the first will do. */
  credentialId: string | undefined;
  /** The name of the device for a new passkey; absent when the first will do. */
  device: string | undefined;
  /** The fingerprint, face or PIN is not recognised this time. */
  verificationFails: boolean;
  /** Aborts when the page no longer wants the answer. What cannot be undone is done only after a last look at it. */
  signal: AbortSignal;
}

export interface Limits {
  signal: AbortSignal | undefined;
  /** Milliseconds; absent for a request that never times out. */
  timeout: number | undefined;
}

/** Puts requests to the person, one at a time, and ends them when the page, the clock or the device says so. */
export class Prompter {
  readonly #options: PrompterOptions;
  #open: { prompt: Prompt; choice: Deferred<Choice>; over: AbortController } | undefined;
  #next = new Deferred<Prompt>();
  readonly #script: Outcome[] = [];

  constructor(options: PrompterOptions) {
    this.#options = options;
  }

  get pending(): Prompt | undefined {
    return this.#open?.prompt;
  }

  whenPending(): Promise<Prompt> {
    return this.#open ? Promise.resolve(this.#open.prompt) : this.#next.promise;
  }

  scriptNext(outcome: Outcome): void {
    this.#script.push(outcome);
  }

  /** Answers the pending prompt; the first answer counts. */
  answer(choice: Choice): void {
    this.#open?.choice.resolve(choice);
  }

  /** Ends the pending prompt without an answer. */
  end(reason: unknown): void {
    this.#open?.over.abort(reason);
  }

  /**
   * Asks the person and, when they agree, carries the ceremony out. The prompt stays open until that is done.
   * @param describe Makes the prompt; the signal is the prompt's own.
   * @throws {Refusal} `request-pending` or `superseded` when two prompts compete, `not-allowed` when the person refuses or time is up.
   * @throws the page's abort reason, at the moment it aborts.
   */
  async ask<T>(describe: (signal: AbortSignal) => Prompt, limits: Limits, carryOut: (approval: Approval) => Promise<T>): Promise<T> {
    if (this.#open && this.#options.onSecondRequest === 'refuse-newcomer') throw refusal.requestPending();
    this.end(refusal.superseded());
    const over = new AbortController();
    const stopped = new Deferred<never>();
    over.signal.addEventListener('abort', () => {
      this.#close();
      stopped.reject(over.signal.reason);
    });
    const prompt = describe(over.signal);
    const choice = new Deferred<Choice>();
    this.#open = { prompt, choice, over };
    const unlimit = this.#limit(over, limits);
    try {
      this.#announce(prompt);
      return await Promise.race([stopped.promise, this.#consult(prompt, choice, carryOut)]);
    } finally {
      unlimit();
      over.abort(); // takes the prompt off the screen
    }
  }

  async #consult<T>(prompt: Prompt, choice: Deferred<Choice>, carryOut: (approval: Approval) => Promise<T>): Promise<T> {
    const outcome = this.#script.shift() ?? this.#unscripted(prompt);
    if (outcome !== undefined && REFUSALS.has(outcome)) throw refusal.notAllowed();
    if (outcome === 'approve') choice.resolve('approve');
    else if (outcome !== 'never') this.#askPerson(prompt, choice);
    const chosen = await choice.promise;
    if (chosen === 'cancel') throw refusal.notAllowed();
    const picked: { credentialId?: string; device?: string } = typeof chosen === 'object' ? chosen : {};
    return carryOut({
      credentialId: picked.credentialId,
      device: picked.device,
      verificationFails: outcome === 'uv-failed' || chosen === 'not-recognised',
      signal: prompt.signal,
    });
  }

  #unscripted({ kind, mediation }: Prompt): Outcome | undefined {
    return kind === 'create' && mediation === 'conditional' ? this.#options.conditionalCreate : undefined;
  }

  #askPerson(prompt: Prompt, choice: Deferred<Choice>): void {
    const { approve } = this.#options;
    if (approve) approve(prompt).then(choice.resolve, choice.reject);
    else if (prompt.mediation !== 'conditional') choice.resolve('approve');
  }

  #limit(over: AbortController, { signal, timeout }: Limits): () => void {
    const abort = () => {
      over.abort(signal?.reason);
    };
    signal?.addEventListener('abort', abort);
    const stopTimer =
      timeout === undefined
        ? undefined
        : this.#options.timer(() => {
            over.abort(refusal.notAllowed());
          }, timeout);
    return () => {
      signal?.removeEventListener('abort', abort);
      stopTimer?.();
    };
  }

  #announce(prompt: Prompt): void {
    const waiting = this.#next;
    this.#next = new Deferred();
    waiting.resolve(prompt);
    this.#options.changed();
  }

  /** At once, not after a microtask: a page may abort one request and make another in the same breath. */
  #close(): void {
    this.#open = undefined;
    this.#options.changed();
  }
}

// --- helpers ---

const REFUSALS = new Set<Outcome>(['cancel', 'no-match', 'wrong-device']);
