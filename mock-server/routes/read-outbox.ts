import { shape } from '../requests/shape.ts';
import { route } from '../route.ts';

/** The messages that went nowhere, the oldest first: how tests in other languages come by a code. */
export const readOutbox = route(shape.nothing, async (_body, { outbox }) => outbox.messages);
