import { inNamedSlot } from './in-named-slot.ts';

/** Finds the field in which the visitor says who they are; not in a named slot of the element. */
export function findIdentifier(root: HTMLElement | undefined): HTMLInputElement | undefined {
  if (!root) return undefined;
  for (const selector of SELECTORS) {
    const field = [...root.querySelectorAll<HTMLInputElement>(selector)].find((found) => !inNamedSlot(root, found));
    if (field) return field;
  }
  return undefined;
}

// --- helpers ---

/** The surest sign first. */
const SELECTORS = [
  'input[autocomplete~="webauthn"]:not([type="password"])',
  'input[autocomplete~="username"]',
  'input[name="username"]',
  'input[type="email"]',
  'input[type="text"], input[type="tel"], input:not([type])',
];
