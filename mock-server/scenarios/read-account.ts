import type { AccountInit } from '../accounts/make-account.ts';
import { identifier } from '../identifier.ts';
import { label } from '../label.ts';
import { shape, type Check } from '../requests/shape.ts';

/**
 * Reads an account as JSON describes it, for whoever cannot call `makeAccount()`.
 * @throws {Error} with a sentence that names the member at fault.
 * @example readAccount({ identifier: 'mia@example.com', password: 'correct horse' });
 */
export function readAccount(value: unknown): AccountInit {
  const { identifier: name, ...others } = ACCOUNT(value, '');
  identifier(name);
  if (others.displayName !== undefined) label(others.displayName, 'displayName');
  return { identifier: name, ...Object.fromEntries(Object.entries(others).filter(([, member]) => member !== undefined)) };
}

// --- helpers ---

const codes: Check<string[]> = (value, path) => {
  if (!Array.isArray(value)) throw new TypeError(`"${path}" must be a list.`);
  return value.map((code, index) => shape.string(code, `${path}[${index}]`));
};

const ACCOUNT = shape.object({
  identifier: shape.string,
  displayName: shape.optional(shape.string),
  password: shape.optional(shape.string),
  phone: shape.optional(shape.string),
  totp: shape.optional(shape.base64url),
  recoveryCodes: shape.optional(codes),
});
