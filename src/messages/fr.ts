import type { Messages } from './messages.ts';

const SET_UP = 'Les clés d’accès ne sont malheureusement pas disponibles ici pour le moment. Réessayez plus tard.';

/** French. */
export const fr: Messages = {
  language: 'fr',
  direction: 'ltr',

  signInHeading: 'Se connecter',
  signInWithPasskey: 'Se connecter avec une clé d’accès',
  or: 'ou',
  continue: 'Continuer',
  identifierLabel: 'Adresse e-mail ou nom d’utilisateur',
  identifierRequired: 'Saisissez votre adresse e-mail ou votre nom d’utilisateur.',
  cancel: 'Annuler',
  tryAgain: 'Réessayer',
  anotherWay: 'Se connecter autrement',
  useDifferentAccount: 'Utiliser un autre compte',
  chooseMethod: 'Choisissez comment vous connecter',
  methods: {
    passkey: 'Clé d’accès',
    password: 'Mot de passe',
    'email-code': 'Code par e-mail',
    'email-link': 'Lien par e-mail',
    'sms-code': 'Code par SMS',
    totp: 'Code d’une application',
    'recovery-code': 'Code de récupération',
  },
  backToSignIn: 'Retour à la connexion',
  passkeyUnsupported:
    'Ce navigateur ne prend pas en charge les clés d’accès. Pour en utiliser une, ouvrez cette page dans un autre navigateur.',

  preparing: 'Un instant…',
  prompting: 'Utilisez votre empreinte digitale, votre visage ou le verrouillage de l’écran pour continuer.',
  nothingHappened: 'Il ne se passe rien\u202f? Annulez, puis réessayez.',
  verifying: 'Vérification…',
  signedIn: 'Connexion réussie.',
  signedInAs: 'Connexion réussie avec le compte {name}.',

  signUpHeading: 'Créer votre compte',
  passkeyIntro:
    'Avec les clés d’accès, plus de mots de passe compliqués à retenir. Votre empreinte digitale, votre visage ou le verrouillage de l’écran suffit.',
  createPasskey: 'Créer une clé d’accès',
  newIdentifierLabel: 'Adresse e-mail',
  newIdentifierRequired: 'Saisissez votre adresse e-mail.',
  displayNameLabel: 'Nom',
  displayNameHint: 'Facultatif. C’est ainsi que nous vous saluerons.',
  signUpWhere: 'Enregistrer votre clé d’accès sur',
  creating: 'Création de votre compte…',
  signedUp: 'Votre compte est prêt.',
  cancelledSignUp: 'Votre clé d’accès n’a pas été créée. Réessayez quand vous le souhaitez.',
  alreadyHave: 'Vous avez déjà une clé d’accès\u202f?',
  signInInstead: 'Se connecter',

  errors: {
    unsupported: 'Ce navigateur ou cet appareil ne prend pas en charge les clés d’accès. Essayez un autre appareil.',
    'insecure-context': SET_UP,
    'blocked-by-policy':
      'Les clés d’accès ne peuvent malheureusement pas être utilisées dans cette page. Ouvrez le site dans un onglet à part.',
    'invalid-options': SET_UP,
    'invalid-rp-id': SET_UP,
    cancelled: 'La connexion n’est pas terminée. Réessayez quand vous le souhaitez.',
    superseded: '',
    aborted: '',
    'already-registered': 'Cet appareil a déjà une clé d’accès pour votre compte. Vous pouvez l’utiliser pour vous connecter.',
    'not-discoverable': 'Cet appareil ne peut pas enregistrer de clé d’accès pour ce site. Prenez un autre appareil.',
    'user-verification-failed':
      'Votre appareil n’a pas pu confirmer votre identité. Vérifiez votre empreinte digitale, votre visage ou le verrouillage de l’écran, puis réessayez.',
    'prf-unavailable': 'Cette clé d’accès ne peut pas déverrouiller vos données. Réessayez avec une autre clé d’accès.',
    network: 'Nous n’arrivons pas à joindre le serveur. Vérifiez votre connexion Internet, puis réessayez.',
    server: 'Un problème est survenu de notre côté. Patientez un instant, puis réessayez.',
    'rate-limited': 'Il y a eu trop de tentatives. Patientez un peu, puis réessayez.',
    'invalid-input': 'Quelque chose ne va pas tout à fait. Vérifiez ce que vous avez saisi, puis réessayez.',
    'invalid-response': 'Un problème est survenu de notre côté. Réessayez plus tard.',
    unauthenticated: 'Votre session est terminée. Connectez-vous pour continuer.',
    'reauth-required': 'Confirmez votre identité pour continuer.',
    forbidden: 'Cette action n’est pas autorisée ici. Rechargez la page, puis réessayez.',
    'challenge-expired': 'Cela a pris un peu trop de temps. Réessayez.',
    'unknown-passkey':
      'Cette clé d’accès n’est plus valable pour ce site. Utilisez-en une autre, et supprimez celle-ci de votre gestionnaire de mots de passe.',
    'verification-failed': 'Nous n’avons pas pu confirmer votre identité. Réessayez.',
    'account-exists': 'Il existe déjà un compte avec cette adresse e-mail. Connectez-vous, ou utilisez-en une autre.',
    'account-unknown': 'Nous ne trouvons aucun compte à ce nom. Vérifiez-le, ou créez un compte.',
    'account-blocked': 'Ce compte ne permet pas de se connecter pour le moment. Contactez l’assistance.',
    'limit-reached': 'Vous ne pouvez pas ajouter d’autre clé d’accès. Supprimez-en une dont vous ne vous servez plus, puis réessayez.',
    'last-method': 'C’est votre seul moyen de vous connecter. Ajoutez-en un autre avant de le supprimer.',
  },
};
