import { reauthFetch } from '../../src/components/reauth/reauth-fetch.ts';
import { folder, siteFetch } from '../backend.ts';
import type { Entry } from '../server/journal-book.ts';

/** The site's own backend, as its pages call it. What needs a confirmation asks for it by itself, and goes on. */
export const journal = {
  /** The latest entry first. @throws {Error} when the server does not give it. */
  read: async (): Promise<Entry[]> => (await ok(siteFetch(address))).json() as Promise<Entry[]>,

  /** @throws {Error} when the server did not take it. */
  write: async (text: string): Promise<Entry> =>
    (
      await ok(siteFetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text }) }))
    ).json() as Promise<Entry>,

  /** The whole journal as a file. @throws {PasskeyError} `cancelled` when the visitor would rather not confirm. */
  async export(): Promise<Blob> {
    const confirmed = reauthFetch(siteFetch, { action: 'journal.export', reason: 'You’re about to take a copy of your journal.' });
    return (await ok(confirmed(`${address}/export`))).blob();
  },

  /** Does away with all entries. @throws {PasskeyError} `cancelled` when the visitor would rather not confirm. */
  async delete(): Promise<void> {
    const confirmed = reauthFetch(siteFetch, { action: 'journal.delete', reason: 'You’re about to delete every line of your journal.' });
    await ok(confirmed(address, { method: 'DELETE' }));
  },
};

// --- helpers ---

const address = `${folder}journal`;

async function ok(answer: Promise<Response>): Promise<Response> {
  const response = await answer;
  if (!response.ok) throw new Error(`The journal answered ${response.status}.`);
  return response;
}
