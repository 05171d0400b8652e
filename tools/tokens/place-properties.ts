/**
 * What `passkey-elements.css` reads besides tokens, while an element is not there yet. They have no value of their own: without them the
 * place is computed from the tokens.
 */
export const PLACE_PROPERTIES = [
  {
    name: '--passkey-block-size',
    description: 'Least height of the place that is kept for an element with a form of its own, or for the manager.',
  },
  {
    name: '--passkey-added-block-size',
    description: 'Height of the place that is kept below a form of the page’s own.',
  },
  {
    name: '--passkey-intro',
    description: 'The sentence that introduces passkeys in a sign-up, as a CSS string: its lines are part of the place that is kept.',
  },
  {
    name: '--passkey-question',
    description: 'The longest question of the explainer, likewise.',
  },
] as const;
