import type { RecoveryCodesMessages } from '../recovery-codes-messages.ts';

/** Swedish: what is said to someone who is told their recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  codesMaking: 'Skapar dina återställningskoder\u00a0…',
  codesHeading: 'Spara dina återställningskoder',
  codesIntro:
    'Om du förlorar dina enheter kan du logga in en gång med varje kod. Förvara dem på ett säkert ställe, för du ser dem inte här igen.',
  codesCopy: 'Kopiera',
  codesDownload: 'Ladda ner',
  codesKept: 'Jag har sparat dem',
  codesCopied: 'Koderna är kopierade. Klistra in dem på ett säkert ställe.',
  codesSelected: 'Koderna är markerade. Kopiera dem själv eller ladda ner dem.',
  codesDownloaded: 'Koderna finns bland dina hämtade filer. Flytta filen till ett säkert ställe.',
  codesMissed: 'Vi kunde inte skapa dina återställningskoder just nu. Försök igen eller fortsätt utan dem.',
  codesRetry: 'Försök igen',
  codesGoOn: 'Fortsätt utan dem',
  codesFileTitle: 'Återställningskoder för {name}',
  codesFileNote: 'Med varje kod kan du logga in en gång. Förvara filen på ett säkert ställe.',
};
