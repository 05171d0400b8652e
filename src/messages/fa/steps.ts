import type { StepMessages } from '../step-messages.ts';

/** Persian: what is said to someone who types a password or a code, or waits for a link. */
export const steps: StepMessages = {
  passwordHeading: 'گذرواژهٔ خود را وارد کنید',
  codeHeading: 'کد را وارد کنید',
  checkEmailHeading: 'ایمیل خود را ببینید',
  stepContinue: 'ادامه',
  accountLabel: 'ایمیل یا نام کاربری',
  accountRequired: 'ایمیل یا نام کاربری خود را وارد کنید.',
  passwordLabel: 'گذرواژه',
  passwordRequired: 'گذرواژهٔ خود را وارد کنید.',
  codeLabel: 'کد',
  codeRequired: 'کد را وارد کنید.',
  recoveryCodeLabel: 'کد بازیابی',
  codeSentTo: 'کدی را که به {sentTo} فرستادیم وارد کنید.',
  codeSent: 'کدی را که برایتان فرستادیم وارد کنید.',
  codeFromApp: 'کدی را که برنامهٔ رمزساز شما نشان می‌دهد وارد کنید.',
  codeFromList: 'یکی از کدهای بازیابی خود را وارد کنید. هر کد فقط یک بار کار می‌کند.',
  linkSentTo: 'پیوندی به {sentTo} فرستادیم. آن را در همین مرورگر باز کنید؛ سپس این صفحه خودش ادامه می‌دهد.',
  linkSent: 'پیوندی برایتان فرستادیم. آن را در همین مرورگر باز کنید؛ سپس این صفحه خودش ادامه می‌دهد.',
  resendCode: 'فرستادن کد جدید',
  resendLink: 'فرستادن پیوند جدید',
  resendIn: 'پس از {seconds} ثانیه می‌توانید دوباره درخواست کنید.',
  sentAgain: 'پیام جدید در راه است.',
  wrongPassword: 'گذرواژه درست نیست. دوباره امتحان کنید یا از روش دیگری استفاده کنید.',
  wrongCode: 'کد درست نیست. آن را بررسی کنید، سپس دوباره امتحان کنید.',
  secondFactor: 'یک گام دیگر: با گذرکلید خود ورود را کامل کنید.',
};
