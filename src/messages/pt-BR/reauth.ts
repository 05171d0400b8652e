import type { OwnWords } from '../parts.ts';
import type { ReauthMessages } from '../reauth-messages.ts';

/** Brazilian Portuguese: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: 'Confirme que é você',
  reauthAccount: 'Você entrou como {name}',
  reauthWithPasskey: 'Confirmar com uma chave de acesso',
  reauthAnotherWay: 'Confirmar de outra forma',
  reauthChoose: 'Escolha como confirmar',
  reauthBack: 'Voltar',
  reauthChecking: 'Verificando…',
  reauthConfirmed: 'Tudo certo, está confirmado.',
  reauthNext: 'Tudo certo, está confirmado. Falta mais uma confirmação.',
  reauthCancelled: 'Nada foi confirmado. Tente novamente quando quiser.',
  reauthWrongAccount: 'Essa chave de acesso é de outra conta. Use uma da conta em que você está agora.',
  reauthUnknownPasskey: 'Essa chave de acesso não funciona mais neste site. Use outra.',
};
