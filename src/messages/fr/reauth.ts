import type { OwnWords } from '../parts.ts';
import type { ReauthMessages } from '../reauth-messages.ts';

/** French: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: 'Confirmez votre identité',
  reauthAccount: 'Vous utilisez le compte {name}',
  reauthWithPasskey: 'Confirmer avec une clé d’accès',
  reauthAnotherWay: 'Confirmer autrement',
  reauthChoose: 'Choisissez comment confirmer',
  reauthBack: 'Retour',
  reauthChecking: 'Vérification…',
  reauthConfirmed: 'Merci, c’est confirmé.',
  reauthNext: 'Merci, c’est confirmé. Il reste encore une confirmation.',
  reauthCancelled: 'Rien n’a été confirmé. Réessayez quand vous le souhaitez.',
  reauthWrongAccount: 'Cette clé d’accès est celle d’un autre compte. Utilisez-en une du compte auquel vous accédez en ce moment.',
  reauthUnknownPasskey: 'Cette clé d’accès n’est plus valable pour ce site. Utilisez-en une autre.',
};
