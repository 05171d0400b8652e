import type { RecoveryCodesMessages } from '../recovery-codes-messages.ts';

/** Ukrainian: what is said to someone who is told their recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  codesMaking: 'Створюємо ваші резервні коди…',
  codesHeading: 'Збережіть резервні коди',
  codesIntro:
    'Якщо ви втратите свої пристрої, з кожним із цих кодів можна ввійти один раз. Зберігайте їх у надійному місці: тут ви їх більше не побачите.',
  codesCopy: 'Копіювати',
  codesDownload: 'Завантажити',
  codesKept: 'Я їх зберігаю',
  codesCopied: 'Коди скопійовано. Вставте їх у надійному місці.',
  codesSelected: 'Коди виділено. Скопіюйте їх самостійно або завантажте.',
  codesDownloaded: 'Коди серед завантажених файлів. Перемістіть файл у надійне місце.',
  codesMissed: 'Зараз не вдалося створити резервні коди. Спробуйте ще раз або продовжте без них.',
  codesRetry: 'Спробувати ще раз',
  codesGoOn: 'Продовжити без них',
  codesFileTitle: 'Резервні коди для {name}',
  codesFileNote: 'З кожним кодом можна ввійти один раз. Зберігайте цей файл у надійному місці.',
};
