/** What the server would have sent by e-mail or SMS. */
export interface Message {
  channel: 'email' | 'sms';
  /** The address or the telephone number. */
  to: string;
  method: 'email-code' | 'email-link' | 'sms-code';
  /** Six digits. */
  code?: string;
  /** Instead of a code: somebody, probably the owner, tried to sign up with an address that has an account. */
  notice?: 'account-exists';
  /** What the link in the message opens. */
  link?: string;
  /** Milliseconds since 1970. */
  sentAt: number;
  /** When the code or the link stops being accepted, in milliseconds since 1970. */
  expiresAt: number;
}

/** Messages that went nowhere, for stories and tests to read. */
export interface Outbox {
  /** The latest hundred, the oldest first. */
  readonly messages: readonly Message[];
  /** The latest one, to anybody or to one address. */
  last(to?: string): Message | undefined;
  send(message: Message): void;
  /** Hears of every message from now on. @returns how to stop that. */
  subscribe(listener: (message: Message) => void): () => void;
  clear(): void;
}

/**
 * Makes an outbox to hand to a relying party, and to read afterwards.
 * @example
 * const outbox = createOutbox();
 * const rp = createRelyingParty({ outbox, policy: { methods: ['passkey', 'email-code'] } });
 * // … somebody asks for a code …
 * outbox.last('mia@example.com')?.code; // '123456'
 */
export function createOutbox(): Outbox {
  const messages: Message[] = [];
  const listeners = new Set<(message: Message) => void>();
  return {
    get messages() {
      return [...messages];
    },
    last: (to) => messages.findLast((message) => to === undefined || message.to === to),
    send(message) {
      messages.push(message);
      if (messages.length > LIMIT) messages.shift();
      for (const listener of [...listeners]) listener(message);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    clear: () => void messages.splice(0),
  };
}

// --- helpers ---

const LIMIT = 100;
