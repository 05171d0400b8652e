import type { ExplainerMessages } from '../explainer-messages.ts';
import { general } from './general.ts';

/** English: what `<passkey-explainer>` says. */
export const explainer: ExplainerMessages = {
  ...general,

  explainerHeading: 'About passkeys',
};
