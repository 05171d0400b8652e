import type { Done } from '../protocol.ts';
import { shape } from '../requests/shape.ts';
import { route } from '../route.ts';

/** Ends the session here and in the browser. Signing out twice is no error. */
export const signOut = route(shape.nothing, async (_body, { visitor }): Promise<Done> => {
  await visitor.signOut();
  return { kind: 'done' };
});
