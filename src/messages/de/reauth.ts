import type { ReauthMessages } from '../reauth-messages.ts';
import type { OwnWords } from '../parts.ts';

/** German: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: 'Bestätigen Sie, dass Sie es sind',
  reauthAccount: 'Angemeldet als {name}',
  reauthWithPasskey: 'Mit\u00a0Passkey bestätigen',
  reauthAnotherWay: 'Anders bestätigen',
  reauthChoose: 'Wie möchten Sie bestätigen?',
  reauthBack: 'Zurück',
  reauthChecking: 'Wird geprüft\u00a0…',
  reauthConfirmed: 'Danke, das ist bestätigt.',
  reauthNext: 'Danke, das ist bestätigt. Es fehlt noch eine Bestätigung.',
  reauthCancelled: 'Es wurde nichts bestätigt. Sie können es jederzeit erneut versuchen.',
  reauthWrongAccount: 'Dieser Passkey gehört zu einem anderen Konto. Nehmen Sie einen für das Konto, mit dem Sie angemeldet sind.',
  reauthUnknownPasskey: 'Dieser Passkey gilt hier nicht mehr. Nehmen Sie einen anderen.',
};
