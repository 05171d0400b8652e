import type { RecoveryCodesMessages } from '../recovery-codes-messages.ts';

/** Italian: what is said to someone who is told their recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  codesMaking: 'Creazione dei tuoi codici di recupero…',
  codesHeading: 'Conserva i tuoi codici di recupero',
  codesIntro:
    'Se perdi i tuoi dispositivi, ogni codice ti permette di accedere una volta. Conservali in un luogo sicuro: qui non li vedrai più.',
  codesCopy: 'Copia',
  codesDownload: 'Scarica',
  codesKept: 'Li ho conservati',
  codesCopied: 'I codici sono stati copiati. Incollali in un luogo sicuro.',
  codesSelected: 'I codici sono selezionati. Copiali tu o scaricali.',
  codesDownloaded: 'I codici sono tra i tuoi download. Sposta il file in un luogo sicuro.',
  codesMissed: 'Al momento non siamo riusciti a creare i tuoi codici di recupero. Riprova o continua senza.',
  codesRetry: 'Riprova',
  codesGoOn: 'Continua senza',
  codesFileTitle: 'Codici di recupero di {name}',
  codesFileNote: 'Ogni codice permette di accedere una volta. Conserva questo file in un luogo sicuro.',
};
