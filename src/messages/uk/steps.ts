import type { StepMessages } from '../step-messages.ts';

/** Ukrainian: what is said to someone who types a password or a code, or waits for a link. */
export const steps: StepMessages = {
  passwordHeading: 'Введіть пароль',
  codeHeading: 'Введіть код',
  checkEmailHeading: 'Перевірте електронну пошту',
  stepContinue: 'Продовжити',
  accountLabel: 'Ел. пошта або ім’я користувача',
  accountRequired: 'Введіть електронну пошту або ім’я користувача.',
  passwordLabel: 'Пароль',
  passwordRequired: 'Введіть свій пароль.',
  codeLabel: 'Код',
  codeRequired: 'Введіть код.',
  recoveryCodeLabel: 'Резервний код',
  codeSentTo: 'Введіть код, який ми надіслали на {sentTo}.',
  codeSent: 'Введіть код, який ми вам надіслали.',
  codeFromApp: 'Введіть код, який показує ваш застосунок для входу.',
  codeFromList: 'Введіть один зі збережених резервних кодів. Кожен діє лише раз.',
  linkSentTo: 'Ми надіслали посилання на {sentTo}. Відкрийте його в цьому браузері, і ця сторінка сама продовжить вхід.',
  linkSent: 'Ми надіслали вам посилання. Відкрийте його в цьому браузері, і ця сторінка сама продовжить вхід.',
  resendCode: 'Надіслати новий код',
  resendLink: 'Надіслати нове посилання',
  resendIn: 'Попросити ще раз можна через {seconds} с.',
  sentAgain: 'Нове повідомлення вже в дорозі.',
  wrongPassword: 'Пароль неправильний. Спробуйте ще раз або виберіть інший спосіб.',
  wrongCode: 'Код неправильний. Перевірте його й спробуйте ще раз.',
  secondFactor: 'Ще один крок: завершіть вхід за допомогою ключа доступу.',
};
