import type { ReactiveControllerHost } from 'lit';
import type { Step } from '../../adapters/adapter.ts';

/** Counts down until another code or link may be asked for, a second at a time. */
export class Resend {
  /** Whether the last answer was the wish for another one. */
  asked = false;
  /** Whether another one was sent because somebody asked for it. A step may also come again after a code that was wrong. */
  repeated = false;
  readonly #host: ReactiveControllerHost;
  #step: (Step & { kind: 'code' }) | undefined;
  #allowedAt = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whole seconds until then; 0: now. */
  get seconds(): number {
    return Math.max(0, Math.ceil((this.#allowedAt - Date.now()) / 1000));
  }

  /** Tells which step is on screen. The countdown begins when it is a new one. */
  watch(step: (Step & { kind: 'code' }) | undefined): void {
    if (step === this.#step) return;
    this.repeated = this.asked && step !== undefined && step.method === this.#step?.method;
    this.asked = false;
    this.#step = step;
    this.#allowedAt = Date.now() + (step?.resendAfter ?? 0);
    this.start();
  }

  start(): void {
    this.stop();
    if (this.seconds > 0) this.#timer = setInterval(this.#tick, 1000);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  readonly #tick = () => {
    if (this.seconds === 0) this.stop();
    this.#host.requestUpdate();
  };
}
