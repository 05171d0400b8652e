import type { StepMessages } from '../step-messages.ts';

/** Spanish: what is said to someone who types a password or a code, or waits for a link. */
export const steps: StepMessages = {
  passwordHeading: 'Escriba su contraseña',
  codeHeading: 'Escriba su código',
  checkEmailHeading: 'Revise su correo electrónico',
  stepContinue: 'Continuar',
  accountLabel: 'Correo electrónico o usuario',
  accountRequired: 'Escriba su correo electrónico o su usuario.',
  passwordLabel: 'Contraseña',
  passwordRequired: 'Escriba su contraseña.',
  codeLabel: 'Código',
  codeRequired: 'Escriba el código.',
  recoveryCodeLabel: 'Código de recuperación',
  codeSentTo: 'Escriba el código que hemos enviado a {sentTo}.',
  codeSent: 'Escriba el código que le hemos enviado.',
  codeFromApp: 'Escriba el código que muestra su aplicación de autenticación.',
  codeFromList: 'Escriba uno de los códigos de recuperación que guardó. Cada uno sirve una sola vez.',
  linkSentTo: 'Hemos enviado un enlace a {sentTo}. Ábralo en este navegador y esta página continuará por sí sola.',
  linkSent: 'Le hemos enviado un enlace. Ábralo en este navegador y esta página continuará por sí sola.',
  resendCode: 'Enviar un código nuevo',
  resendLink: 'Enviar un enlace nuevo',
  resendIn: 'Podrá pedir otro dentro de {seconds} s.',
  sentAgain: 'Le hemos enviado un mensaje nuevo.',
  wrongPassword: 'La contraseña no es correcta. Vuelva a intentarlo o use otra forma.',
  wrongCode: 'El código no es correcto. Revíselo y vuelva a intentarlo.',
  secondFactor: 'Un paso más: use su llave de acceso para completar el inicio de sesión.',
};
