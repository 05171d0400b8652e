import type { RecoveryCodesMessages } from '../recovery-codes-messages.ts';

/** German: what is said to someone who is told their recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  codesMaking: 'Ihre Wiederherstellungscodes werden erstellt\u00a0…',
  codesHeading: 'Wiederherstellungs\u00ADcodes sichern',
  codesIntro:
    'Wenn Sie Ihre Geräte verlieren, können Sie sich mit jedem Wiederherstellungscode einmal anmelden. Bewahren Sie sie sicher auf: Hier sehen Sie sie nicht noch einmal.',
  codesCopy: 'Kopieren',
  codesDownload: 'Herunterladen',
  codesKept: 'Codes gesichert',
  codesCopied: 'Die Codes sind kopiert. Fügen Sie sie an einem sicheren Ort ein.',
  codesSelected: 'Die Codes sind markiert. Kopieren Sie sie selbst oder laden Sie sie herunter.',
  codesDownloaded: 'Die Codes liegen bei Ihren Downloads. Verschieben Sie die Datei an einen sicheren Ort.',
  codesMissed: 'Ihre Wiederherstellungscodes ließen sich gerade nicht erstellen. Versuchen Sie es erneut oder machen Sie ohne sie weiter.',
  codesRetry: 'Erneut versuchen',
  codesGoOn: 'Ohne Codes weiter',
  codesFileTitle: 'Wiederherstellungscodes für {name}',
  codesFileNote: 'Mit jedem Code können Sie sich einmal anmelden. Bewahren Sie diese Datei sicher auf.',
};
