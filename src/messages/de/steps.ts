import type { StepMessages } from '../step-messages.ts';

/** German: what is said to someone who types a password or a code, or waits for a link. */
export const steps: StepMessages = {
  passwordHeading: 'Passwort eingeben',
  codeHeading: 'Code eingeben',
  checkEmailHeading: 'E-Mails abrufen',
  stepContinue: 'Weiter',
  accountLabel: 'E-Mail-Adresse oder Benutzername',
  accountRequired: 'Geben Sie Ihre E-Mail-Adresse oder Ihren Benutzernamen ein.',
  passwordLabel: 'Passwort',
  passwordRequired: 'Geben Sie Ihr Passwort ein.',
  codeLabel: 'Code',
  codeRequired: 'Geben Sie den Code ein.',
  recoveryCodeLabel: 'Wiederherstellungscode',
  codeSentTo: 'Geben Sie den Code ein, den wir an {sentTo} gesendet haben.',
  codeSent: 'Geben Sie den Code ein, den wir Ihnen gesendet haben.',
  codeFromApp: 'Geben Sie den Code ein, den Ihre Code-App anzeigt.',
  codeFromList: 'Geben Sie einen Ihrer Wiederherstellungscodes ein. Jeder gilt nur einmal.',
  linkSentTo: 'Wir haben einen Link an {sentTo} gesendet. Öffnen Sie ihn in diesem Browser, dann geht es hier von selbst weiter.',
  linkSent: 'Wir haben Ihnen einen Link gesendet. Öffnen Sie ihn in diesem Browser, dann geht es hier von selbst weiter.',
  resendCode: 'Neuen Code senden',
  resendLink: 'Neuen Link senden',
  resendIn: 'In {seconds} s können Sie einen neuen anfordern.',
  sentAgain: 'Die neue Nachricht ist unterwegs.',
  wrongPassword: 'Das Passwort stimmt nicht. Versuchen Sie es erneut oder wählen Sie einen anderen Weg.',
  wrongCode: 'Der Code stimmt nicht. Prüfen Sie ihn und versuchen Sie es erneut.',
  secondFactor: 'Noch ein Schritt: Schließen Sie die Anmeldung mit Ihrem Passkey ab.',
};
