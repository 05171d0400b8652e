import type { Messages } from './messages.ts';

const SET_UP = 'Passkeys zijn hier op dit moment helaas niet beschikbaar. Log op een andere manier in of probeer het later opnieuw.';

/** Dutch. */
export const nl: Messages = {
  language: 'nl',
  direction: 'ltr',

  signInHeading: 'Inloggen',
  signInWithPasskey: 'Inloggen met een passkey',
  or: 'of',
  continue: 'Doorgaan',
  identifierLabel: 'E-mailadres of gebruikersnaam',
  identifierRequired: 'Vul uw e-mailadres of gebruikersnaam in.',
  cancel: 'Annuleren',
  tryAgain: 'Opnieuw proberen',
  anotherWay: 'Op een andere manier inloggen',
  useDifferentAccount: 'Ander account gebruiken',
  chooseMethod: 'Kies hoe u wilt inloggen',
  methods: {
    passkey: 'Passkey',
    password: 'Wachtwoord',
    'email-code': 'Code per e-mail',
    'email-link': 'Link per e-mail',
    'sms-code': 'Code per sms',
    totp: 'Code uit een app',
    'recovery-code': 'Herstelcode',
  },
  backToSignIn: 'Terug naar inloggen',
  passkeyUnsupported: 'Deze browser ondersteunt geen passkeys. Kies een andere manier of open deze pagina in een andere browser.',

  preparing: 'Een ogenblik…',
  prompting: 'Gebruik uw vingerafdruk, gezicht of schermvergrendeling om door te gaan.',
  nothingHappened: 'Gebeurt er niets? Annuleer en probeer het opnieuw of kies een andere manier.',
  verifying: 'Controleren…',
  signedIn: 'U bent ingelogd.',
  signedInAs: 'U bent ingelogd als {name}.',

  signUpHeading: 'Account aanmaken',
  passkeyIntro:
    'Met passkeys hoeft u geen ingewikkelde wachtwoorden te onthouden. Uw vingerafdruk, gezicht of schermvergrendeling is genoeg.',
  createPasskey: 'Passkey maken',
  newIdentifierLabel: 'E-mailadres',
  newIdentifierRequired: 'Vul uw e-mailadres in.',
  displayNameLabel: 'Naam',
  displayNameHint: 'Niet verplicht. Zo spreken we u aan.',
  signUpWhere: 'Passkey bewaren op',
  creating: 'Uw account wordt aangemaakt…',
  signedUp: 'Uw account is klaar.',
  cancelledSignUp: 'Er is geen passkey gemaakt. U kunt het opnieuw proberen wanneer u wilt.',
  alreadyHave: 'Hebt u al een passkey?',
  signInInstead: 'Inloggen',

  errors: {
    unsupported: 'Deze browser of dit apparaat ondersteunt geen passkeys. Kies een andere manier of probeer een ander apparaat.',
    'insecure-context': SET_UP,
    'blocked-by-policy':
      'Binnen deze pagina kunt u helaas geen passkeys gebruiken. Open de site in een eigen tabblad of kies een andere manier.',
    'invalid-options': SET_UP,
    'invalid-rp-id': SET_UP,
    cancelled: 'Het inloggen is niet voltooid. Probeer het opnieuw of kies een andere manier.',
    superseded: '',
    aborted: '',
    'already-registered': 'Dit apparaat heeft al een passkey voor uw account. U kunt ermee inloggen.',
    'not-discoverable': 'Dit apparaat kan voor deze site geen passkey bewaren. Gebruik een ander apparaat of log op een andere manier in.',
    'user-verification-failed':
      'Uw apparaat kon niet bevestigen dat u het bent. Controleer uw vingerafdruk, gezicht of schermvergrendeling en probeer het opnieuw.',
    'prf-unavailable': 'Deze passkey kan uw gegevens niet ontgrendelen. Probeer het opnieuw met een andere passkey.',
    network: 'We kunnen de server niet bereiken. Controleer uw verbinding en probeer het opnieuw.',
    server: 'Er is bij ons iets misgegaan. Wacht even en probeer het opnieuw.',
    'rate-limited': 'Dat waren te veel pogingen. Wacht even en probeer het opnieuw.',
    'invalid-input': 'Er klopt iets niet helemaal. Controleer wat u hebt ingevuld en probeer het opnieuw.',
    'invalid-response': 'Er is bij ons iets misgegaan. Kies een andere manier of probeer het later opnieuw.',
    unauthenticated: 'U bent uitgelogd. Log in om door te gaan.',
    'reauth-required': 'Bevestig dat u het bent om door te gaan.',
    forbidden: 'Dit is hier niet toegestaan. Laad de pagina opnieuw en probeer het nog eens.',
    'challenge-expired': 'Dat duurde net iets te lang. Probeer het opnieuw.',
    'unknown-passkey':
      'Deze passkey werkt niet meer voor deze site. Log op een andere manier in en verwijder de passkey uit uw wachtwoordmanager.',
    'verification-failed': 'We konden niet bevestigen dat u het bent. Probeer het opnieuw of kies een andere manier.',
    'account-exists': 'Er is al een account met deze naam. Log in of kies een andere naam.',
    'account-unknown': 'We kunnen geen account met deze naam vinden. Controleer de naam of maak een account aan.',
    'account-blocked': 'Met dit account kunt u op dit moment niet inloggen. Neem contact op met de klantenservice.',
    'limit-reached': 'U kunt geen passkeys meer toevoegen. Verwijder er een die u niet meer gebruikt en probeer het opnieuw.',
    'last-method': 'Dit is uw enige manier om in te loggen. Voeg een andere toe voordat u deze verwijdert.',
  },
};
