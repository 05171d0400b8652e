import type { OwnWords } from '../parts.ts';
import type { ReauthMessages } from '../reauth-messages.ts';

/** Italian: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: 'Conferma la tua identità',
  reauthAccount: 'Hai effettuato l’accesso come {name}',
  reauthWithPasskey: 'Conferma con una passkey',
  reauthAnotherWay: 'Conferma in un altro modo',
  reauthChoose: 'Scegli come confermare',
  reauthBack: 'Indietro',
  reauthChecking: 'Verifica in corso…',
  reauthConfirmed: 'Grazie, è confermato.',
  reauthNext: 'Grazie, è confermato. C’è ancora una conferma da dare.',
  reauthCancelled: 'Non è stato confermato nulla. Riprova quando vuoi.',
  reauthWrongAccount: 'Questa passkey è di un altro account. Usane una dell’account con cui hai effettuato l’accesso.',
  reauthUnknownPasskey: 'Questa passkey non è più valida per questo sito. Usane un’altra.',
};
