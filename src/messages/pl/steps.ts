import type { StepMessages } from '../step-messages.ts';

/** Polish: what is said to someone who types a password or a code, or waits for a link. */
export const steps: StepMessages = {
  passwordHeading: 'Wpisz hasło',
  codeHeading: 'Wpisz kod',
  checkEmailHeading: 'Sprawdź pocztę e-mail',
  stepContinue: 'Dalej',
  accountLabel: 'E-mail lub nazwa użytkownika',
  accountRequired: 'Wpisz e-mail lub nazwę użytkownika.',
  passwordLabel: 'Hasło',
  passwordRequired: 'Wpisz swoje hasło.',
  codeLabel: 'Kod',
  codeRequired: 'Wpisz kod.',
  recoveryCodeLabel: 'Kod zapasowy',
  codeSentTo: 'Wpisz kod, który wysłaliśmy na {sentTo}.',
  codeSent: 'Wpisz kod, który wysłaliśmy.',
  codeFromApp: 'Wpisz kod z aplikacji uwierzytelniającej.',
  codeFromList: 'Wpisz jeden z zachowanych kodów zapasowych. Każdy działa tylko raz.',
  linkSentTo: 'Wysłaliśmy link na {sentTo}. Otwórz go w tej przeglądarce, a ta strona sama przejdzie dalej.',
  linkSent: 'Wysłaliśmy Ci link. Otwórz go w tej przeglądarce, a ta strona sama przejdzie dalej.',
  resendCode: 'Wyślij nowy kod',
  resendLink: 'Wyślij nowy link',
  resendIn: 'Za {seconds} s możesz poprosić o następny.',
  sentAgain: 'Nowa wiadomość jest już w drodze.',
  wrongPassword: 'To hasło jest nieprawidłowe. Spróbuj ponownie lub wybierz inny sposób.',
  wrongCode: 'Ten kod jest nieprawidłowy. Sprawdź go i spróbuj ponownie.',
  secondFactor: 'Jeszcze jeden krok: użyj klucza dostępu, aby dokończyć logowanie.',
};
