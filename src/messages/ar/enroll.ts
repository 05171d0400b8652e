import type { EnrollMessages } from '../enroll-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Arabic: what `<passkey-enroll>` says. */
export const enroll: OwnWords<EnrollMessages> = {
  enrollHeading: 'سجل الدخول أسرع في المرة القادمة',
  enrollIntro: 'مع مفتاح المرور تكفيك بصمة إصبعك أو وجهك أو قفل الشاشة. لا\u00a0شيء لتتذكره ولا\u00a0شيء لتكتبه.',
  enrollHeadingHere: 'أضف مفتاح مرور على هذا الجهاز',
  enrollIntroHere: 'سجلت الدخول بجهاز آخر. مع مفتاح مرور هنا تكفيك في المرة القادمة بصمة إصبعك أو وجهك أو قفل الشاشة.',
  enrollCreate: 'إنشاء مفتاح مرور',
  enrollLater: 'ليس الآن',
  enrollNever: 'عدم السؤال مجددًا',

  enrollWhere: 'مكان الحفظ',
  enrollThisDevice: 'هذا الجهاز',
  enrollPhone: 'هاتف أو جهاز لوحي',
  enrollSecurityKey: 'مفتاح أمان',

  enrollSaving: 'جارٍ حفظ مفتاح المرور…',
  enrollCancelled: 'لم يتم إنشاء مفتاح مرور. يمكنك إعادة المحاولة متى شئت.',
  enrollRefused: 'لم يتم حفظ مفتاح المرور. أعد المحاولة الآن أو في وقت آخر.',
  enrollDone: 'مفتاح المرور جاهز. استخدمه عند تسجيل الدخول في المرة القادمة.',
  enrollSaved: 'تم حفظ مفتاح مرور لحسابك. في المرة القادمة سجل الدخول ببصمة إصبعك أو وجهك أو قفل الشاشة.',
  enrollExists: 'يوجد على هذا الجهاز مفتاح مرور لحسابك. يمكنك استخدامه لتسجيل الدخول.',
  enrollExistsThere: 'يوجد على ذلك الجهاز مفتاح مرور لحسابك. يمكنك استخدامه لتسجيل الدخول.',
  enrollElsewhere: 'استخدام جهاز آخر',
  enrollClose: 'تم',
  enrollLaterSaid: 'حسنًا، سنسألك في وقت آخر.',
  enrollNeverSaid: 'حسنًا، لن نسألك مجددًا.',
};
