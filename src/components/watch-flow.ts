import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Failed, Flow, Idle } from '../flows/flow.ts';

export interface WatchFlowOptions<S extends { status: string }> {
  flow: Flow<S>;
  /** Called after every change of state. */
  onState: (state: S | Idle | Failed) => void;
}

/**
 * Re-renders its element on every state of a flow. Cancels the flow when the element leaves the page for good, and when a visitor who went
 * elsewhere, led there or signed in, comes back to the page as it was left: nobody knows what happened since.
 */
export class WatchFlow<S extends { status: string }> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: WatchFlowOptions<S>;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, options: WatchFlowOptions<S>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    const { flow, onState } = this.#options;
    this.#stop ??= flow.subscribe((state) => {
      this.#host.requestUpdate();
      onState(state);
    });
    addEventListener('pageshow', this.#onPageShow);
    this.#host.requestUpdate(); // what could not be loaded while it was away
  }

  hostDisconnected(): void {
    // A move in the page disconnects and connects again at once: only a host that stays away is gone.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#options.flow.cancel();
      this.#stop?.();
      this.#stop = undefined;
      removeEventListener('pageshow', this.#onPageShow);
    });
  }

  /** From the back/forward cache the page comes with the state that it had. */
  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    const { flow } = this.#options;
    if (persisted && LEFT.test(flow.state.status)) flow.cancel();
  };
}

// --- helpers ---

/** States after which a page is left. */
const LEFT = /^(redirecting|signed)/;
