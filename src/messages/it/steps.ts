import type { StepMessages } from '../step-messages.ts';

/** Italian: what is said to someone who types a password or a code, or waits for a link. */
export const steps: StepMessages = {
  passwordHeading: 'Inserisci la password',
  codeHeading: 'Inserisci il codice',
  checkEmailHeading: 'Controlla la tua email',
  stepContinue: 'Continua',
  accountLabel: 'Indirizzo email o nome utente',
  accountRequired: 'Inserisci il tuo indirizzo email o nome utente.',
  passwordLabel: 'Password',
  passwordRequired: 'Inserisci la password.',
  codeLabel: 'Codice',
  codeRequired: 'Inserisci il codice.',
  recoveryCodeLabel: 'Codice di recupero',
  codeSentTo: 'Inserisci il codice che abbiamo inviato a {sentTo}.',
  codeSent: 'Inserisci il codice che ti abbiamo inviato.',
  codeFromApp: 'Inserisci il codice mostrato dalla tua app di autenticazione.',
  codeFromList: 'Inserisci uno dei codici di recupero che hai conservato. Ognuno vale una volta sola.',
  linkSentTo: 'Abbiamo inviato un link a {sentTo}. Aprilo in questo browser: questa pagina continuerà da sola.',
  linkSent: 'Ti abbiamo inviato un link. Aprilo in questo browser: questa pagina continuerà da sola.',
  resendCode: 'Invia un nuovo codice',
  resendLink: 'Invia un nuovo link',
  resendIn: 'Potrai chiederne un altro tra {seconds} s.',
  sentAgain: 'Ti abbiamo inviato un nuovo messaggio.',
  wrongPassword: 'La password non è corretta. Riprova o scegli un altro modo.',
  wrongCode: 'Il codice non è corretto. Controllalo e riprova.',
  secondFactor: 'Ancora un passaggio: usa la passkey per completare l’accesso.',
};
