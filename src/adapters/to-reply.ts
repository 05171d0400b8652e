import type { Done, Step } from './adapter.ts';
import { checkShape } from './check-shape.ts';
import { shapes } from './shapes.ts';
import { toSignals } from './to-signals.ts';
import { UnexpectedAnswer } from './unexpected-answer.ts';

type Reply = Done | Step;

/** Every kind of reply that is a step. */
export const STEPS = ['get', 'create', 'code', 'choose', 'redirect'] as const;
/** Every kind of reply. */
export const REPLIES = ['done', ...STEPS] as const;

/**
 * The backend's answer to "what now?": it is satisfied, or it wants something else first.
 * @param kinds The kinds that make sense here.
 * @throws {UnexpectedAnswer} when the answer is of another kind, or not of its kind's shape.
 * @example
 * toReply({ kind: 'get', publicKey: { challenge: 'q83vEg' } }, ['get', 'code']).kind; // 'get'
 */
export function toReply<K extends Reply['kind']>(value: unknown, kinds: readonly K[]): Extract<Reply, { kind: K }> {
  const { kind } = checkShape<{ kind: string }>(value, { kind: '' }, 'answer');
  const known = kinds.find((one) => one === kind);
  if (!known) throw new UnexpectedAnswer(`"${kind}" is no answer to this`, { cause: value });
  const reply = checkShape<object>(value, shapes[known], kind) as Reply;
  if (reply.kind === 'done' && reply.signals) reply.signals = toSignals(reply.signals);
  if (reply.kind === 'redirect' && !WEB_ADDRESS.test(reply.url)) throw new UnexpectedAnswer('url is not a web address', { cause: value });
  return reply as Extract<Reply, { kind: K }>;
}

// --- helpers ---

/** `https://…` or `/…`: keeps `javascript:` and its kind away from any navigation. */
const WEB_ADDRESS = /^(https?:\/)?\//i;
