import type { StepMessages } from '../step-messages.ts';

/** Dutch: what is said to someone who types a password or a code, or waits for a link. */
export const steps: StepMessages = {
  passwordHeading: 'Vul uw wachtwoord in',
  codeHeading: 'Vul uw code in',
  checkEmailHeading: 'Bekijk uw e-mail',
  stepContinue: 'Doorgaan',
  accountLabel: 'E-mailadres of gebruikersnaam',
  accountRequired: 'Vul uw e-mailadres of gebruikersnaam in.',
  passwordLabel: 'Wachtwoord',
  passwordRequired: 'Vul uw wachtwoord in.',
  codeLabel: 'Code',
  codeRequired: 'Vul de code in.',
  recoveryCodeLabel: 'Herstelcode',
  codeSentTo: 'Vul de code in die we naar {sentTo} hebben gestuurd.',
  codeSent: 'Vul de code in die we u hebben gestuurd.',
  codeFromApp: 'Vul de code in die uw verificatie-app laat zien.',
  codeFromList: 'Vul een van de herstelcodes in die u hebt bewaard. Elke code werkt één keer.',
  linkSentTo: 'We hebben een link naar {sentTo} gestuurd. Open de link in deze browser, dan gaat deze pagina vanzelf verder.',
  linkSent: 'We hebben u een link gestuurd. Open de link in deze browser, dan gaat deze pagina vanzelf verder.',
  resendCode: 'Nieuwe code sturen',
  resendLink: 'Nieuwe link sturen',
  resendIn: 'U kunt over {seconds} s een nieuwe aanvragen.',
  sentAgain: 'Het nieuwe bericht is onderweg.',
  wrongPassword: 'Dat wachtwoord klopt niet. Probeer het opnieuw of kies een andere manier.',
  wrongCode: 'Die code klopt niet. Controleer de code en probeer het opnieuw.',
  secondFactor: 'Nog één stap: gebruik uw passkey om het inloggen te voltooien.',
};
