import type { RecoveryCodesMessages } from '../recovery-codes-messages.ts';

/** Spanish: what is said to someone who is told their recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  codesMaking: 'Creando sus códigos de recuperación…',
  codesHeading: 'Guarde sus códigos de recuperación',
  codesIntro:
    'Si pierde sus dispositivos, cada código le permite iniciar sesión una vez. Guárdelos en un lugar seguro: no volverá a verlos aquí.',
  codesCopy: 'Copiar',
  codesDownload: 'Descargar',
  codesKept: 'Ya los he guardado',
  codesCopied: 'Los códigos se han copiado. Péguelos en un lugar seguro.',
  codesSelected: 'Los códigos están seleccionados. Cópielos usted o descárguelos.',
  codesDownloaded: 'Los códigos están en sus descargas. Mueva el archivo a un lugar seguro.',
  codesMissed: 'Ahora no hemos podido crear sus códigos de recuperación. Vuelva a intentarlo o siga sin ellos.',
  codesRetry: 'Volver a intentar',
  codesGoOn: 'Seguir sin ellos',
  codesFileTitle: 'Códigos de recuperación de {name}',
  codesFileNote: 'Cada código permite iniciar sesión una vez. Guarde este archivo en un lugar seguro.',
};
