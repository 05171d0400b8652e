import type { Account } from '../../src/adapters/adapter.ts';
import { journalBook } from './journal-book.ts';

/** A request to the relying party with the visitor's cookies, as an app backend makes it. */
export type AskRelyingParty = (path: string, body?: object) => Promise<Response>;

/**
 * The site's own backend: reads and writes the journal of whoever is signed in. Taking it away, or doing away with it, costs a confirmation
 * that is spent with it; without one it answers as RFC 9470 says, and names the action.
 * @returns `undefined` for what is not its own.
 * @see https://www.rfc-editor.org/rfc/rfc9470
 */
export async function journalRoutes(request: Request, path: string, ask: AskRelyingParty): Promise<Response | undefined> {
  const route = ROUTES[`${request.method} ${path}`];
  if (!route) return undefined;
  const account = (await (await ask('session')).json()) as Account | null;
  if (!account) return new Response(null, { status: 401, headers: { 'www-authenticate': REALM } });
  if (route.action !== undefined && !(await isConfirmed(request, { action: route.action, account, ask })))
    return confirmFirst(route.action);
  return route.answer(account, request);
}

// --- helpers ---

interface Route {
  /** What a confirmation must have been given for. */
  action?: string;
  answer: (account: Account, request: Request) => Response | Promise<Response>;
}

const ROUTES: Readonly<Record<string, Route>> = {
  'GET journal': { answer: ({ id }) => Response.json(journalBook.read(id)) },
  'POST journal': {
    answer: async ({ id }, request) => {
      const { text = '' } = (await request.json()) as { text?: string };
      const line = text.trim();
      return line ? Response.json(journalBook.write(id, line), { status: 201 }) : new Response(null, { status: 422 });
    },
  },
  'GET journal/export': {
    action: 'journal.export',
    answer: ({ id, name }) =>
      Response.json(
        { journal: name, entries: journalBook.read(id) },
        { headers: { 'content-disposition': 'attachment; filename="slack-water.json"' } },
      ),
  },
  'DELETE journal': {
    action: 'journal.delete',
    answer: ({ id }) => {
      journalBook.delete(id);
      return new Response(null, { status: 204 });
    },
  },
};

const REALM = 'Cookie realm="Slack Water", cookie-name="passkey_session"';

/** The relying party takes the proof, once, and says whose it is. */
async function isConfirmed(request: Request, about: { action: string; account: Account; ask: AskRelyingParty }): Promise<boolean> {
  const code = request.headers.get('passkey-proof');
  if (code === null) return false;
  const answer = await about.ask('token', { code, action: about.action });
  if (!answer.ok) return false;
  const { account } = (await answer.json()) as { account: Account };
  return account.id === about.account.id;
}

const confirmFirst = (action: string): Response =>
  new Response(null, {
    status: 401,
    headers: {
      'www-authenticate': `${REALM}, error="insufficient_user_authentication", error_description="Confirm who you are, for ${action}.", max_age=300`,
    },
  });
