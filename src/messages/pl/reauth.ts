import type { OwnWords } from '../parts.ts';
import type { ReauthMessages } from '../reauth-messages.ts';

/** Polish: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: 'Potwierdź, że to Ty',
  reauthAccount: 'Zalogowano jako {name}',
  reauthWithPasskey: 'Potwierdź kluczem dostępu',
  reauthAnotherWay: 'Potwierdź w inny sposób',
  reauthChoose: 'Wybierz sposób potwierdzenia',
  reauthBack: 'Wróć',
  reauthChecking: 'Sprawdzamy…',
  reauthConfirmed: 'Dziękujemy, potwierdzone.',
  reauthNext: 'Dziękujemy, potwierdzone. Pozostało jeszcze jedno potwierdzenie.',
  reauthCancelled: 'Nic nie zostało potwierdzone. Możesz spróbować ponownie w dowolnej chwili.',
  reauthWrongAccount: 'Ten klucz dostępu należy do innego konta. Użyj klucza do tego konta, z którego teraz korzystasz.',
  reauthUnknownPasskey: 'Ten klucz dostępu już tu nie działa. Użyj innego.',
};
