/** Finds the field in which the visitor says who they are. */
export function findIdentifier(root: ParentNode | undefined): HTMLInputElement | undefined {
  for (const selector of SELECTORS) {
    const field = root?.querySelector<HTMLInputElement>(selector);
    if (field) return field;
  }
  return undefined;
}

// --- helpers ---

/** The surest sign first. */
const SELECTORS = [
  'input[autocomplete~="webauthn"]',
  'input[autocomplete~="username"]',
  'input[name="username"]',
  'input[type="email"]',
  'input[type="text"], input[type="tel"], input:not([type])',
];
