import type { Notice } from '../protocol.ts';
import { shape } from '../requests/shape.ts';
import { route } from '../route.ts';

/** What is odd about the account's passkeys, the latest last. */
export const listNotices = route(shape.nothing, async (_body, { visitor, store }): Promise<Notice[]> => {
  const { account } = await visitor.require();
  const notices = (await store.read('notices', account.id)) ?? [];
  return notices.map(({ kind, passkeyId, firstAt, lastAt, count }) => ({ kind, passkeyId, firstAt, lastAt, count }));
});
