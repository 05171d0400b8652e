import type { StepMessages } from '../step-messages.ts';

/** French: what is said to someone who types a password or a code, or waits for a link. */
export const steps: StepMessages = {
  passwordHeading: 'Saisissez votre mot de passe',
  codeHeading: 'Saisissez votre code',
  checkEmailHeading: 'Consultez votre messagerie',
  stepContinue: 'Continuer',
  accountLabel: 'Adresse e-mail ou nom d’utilisateur',
  accountRequired: 'Saisissez votre adresse e-mail ou votre nom d’utilisateur.',
  passwordLabel: 'Mot de passe',
  passwordRequired: 'Saisissez votre mot de passe.',
  codeLabel: 'Code',
  codeRequired: 'Saisissez le code.',
  recoveryCodeLabel: 'Code de récupération',
  codeSentTo: 'Saisissez le code que nous avons envoyé à {sentTo}.',
  codeSent: 'Saisissez le code que nous vous avons envoyé.',
  codeFromApp: 'Saisissez le code affiché par votre application d’authentification.',
  codeFromList: 'Saisissez l’un des codes de récupération que vous avez conservés. Chacun ne sert qu’une fois.',
  linkSentTo: 'Nous avons envoyé un lien à {sentTo}. Ouvrez-le dans ce navigateur, et cette page continuera d’elle-même.',
  linkSent: 'Nous vous avons envoyé un lien. Ouvrez-le dans ce navigateur, et cette page continuera d’elle-même.',
  resendCode: 'Envoyer un nouveau code',
  resendLink: 'Envoyer un nouveau lien',
  resendIn: 'Vous pourrez en demander un autre dans {seconds}\u00a0s.',
  sentAgain: 'Un nouveau message vient de vous être envoyé.',
  wrongPassword: 'Ce mot de passe n’est pas le bon. Réessayez, ou choisissez une autre méthode.',
  wrongCode: 'Ce code n’est pas le bon. Vérifiez-le, puis réessayez.',
  secondFactor: 'Encore une étape : utilisez votre clé d’accès pour terminer la connexion.',
};
