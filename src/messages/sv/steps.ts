import type { StepMessages } from '../step-messages.ts';

/** Swedish: what is said to someone who types a password or a code, or waits for a link. */
export const steps: StepMessages = {
  passwordHeading: 'Ange ditt lösenord',
  codeHeading: 'Ange koden',
  checkEmailHeading: 'Kontrollera din e-post',
  stepContinue: 'Fortsätt',
  accountLabel: 'E-postadress eller användarnamn',
  accountRequired: 'Ange din e-postadress eller ditt användarnamn.',
  passwordLabel: 'Lösenord',
  passwordRequired: 'Ange ditt lösenord.',
  codeLabel: 'Kod',
  codeRequired: 'Ange koden.',
  recoveryCodeLabel: 'Återställningskod',
  codeSentTo: 'Ange koden som vi skickade till {sentTo}.',
  codeSent: 'Ange koden som vi skickade till dig.',
  codeFromApp: 'Ange koden som visas i din autentiseringsapp.',
  codeFromList: 'Ange en av återställningskoderna som du sparade. Varje kod fungerar en gång.',
  linkSentTo: 'Vi skickade en länk till {sentTo}. Öppna den i den här webbläsaren, så går sidan vidare av sig själv.',
  linkSent: 'Vi skickade en länk till dig. Öppna den i den här webbläsaren, så går sidan vidare av sig själv.',
  resendCode: 'Skicka en ny kod',
  resendLink: 'Skicka en ny länk',
  resendIn: 'Du kan be om ett nytt meddelande om {seconds} s.',
  sentAgain: 'Ett nytt meddelande är på väg.',
  wrongPassword: 'Lösenordet stämmer inte. Försök igen eller välj ett annat sätt.',
  wrongCode: 'Koden stämmer inte. Kontrollera den och försök igen.',
  secondFactor: 'Ett steg kvar: slutför inloggningen med din lösennyckel.',
};
