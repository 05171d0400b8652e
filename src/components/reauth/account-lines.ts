import { html, nothing, type TemplateResult } from 'lit';
import type { Account } from '../../adapters/adapter.ts';
import { formatMessage } from '../../messages/format-message.ts';
import type { ReauthMessages } from '../../messages/reauth-messages.ts';

/** Who is signed in: by the name they go by, and by the one they sign in with. Nothing where neither is known. */
export function accountLines(account: Account | undefined, words: ReauthMessages): TemplateResult | typeof nothing {
  const { name, email, displayName } = account ?? {};
  const [first, ...more] = new Set([displayName, name ?? email].filter((one) => one !== undefined));
  if (first === undefined) return nothing;
  return html`<p>${formatMessage(words.reauthAccount, { name: first })}</p>
    ${more.map((other) => html`<p><bdi>${other}</bdi></p>`)}`;
}
