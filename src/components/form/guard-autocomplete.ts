/**
 * Makes sure that a field can show passkeys: browsers want the word `webauthn`, and want it last, after a word for a name. A field that
 * has it right is left as it is.
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#attr-fe-autocomplete-webauthn
 * @example guardAutocomplete(field); // "webauthn username" and "tel webauthn" become "username webauthn"
 */
export function guardAutocomplete(field: HTMLInputElement): void {
  const words = (field.getAttribute('autocomplete') ?? '').split(/\s+/).filter(Boolean);
  const right = words.at(-1) === 'webauthn' && NAMING.has(words.at(-2) ?? 'username');
  if (right) return;
  const place = words.filter((word) => PLACE.test(word));
  const name = words.find((word) => NAMING.has(word)) ?? 'username';
  field.setAttribute('autocomplete', [...place, name, 'webauthn'].join(' '));
}

// --- helpers ---

/** Words that browsers accept before `webauthn`. Measured: a phone number's `tel` and `one-time-code` are not among them. */
const NAMING = new Set(['username', 'email', 'current-password']);
const PLACE = /^(section-.+|shipping|billing|home|work|mobile)$/;
