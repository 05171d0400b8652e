import type { EnrollMessages } from '../enroll-messages.ts';
import type { OwnWords } from '../parts.ts';

/** German: what `<passkey-enroll>` says. */
export const enroll: OwnWords<EnrollMessages> = {
  enrollHeading: 'Beim nächsten Mal schneller anmelden',
  enrollIntro: 'Mit einem Passkey genügt Fingerabdruck, Gesicht oder Displaysperre. Sie müssen sich nichts merken und nichts eintippen.',
  enrollHeadingHere: 'Passkey auf diesem Gerät hinzufügen',
  enrollIntroHere:
    'Sie haben sich mit einem anderen Gerät angemeldet. Mit einem Passkey auf diesem Gerät genügt beim nächsten Mal Fingerabdruck, Gesicht oder Displaysperre.',
  enrollCreate: 'Passkey erstellen',
  enrollLater: 'Nicht jetzt',
  enrollNever: 'Nicht mehr fragen',

  enrollWhere: 'Speicherort',
  enrollThisDevice: 'Dieses Gerät',
  enrollPhone: 'Smartphone oder Tablet',
  enrollSecurityKey: 'Sicherheitsschlüssel',

  enrollSaving: 'Ihr Passkey wird gespeichert\u00a0…',
  enrollCancelled: 'Es wurde kein Passkey erstellt. Sie können es jederzeit erneut versuchen.',
  enrollRefused: 'Ihr Passkey wurde nicht gespeichert. Versuchen Sie es jetzt noch einmal oder ein andermal.',
  enrollDone: 'Ihr Passkey ist bereit. Verwenden Sie ihn bei der nächsten Anmeldung.',
  enrollSaved:
    'Für Ihr Konto wurde ein Passkey gespeichert. Beim nächsten Mal melden Sie sich mit Fingerabdruck, Gesicht oder Displaysperre an.',
  enrollExists: 'Auf diesem Gerät gibt es schon einen Passkey für Ihr Konto. Sie können sich damit anmelden.',
  enrollExistsThere: 'Auf dem gewählten Gerät gibt es schon einen Passkey für Ihr Konto. Sie können sich damit anmelden.',
  enrollElsewhere: 'Anderes Gerät nutzen',
  enrollClose: 'Fertig',
  enrollLaterSaid: 'In Ordnung, wir fragen ein andermal.',
  enrollNeverSaid: 'In Ordnung, wir fragen nicht mehr.',
};
