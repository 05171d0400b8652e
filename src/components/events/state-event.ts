/** `passkey-state`: the element is in another state, which is also its `state` property and its custom state. */
export class StateEvent<S extends { status: string } = { status: string }> extends Event {
  declare readonly state: S;

  constructor(state: S) {
    super('passkey-state', { bubbles: true, composed: true });
    this.state = state;
  }
}
