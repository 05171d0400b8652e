import type { OwnWords } from '../parts.ts';
import type { ReauthMessages } from '../reauth-messages.ts';

/** Swedish: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: 'Bekräfta att det är du',
  reauthAccount: 'Du är inloggad som {name}',
  reauthWithPasskey: 'Bekräfta med lösennyckel',
  reauthAnotherWay: 'Bekräfta på ett annat sätt',
  reauthChoose: 'Välj hur du vill bekräfta',
  reauthBack: 'Tillbaka',
  reauthChecking: 'Kontrollerar\u00a0…',
  reauthConfirmed: 'Tack, det är bekräftat.',
  reauthNext: 'Tack, det är bekräftat. En bekräftelse till behövs.',
  reauthCancelled: 'Ingenting bekräftades. Försök igen när du vill.',
  reauthWrongAccount: 'Lösennyckeln hör till ett annat konto. Använd en lösennyckel till kontot som du är inloggad på.',
  reauthUnknownPasskey: 'Lösennyckeln gäller inte längre här. Använd en annan.',
};
