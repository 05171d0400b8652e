import type { StepMessages } from '../step-messages.ts';

/** Czech: what is said to someone who types a password or a code, or waits for a link. */
export const steps: StepMessages = {
  passwordHeading: 'Zadejte heslo',
  codeHeading: 'Zadejte kód',
  checkEmailHeading: 'Podívejte se do e-mailu',
  stepContinue: 'Pokračovat',
  accountLabel: 'E-mail nebo uživatelské jméno',
  accountRequired: 'Zadejte e-mail nebo uživatelské jméno.',
  passwordLabel: 'Heslo',
  passwordRequired: 'Zadejte své heslo.',
  codeLabel: 'Kód',
  codeRequired: 'Zadejte kód.',
  recoveryCodeLabel: 'Záložní kód',
  codeSentTo: 'Zadejte kód, který jsme poslali na {sentTo}.',
  codeSent: 'Zadejte kód, který jsme vám poslali.',
  codeFromApp: 'Zadejte kód z ověřovací aplikace.',
  codeFromList: 'Zadejte jeden ze svých záložních kódů. Každý platí jen jednou.',
  linkSentTo: 'Poslali jsme odkaz na {sentTo}. Otevřete ho v tomto prohlížeči a tato stránka bude sama pokračovat.',
  linkSent: 'Poslali jsme vám odkaz. Otevřete ho v tomto prohlížeči a tato stránka bude sama pokračovat.',
  resendCode: 'Poslat nový kód',
  resendLink: 'Poslat nový odkaz',
  resendIn: 'O další můžete požádat za {seconds} s.',
  sentAgain: 'Nová zpráva je na cestě.',
  wrongPassword: 'Heslo není správné. Zkuste to znovu, nebo zvolte jiný způsob.',
  wrongCode: 'Kód není správný. Zkontrolujte ho a zkuste to znovu.',
  secondFactor: 'Ještě jeden krok: dokončete přihlášení pomocí přístupového klíče.',
};
