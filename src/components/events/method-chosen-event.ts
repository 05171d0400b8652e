import type { Method } from '../../adapters/adapter.ts';

/**
 * `passkey-method-chosen`: the visitor picked another way in. A page that has its own screen for it calls `preventDefault()`.
 */
export class MethodChosenEvent extends Event {
  declare readonly method: Method;
  /** What the visitor typed before, when they were asked. */
  declare readonly identifier: string | undefined;

  constructor(method: Method, identifier: string | undefined) {
    super('passkey-method-chosen', { bubbles: true, composed: true, cancelable: true });
    this.method = method;
    this.identifier = identifier;
  }
}
