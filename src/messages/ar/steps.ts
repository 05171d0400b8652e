import type { StepMessages } from '../step-messages.ts';

/** Arabic: what is said to someone who types a password or a code, or waits for a link. */
export const steps: StepMessages = {
  passwordHeading: 'أدخل كلمة المرور',
  codeHeading: 'أدخل الرمز',
  checkEmailHeading: 'تحقّق من بريدك الإلكتروني',
  stepContinue: 'متابعة',
  accountLabel: 'البريد الإلكتروني أو اسم المستخدم',
  accountRequired: 'أدخِل بريدك الإلكتروني أو اسم المستخدم.',
  passwordLabel: 'كلمة المرور',
  passwordRequired: 'أدخل كلمة المرور.',
  codeLabel: 'الرمز',
  codeRequired: 'أدخل الرمز.',
  recoveryCodeLabel: 'رمز الاسترداد',
  codeSentTo: 'أدخل الرمز الذي أرسلناه إلى {sentTo}.',
  codeSent: 'أدخل الرمز الذي أرسلناه إليك.',
  codeFromApp: 'أدخل الرمز الظاهر في تطبيق الرموز لديك.',
  codeFromList: 'أدخل أحد رموز الاسترداد التي احتفظت بها. كل رمز يُستخدم مرة واحدة.',
  linkSentTo: 'أرسلنا رابطًا إلى {sentTo}. افتحه في هذا المتصفح وستتابع هذه الصفحة تلقائيًا.',
  linkSent: 'أرسلنا إليك رابطًا. افتحه في هذا المتصفح وستتابع هذه الصفحة تلقائيًا.',
  resendCode: 'إرسال رمز جديد',
  resendLink: 'إرسال رابط جديد',
  resendIn: 'يمكنك طلب رسالة أخرى بعد {seconds} ث.',
  sentAgain: 'الرسالة الجديدة في طريقها إليك.',
  wrongPassword: 'كلمة المرور غير صحيحة. أعد المحاولة أو استخدم طريقة أخرى.',
  wrongCode: 'الرمز غير صحيح. تحقق منه ثم أعد المحاولة.',
  secondFactor: 'خطوة أخيرة: استخدم مفتاح المرور لإكمال تسجيل الدخول.',
};
