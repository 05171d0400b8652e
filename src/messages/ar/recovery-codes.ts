import type { RecoveryCodesMessages } from '../recovery-codes-messages.ts';

/** Arabic: what is said to someone who is told their recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  codesMaking: 'جارٍ إنشاء رموز الاسترداد…',
  codesHeading: 'احتفظ برموز الاسترداد',
  codesIntro: 'إذا فقدت أجهزتك، فكل رمز يتيح لك تسجيل الدخول مرة واحدة. احفظها في مكان آمن، فلن تظهر هنا مرة أخرى.',
  codesCopy: 'نسخ',
  codesDownload: 'تنزيل',
  codesKept: 'احتفظت بها',
  codesCopied: 'تم نسخ الرموز. الصقها في مكان آمن.',
  codesSelected: 'الرموز محددة. انسخها بنفسك أو نزلها.',
  codesDownloaded: 'الرموز بين تنزيلاتك. انقل الملف إلى مكان آمن.',
  codesMissed: 'تعذر إنشاء رموز الاسترداد الآن. أعد المحاولة، أو تابع من دونها.',
  codesRetry: 'إعادة المحاولة',
  codesGoOn: 'المتابعة من دونها',
  codesFileTitle: 'رموز الاسترداد للحساب {name}',
  codesFileNote: 'كل رمز يتيح لك تسجيل الدخول مرة واحدة. احفظ هذا الملف في مكان آمن.',
};
