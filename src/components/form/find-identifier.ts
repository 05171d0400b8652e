import { inNamedSlot } from './in-named-slot.ts';

/**
 * Finds the field in which the visitor says who they are; not in a named slot of the element.
 * @param lone Whether any text field will do, for want of a better one. In a page's form, which may ask for anything, it does not.
 */
export function findIdentifier(root: HTMLElement | undefined, lone = true): HTMLInputElement | undefined {
  if (!root) return undefined;
  for (const selector of lone ? SELECTORS : SELECTORS.slice(0, -1)) {
    const field = [...root.querySelectorAll<HTMLInputElement>(selector)].find((found) => !inNamedSlot(root, found));
    if (field) return field;
  }
  return undefined;
}

// --- helpers ---

/** The surest sign first; the last is none. */
const SELECTORS = [
  'input[autocomplete~="webauthn"]:not([type="password"])',
  'input[autocomplete~="username"]',
  'input[name="username"]',
  'input[type="email"]',
  'input[type="text"], input[type="tel"], input:not([type])',
];
