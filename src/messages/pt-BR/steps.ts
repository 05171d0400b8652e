import type { StepMessages } from '../step-messages.ts';

/** Brazilian Portuguese: what is said to someone who types a password or a code, or waits for a link. */
export const steps: StepMessages = {
  passwordHeading: 'Digite sua senha',
  codeHeading: 'Digite seu código',
  checkEmailHeading: 'Confira seu e-mail',
  stepContinue: 'Continuar',
  accountLabel: 'E-mail ou nome de usuário',
  accountRequired: 'Digite seu e-mail ou nome de usuário.',
  passwordLabel: 'Senha',
  passwordRequired: 'Digite sua senha.',
  codeLabel: 'Código',
  codeRequired: 'Digite o código.',
  recoveryCodeLabel: 'Código de recuperação',
  codeSentTo: 'Digite o código que enviamos para {sentTo}.',
  codeSent: 'Digite o código que enviamos para você.',
  codeFromApp: 'Digite o código que seu aplicativo de autenticação mostra.',
  codeFromList: 'Digite um dos códigos de recuperação que você guardou. Cada um funciona uma única vez.',
  linkSentTo: 'Enviamos um link para {sentTo}. Abra-o neste navegador e esta página continuará sozinha.',
  linkSent: 'Enviamos um link para você. Abra-o neste navegador e esta página continuará sozinha.',
  resendCode: 'Enviar um novo código',
  resendLink: 'Enviar um novo link',
  resendIn: 'Você pode pedir outro em {seconds} s.',
  sentAgain: 'Enviamos uma nova mensagem.',
  wrongPassword: 'A senha não está certa. Tente novamente ou use outra forma.',
  wrongCode: 'O código não está certo. Confira-o e tente novamente.',
  secondFactor: 'Mais uma etapa: use sua chave de acesso para concluir o login.',
};
