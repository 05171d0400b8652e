import type { OwnWords } from '../parts.ts';
import type { ReauthMessages } from '../reauth-messages.ts';

/** Dutch: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: 'Bevestig dat u het bent',
  reauthAccount: 'U bent ingelogd als {name}',
  reauthWithPasskey: 'Bevestigen met een passkey',
  reauthAnotherWay: 'Op een andere manier bevestigen',
  reauthChoose: 'Kies hoe u wilt bevestigen',
  reauthBack: 'Terug',
  reauthChecking: 'Controleren…',
  reauthConfirmed: 'Bedankt, het is bevestigd.',
  reauthNext: 'Bedankt, het is bevestigd. Er is nog één bevestiging nodig.',
  reauthCancelled: 'Er is niets bevestigd. U kunt het opnieuw proberen wanneer u wilt.',
  reauthWrongAccount: 'Die passkey is van een ander account. Gebruik er een van het account waarmee u bent ingelogd.',
  reauthUnknownPasskey: 'Die passkey werkt niet meer voor deze site. Gebruik een andere.',
};
