import type { EnrollMessages } from '../enroll-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Dutch: what `<passkey-enroll>` says. */
export const enroll: OwnWords<EnrollMessages> = {
  enrollHeading: 'Log de volgende keer sneller in',
  enrollIntro: 'Met een passkey is uw vingerafdruk, gezicht of schermvergrendeling genoeg. U hoeft niets te onthouden en niets te typen.',
  enrollHeadingHere: 'Passkey toevoegen op dit apparaat',
  enrollIntroHere:
    'U hebt met een ander apparaat ingelogd. Met een passkey op dit apparaat is de volgende keer uw vingerafdruk, gezicht of schermvergrendeling genoeg.',
  enrollCreate: 'Passkey maken',
  enrollLater: 'Niet nu',
  enrollNever: 'Niet meer vragen',

  enrollWhere: 'Bewaren op',
  enrollThisDevice: 'Dit apparaat',
  enrollPhone: 'Een telefoon of tablet',
  enrollSecurityKey: 'Een beveiligingssleutel',

  enrollSaving: 'Uw passkey wordt bewaard…',
  enrollCancelled: 'Er is geen passkey gemaakt. U kunt het opnieuw proberen wanneer u wilt.',
  enrollRefused: 'Uw passkey is niet bewaard. Probeer het nu opnieuw of op een ander moment.',
  enrollDone: 'Uw passkey is klaar. Gebruik deze de volgende keer dat u inlogt.',
  enrollSaved: 'Er is een passkey voor uw account bewaard. Log de volgende keer in met uw vingerafdruk, gezicht of schermvergrendeling.',
  enrollExists: 'Dit apparaat heeft al een passkey voor uw account. U kunt ermee inloggen.',
  enrollExistsThere: 'Het gekozen apparaat heeft al een passkey voor uw account. U kunt ermee inloggen.',
  enrollElsewhere: 'Ander apparaat gebruiken',
  enrollClose: 'Klaar',
  enrollLaterSaid: 'Goed, we vragen het een andere keer.',
  enrollNeverSaid: 'Goed, we vragen het niet meer.',
};
