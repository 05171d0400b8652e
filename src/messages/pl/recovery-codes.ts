import type { RecoveryCodesMessages } from '../recovery-codes-messages.ts';

/** Polish: what is said to someone who is told their recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  codesMaking: 'Tworzymy Twoje kody zapasowe…',
  codesHeading: 'Zachowaj kody zapasowe',
  codesIntro:
    'Jeśli stracisz swoje urządzenia, każdym z tych kodów można zalogować się jeden raz. Przechowuj je w bezpiecznym miejscu, bo nie pokażemy ich tu ponownie.',
  codesCopy: 'Kopiuj',
  codesDownload: 'Pobierz',
  codesKept: 'Mam je zapisane',
  codesCopied: 'Kody są skopiowane. Wklej je w bezpiecznym miejscu.',
  codesSelected: 'Kody są zaznaczone. Skopiuj je samodzielnie lub pobierz.',
  codesDownloaded: 'Kody są w pobranych plikach. Przenieś plik w bezpieczne miejsce.',
  codesMissed: 'Nie udało się teraz utworzyć kodów zapasowych. Spróbuj ponownie lub kontynuuj bez nich.',
  codesRetry: 'Spróbuj ponownie',
  codesGoOn: 'Kontynuuj bez nich',
  codesFileTitle: 'Kody zapasowe do konta {name}',
  codesFileNote: 'Każdym kodem można zalogować się jeden raz. Przechowuj ten plik w bezpiecznym miejscu.',
};
