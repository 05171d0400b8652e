import type { RecoveryCodesMessages } from '../recovery-codes-messages.ts';

/** Brazilian Portuguese: what is said to someone who is told their recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  codesMaking: 'Criando seus códigos de recuperação…',
  codesHeading: 'Guarde seus códigos de recuperação',
  codesIntro:
    'Se você perder seus dispositivos, cada código permite entrar uma vez. Guarde-os em um lugar seguro: você não os verá aqui novamente.',
  codesCopy: 'Copiar',
  codesDownload: 'Baixar',
  codesKept: 'Já guardei os códigos',
  codesCopied: 'Os códigos foram copiados. Cole-os em um lugar seguro.',
  codesSelected: 'Os códigos estão selecionados. Agora copie-os ou baixe-os.',
  codesDownloaded: 'Os códigos estão nos seus downloads. Mova o arquivo para um lugar seguro.',
  codesMissed: 'Não conseguimos criar seus códigos de recuperação agora. Tente novamente ou continue sem eles.',
  codesRetry: 'Tentar novamente',
  codesGoOn: 'Continuar sem eles',
  codesFileTitle: 'Códigos de recuperação de {name}',
  codesFileNote: 'Cada código permite entrar uma vez. Guarde este arquivo em um lugar seguro.',
};
