import type { RecoveryCodesMessages } from '../recovery-codes-messages.ts';

/** Persian: what is said to someone who is told their recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  codesMaking: 'در حال ساخت کدهای بازیابی…',
  codesHeading: 'کدهای بازیابی را نگه دارید',
  codesIntro:
    'اگر دستگاه‌هایتان را گم کنید، با هر کد می‌توانید یک بار وارد شوید. کدها را در جای امنی نگه دارید: دیگر اینجا نمایش داده نمی‌شوند.',
  codesCopy: 'کپی',
  codesDownload: 'بارگیری',
  codesKept: 'نگه داشتم',
  codesCopied: 'کدها کپی شدند. آن‌ها را در جای امنی جای‌گذاری کنید.',
  codesSelected: 'کدها انتخاب شده‌اند. خودتان آن‌ها را کپی یا بارگیری کنید.',
  codesDownloaded: 'کدها در پوشهٔ بارگیری‌ها هستند. فایل را به جای امنی منتقل کنید.',
  codesMissed: 'اکنون نتوانستیم کدهای بازیابی را بسازیم. دوباره امتحان کنید یا بدون آن‌ها ادامه دهید.',
  codesRetry: 'امتحان دوباره',
  codesGoOn: 'ادامه بدون کد',
  codesFileTitle: 'کدهای بازیابی برای {name}',
  codesFileNote: 'با هر کد می‌توانید یک بار وارد شوید. این فایل را در جای امنی نگه دارید.',
};
