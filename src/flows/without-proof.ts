import type { Done } from '../adapters/adapter.ts';

/** What everybody may know of a backend's answer. */
export type Outcome = Omit<Done, 'proof' | 'tokens'>;

/** A backend's answer without what is worth stealing: a flow's state is there for every script of the page to read. */
export function withoutProof({ proof: _proof, tokens: _tokens, ...outcome }: Done): Outcome {
  return outcome;
}
