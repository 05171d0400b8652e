import type { Site } from '../site.ts';
import type { NoticeRecord, PasskeyRecord } from '../stores/store.ts';

/** Notes for an account's owner that something is odd about a passkey. The same again only counts. */
export async function notify(
  { store, now }: Pick<Site, 'store' | 'now'>,
  kind: NoticeRecord['kind'],
  { id, accountId }: PasskeyRecord,
): Promise<void> {
  const time = now();
  await store.change('notices', accountId, (notices = []) => {
    const known = notices.find((notice) => notice.kind === kind && notice.passkeyId === id);
    const others = notices.filter((notice) => notice !== known);
    return [...others, { kind, passkeyId: id, firstAt: known?.firstAt ?? time, lastAt: time, count: (known?.count ?? 0) + 1 }];
  });
}
