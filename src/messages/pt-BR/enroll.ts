import type { EnrollMessages } from '../enroll-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Brazilian Portuguese: what `<passkey-enroll>` says. */
export const enroll: OwnWords<EnrollMessages> = {
  enrollHeading: 'Entre mais rápido da próxima vez',
  enrollIntro:
    'Com uma chave de acesso, basta usar sua impressão digital, seu rosto ou o bloqueio de tela. Não há nada para lembrar nem para digitar.',
  enrollHeadingHere: 'Adicionar uma chave de acesso neste dispositivo',
  enrollIntroHere:
    'Você entrou usando outro dispositivo. Com uma chave de acesso neste, da próxima vez basta usar sua impressão digital, seu rosto ou o bloqueio de tela.',
  enrollCreate: 'Criar uma chave de acesso',
  enrollLater: 'Agora não',
  enrollNever: 'Não perguntar de novo',

  enrollWhere: 'Salvar em',
  enrollThisDevice: 'Este dispositivo',
  enrollPhone: 'Um celular ou tablet',
  enrollSecurityKey: 'Uma chave de segurança',

  enrollSaving: 'Salvando sua chave de acesso…',
  enrollCancelled: 'Nenhuma chave de acesso foi criada. Tente novamente quando quiser.',
  enrollRefused: 'Sua chave de acesso não foi salva. Tente novamente agora ou em outro momento.',
  enrollDone: 'Sua chave de acesso está pronta. Use-a na próxima vez que entrar.',
  enrollSaved:
    'Uma chave de acesso foi salva para sua conta. Da próxima vez, entre com sua impressão digital, seu rosto ou o bloqueio de tela.',
  enrollExists: 'Este dispositivo já tem uma chave de acesso para sua conta. Você pode usá-la para entrar.',
  enrollExistsThere: 'O dispositivo escolhido já tem uma chave de acesso para sua conta. Você pode usá-la para entrar.',
  enrollElsewhere: 'Usar outro dispositivo',
  enrollClose: 'Concluir',
  enrollLaterSaid: 'Tudo bem, perguntaremos em outro momento.',
  enrollNeverSaid: 'Tudo bem, não perguntaremos de novo.',
};
