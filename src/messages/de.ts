import type { Messages } from './messages.ts';

const SET_UP = 'Passkeys lassen sich hier gerade leider nicht verwenden. Melden Sie sich anders an oder versuchen Sie es später erneut.';

/** German. */
export const de: Messages = {
  language: 'de',
  direction: 'ltr',

  signInHeading: 'Anmelden',
  signInWithPasskey: 'Mit Passkey anmelden',
  or: 'oder',
  continue: 'Weiter',
  identifierLabel: 'E-Mail-Adresse oder Benutzername',
  identifierRequired: 'Geben Sie Ihre E-Mail-Adresse oder Ihren Benutzernamen ein.',
  cancel: 'Abbrechen',
  tryAgain: 'Erneut versuchen',
  anotherWay: 'Anders anmelden',
  useDifferentAccount: 'Anderes Konto verwenden',
  chooseMethod: 'Wie möchten Sie sich anmelden?',
  methods: {
    passkey: 'Passkey',
    password: 'Passwort',
    'email-code': 'Code per E-Mail',
    'email-link': 'Link per E-Mail',
    'sms-code': 'Code per SMS',
    totp: 'Code aus einer App',
    'recovery-code': 'Wiederherstellungscode',
  },
  backToSignIn: 'Zurück zur Anmeldung',
  passkeyUnsupported:
    'Dieser Browser unterstützt keine Passkeys. Wählen Sie einen anderen Weg oder öffnen Sie diese Seite in einem anderen Browser.',

  preparing: 'Einen Moment …',
  prompting: 'Bestätigen Sie mit Fingerabdruck, Gesicht oder Displaysperre.',
  nothingHappened: 'Nichts passiert? Brechen Sie ab, dann versuchen Sie es erneut oder wählen einen anderen Weg.',
  verifying: 'Wird überprüft …',
  signedIn: 'Sie sind angemeldet.',
  signedInAs: 'Sie sind als {name} angemeldet.',

  signUpHeading: 'Konto erstellen',
  passkeyIntro: 'Mit Passkeys müssen Sie sich keine komplizierten Passwörter merken. Fingerabdruck, Gesicht oder Displaysperre genügen.',
  createPasskey: 'Passkey erstellen',
  newIdentifierLabel: 'E-Mail-Adresse',
  newIdentifierRequired: 'Geben Sie Ihre E-Mail-Adresse ein.',
  displayNameLabel: 'Name',
  displayNameHint: 'Freiwillig. So sprechen wir Sie an.',
  signUpWhere: 'Passkey speichern auf',
  creating: 'Ihr Konto wird erstellt …',
  signedUp: 'Ihr Konto ist bereit.',
  cancelledSignUp: 'Es wurde kein Passkey erstellt. Sie können es jederzeit erneut versuchen.',
  alreadyHave: 'Sie haben schon einen Passkey?',
  signInInstead: 'Stattdessen anmelden',

  errors: {
    unsupported: 'Dieser Browser oder dieses Gerät unterstützt keine Passkeys. Wählen Sie einen anderen Weg oder ein anderes Gerät.',
    'insecure-context': SET_UP,
    'blocked-by-policy':
      'Innerhalb dieser Seite lassen sich Passkeys leider nicht verwenden. Öffnen Sie die Website in einem eigenen Tab oder wählen Sie einen anderen Weg.',
    'invalid-options': SET_UP,
    'invalid-rp-id': SET_UP,
    cancelled: 'Die Anmeldung wurde nicht abgeschlossen. Versuchen Sie es erneut oder wählen Sie einen anderen Weg.',
    superseded: '',
    aborted: '',
    'already-registered': 'Auf diesem Gerät gibt es schon einen Passkey für Ihr Konto. Damit können Sie sich anmelden.',
    'not-discoverable':
      'Dieses Gerät kann für diese Website keinen Passkey speichern. Nehmen Sie ein anderes Gerät oder melden Sie sich anders an.',
    'user-verification-failed':
      'Ihr Gerät konnte nicht bestätigen, dass Sie es sind. Prüfen Sie Fingerabdruck, Gesicht oder Displaysperre und versuchen Sie es erneut.',
    'prf-unavailable': 'Dieser Passkey kann Ihre Daten nicht entsperren. Versuchen Sie es mit einem anderen Passkey.',
    network: 'Wir erreichen den Server nicht. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
    server: 'Bei uns ist etwas schiefgegangen. Warten Sie einen Moment und versuchen Sie es erneut.',
    'rate-limited': 'Das waren zu viele Versuche. Warten Sie ein wenig und versuchen Sie es erneut.',
    'invalid-input': 'Etwas stimmt noch nicht. Prüfen Sie Ihre Eingabe und versuchen Sie es erneut.',
    'invalid-response': 'Bei uns ist etwas schiefgegangen. Wählen Sie einen anderen Weg oder versuchen Sie es später erneut.',
    unauthenticated: 'Sie sind abgemeldet. Melden Sie sich an, um fortzufahren.',
    'reauth-required': 'Bestätigen Sie, dass Sie es sind, um fortzufahren.',
    forbidden: 'Das ist hier nicht erlaubt. Laden Sie die Seite neu und versuchen Sie es erneut.',
    'challenge-expired': 'Das hat etwas zu lange gedauert. Versuchen Sie es erneut.',
    'unknown-passkey':
      'Dieser Passkey gilt für diese Website nicht mehr. Melden Sie sich anders an und entfernen Sie ihn aus Ihrem Passwortmanager.',
    'verification-failed': 'Wir konnten nicht bestätigen, dass Sie es sind. Versuchen Sie es erneut oder wählen Sie einen anderen Weg.',
    'account-exists': 'Unter diesem Namen gibt es schon ein Konto. Melden Sie sich an oder wählen Sie einen anderen Namen.',
    'account-unknown': 'Unter diesem Namen finden wir kein Konto. Prüfen Sie ihn oder erstellen Sie ein Konto.',
    'account-blocked': 'Mit diesem Konto ist die Anmeldung gerade nicht möglich. Wenden Sie sich an den Support.',
    'limit-reached':
      'Sie können keine weiteren Passkeys hinzufügen. Entfernen Sie einen, den Sie nicht mehr brauchen, und versuchen Sie es erneut.',
    'last-method': 'Das ist Ihre einzige Anmeldemöglichkeit. Fügen Sie eine weitere hinzu, bevor Sie sie entfernen.',
  },
};
