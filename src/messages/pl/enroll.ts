import type { EnrollMessages } from '../enroll-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Polish: what `<passkey-enroll>` says. */
export const enroll: OwnWords<EnrollMessages> = {
  enrollHeading: 'Następnym razem zaloguj się szybciej',
  enrollIntro: 'Z kluczem dostępu wystarczy odcisk palca, twarz lub blokada ekranu. Niczego nie musisz pamiętać ani wpisywać.',
  enrollHeadingHere: 'Dodaj klucz dostępu na tym urządzeniu',
  enrollIntroHere:
    'Tym razem do logowania posłużyło inne urządzenie. Z kluczem dostępu na tym następnym razem wystarczy odcisk palca, twarz lub blokada ekranu.',
  enrollCreate: 'Utwórz klucz dostępu',
  enrollLater: 'Nie teraz',
  enrollNever: 'Nie pytaj ponownie',

  enrollWhere: 'Gdzie go zapisać?',
  enrollThisDevice: 'To urządzenie',
  enrollPhone: 'Telefon lub tablet',
  enrollSecurityKey: 'Klucz bezpieczeństwa',

  enrollSaving: 'Zapisujemy Twój klucz dostępu…',
  enrollCancelled: 'Klucz dostępu nie został utworzony. Możesz spróbować ponownie w dowolnej chwili.',
  enrollRefused: 'Klucz dostępu nie został zapisany. Spróbuj ponownie teraz lub innym razem.',
  enrollDone: 'Twój klucz dostępu jest gotowy. Użyj go przy następnym logowaniu.',
  enrollSaved: 'Zapisano klucz dostępu do Twojego konta. Następnym razem zaloguj się za pomocą odcisku palca, twarzy lub blokady ekranu.',
  enrollExists: 'Na tym urządzeniu jest już klucz dostępu do Twojego konta. Możesz się nim zalogować.',
  enrollExistsThere: 'Na wybranym urządzeniu jest już klucz dostępu do Twojego konta. Możesz się nim zalogować.',
  enrollElsewhere: 'Użyj innego urządzenia',
  enrollClose: 'Gotowe',
  enrollLaterSaid: 'Dobrze, zapytamy innym razem.',
  enrollNeverSaid: 'Dobrze, nie będziemy już pytać.',
};
