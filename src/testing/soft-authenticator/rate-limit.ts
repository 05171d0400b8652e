export interface RateLimitOptions {
  calls: number;
  /** Milliseconds. */
  within: number;
}

/** Lets so many calls through in any stretch of so many milliseconds. */
export class RateLimit {
  readonly #options: RateLimitOptions;
  readonly #now: () => number;
  #taken: number[] = [];

  constructor(options: RateLimitOptions, now: () => number) {
    this.#options = options;
    this.#now = now;
  }

  /** Takes one. @returns whether there was one left. */
  take(): boolean {
    const now = this.#now();
    this.#taken = this.#taken.filter((time) => now - time < this.#options.within);
    if (this.#taken.length >= this.#options.calls) return false;
    this.#taken.push(now);
    return true;
  }
}
