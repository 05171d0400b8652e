import type { RecoveryCodesMessages } from '../recovery-codes-messages.ts';

/** Dutch: what is said to someone who is told their recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  codesMaking: 'Uw herstelcodes worden gemaakt…',
  codesHeading: 'Bewaar uw herstelcodes',
  codesIntro:
    'Als u uw apparaten kwijtraakt, kunt u met elke code één keer inloggen. Bewaar ze op een veilige plek: u ziet ze hier niet nog een keer.',
  codesCopy: 'Kopiëren',
  codesDownload: 'Downloaden',
  codesKept: 'Ik heb ze bewaard',
  codesCopied: 'De codes zijn gekopieerd. Plak ze op een veilige plek.',
  codesSelected: 'De codes zijn geselecteerd. Kopieer ze zelf of download ze.',
  codesDownloaded: 'De codes staan in uw downloads. Verplaats het bestand naar een veilige plek.',
  codesMissed: 'We konden uw herstelcodes nu niet maken. Probeer het opnieuw of ga zonder codes verder.',
  codesRetry: 'Opnieuw proberen',
  codesGoOn: 'Verder zonder codes',
  codesFileTitle: 'Herstelcodes voor {name}',
  codesFileNote: 'Met elke code kunt u één keer inloggen. Bewaar dit bestand op een veilige plek.',
};
