import type { EnrollMessages } from '../enroll-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Persian: what `<passkey-enroll>` says. */
export const enroll: OwnWords<EnrollMessages> = {
  enrollHeading: 'دفعهٔ بعد سریع‌تر وارد شوید',
  enrollIntro: 'با گذرکلید، اثر انگشت، چهره یا قفل صفحه کافی است. چیزی برای به خاطر سپردن یا تایپ کردن وجود ندارد.',
  enrollHeadingHere: 'افزودن گذرکلید در این دستگاه',
  enrollIntroHere: 'با دستگاه دیگری وارد شدید. اگر اینجا هم گذرکلید داشته باشید، دفعهٔ بعد اثر انگشت، چهره یا قفل صفحه کافی است.',
  enrollCreate: 'ایجاد گذرکلید',
  enrollLater: 'حالا نه',
  enrollNever: 'دیگر نپرسید',

  enrollWhere: 'محل ذخیره',
  enrollThisDevice: 'این دستگاه',
  enrollPhone: 'تلفن یا تبلت',
  enrollSecurityKey: 'کلید امنیتی',

  enrollSaving: 'در حال ذخیرهٔ گذرکلید…',
  enrollCancelled: 'گذرکلیدی ایجاد نشد. هر وقت آماده بودید، دوباره امتحان کنید.',
  enrollRefused: 'گذرکلید شما ذخیره نشد. اکنون دوباره امتحان کنید یا آن را به وقت دیگری بگذارید.',
  enrollDone: 'گذرکلید شما آماده است. دفعهٔ بعد با آن وارد شوید.',
  enrollSaved: 'گذرکلیدی برای حساب شما ذخیره شد. دفعهٔ بعد با اثر انگشت، چهره یا قفل صفحه وارد شوید.',
  enrollExists: 'این دستگاه از قبل گذرکلیدی برای حساب شما دارد. می‌توانید با آن وارد شوید.',
  enrollExistsThere: 'آن دستگاه از قبل گذرکلیدی برای حساب شما دارد. می‌توانید با آن وارد شوید.',
  enrollElsewhere: 'استفاده از دستگاه دیگر',
  enrollClose: 'تمام',
  enrollLaterSaid: 'بسیار خوب، وقت دیگری می‌پرسیم.',
  enrollNeverSaid: 'بسیار خوب، دیگر نمی‌پرسیم.',
};
