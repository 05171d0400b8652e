import type { ExplainerMessages } from '../explainer-messages.ts';
import type { OwnWords } from '../parts.ts';

const LOST = 'Wer es findet, braucht immer noch Ihren Fingerabdruck, Ihr Gesicht oder Ihre Displaysperre.';

/** German: what `<passkey-explainer>` says. */
export const explainer: OwnWords<ExplainerMessages> = {
  explainerHeading: 'Über Passkeys',

  explainerWhat: 'Was ist ein Passkey?',
  explainerWhatAnswer:
    'Ein digitaler Schlüssel, der Ihr Passwort ersetzt. Sie verwenden ihn so, wie Sie Ihr Gerät entsperren: mit Fingerabdruck, Gesicht oder Displaysperre. Sie müssen sich nichts merken.',

  explainerWhere: 'Wo wird er gespeichert?',
  explainerWhereApple:
    'In Ihrem Passwortmanager. Auf Apple-Geräten ist das meist der iCloud-Schlüsselbund, der Ihre Passkeys auf allen Ihren Apple-Geräten bereithält.',
  explainerWhereAndroid:
    'In Ihrem Passwortmanager. Unter Android und in Chrome ist das meist der Google Passwortmanager, der Ihre Passkeys auf allen Geräten mit Ihrem Google-Konto bereithält.',
  explainerWhereWindows: 'In Ihrem Passwortmanager oder nur auf diesem Computer, wo Windows Hello ihn schützt.',
  explainerWhereOther: 'In Ihrem Passwortmanager oder auf einem Sicherheitsschlüssel, den Sie bei sich tragen.',

  explainerLost: 'Was, wenn ich mein Smartphone verliere?',
  explainerLostApple: `${LOST} Passkeys im iCloud-Schlüsselbund sind wieder da, sobald Sie ein neues Apple-Gerät einrichten.`,
  explainerLostAndroid: `${LOST} Passkeys im Google Passwortmanager sind wieder da, sobald Sie sich auf einem neuen Gerät mit Ihrem Google-Konto anmelden.`,
  explainerLostWindows: `${LOST} Passkeys in einem Passwortmanager sind auf dem neuen Gerät wieder da. War einer nur auf dem verlorenen Gerät, melden Sie sich anders an und erstellen einen neuen.`,
  explainerLostOther: `${LOST} Passkeys in einem Passwortmanager sind auf dem neuen Gerät wieder da. War einer nur auf dem verlorenen Gerät, melden Sie sich anders an und erstellen einen neuen.`,

  explainerSite: 'Was speichert diese Website?',
  explainerSiteAnswer:
    'Nur ein Schloss, zu dem Ihr Passkey passt. Damit kann sich niemand anmelden, auch wenn es gestohlen wird. Ihr Passkey, Ihr Fingerabdruck und Ihr Gesicht werden nie an die Website gesendet.',

  explainerFake: 'Warum kann ihn keine gefälschte Website stehlen?',
  explainerFakeAnswer:
    'Ein Passkey funktioniert nur auf der Website, für die er erstellt wurde, und das prüft Ihr Gerät für Sie. Eine Kopie der Website bekommt nichts, und es gibt kein Passwort, das Sie verraten könnten.',

  explainerElsewhere: 'Wie melde ich mich auf einem anderen Gerät an?',
  explainerElsewhereAnswer:
    'Mit demselben Passwortmanager ist Ihr Passkey auch dort. Wählen Sie sonst bei der Anmeldung ein Smartphone oder Tablet aus und scannen Sie den angezeigten Code mit dem Gerät, das Ihren Passkey hat.',
};
