import type { StepMessages } from '../step-messages.ts';

/** Chinese in traditional characters: what is said to someone who types a password or a code, or waits for a link. */
export const steps: StepMessages = {
  passwordHeading: '輸入密碼',
  codeHeading: '輸入驗證碼',
  checkEmailHeading: '請查看電子郵件',
  stepContinue: '繼續',
  accountLabel: '電子郵件或使用者名稱',
  accountRequired: '請輸入電子郵件或使用者名稱。',
  passwordLabel: '密碼',
  passwordRequired: '請輸入密碼。',
  codeLabel: '驗證碼',
  codeRequired: '請輸入驗證碼。',
  recoveryCodeLabel: '復原碼',
  codeSentTo: '請輸入傳送至 {sentTo} 的驗證碼。',
  codeSent: '請輸入我們傳送給您的驗證碼。',
  codeFromApp: '請輸入驗證應用程式顯示的驗證碼。',
  codeFromList: '請輸入您保存的一組復原碼。每組只能使用一次。',
  linkSentTo: '我們已將連結傳送至 {sentTo}。請在這個瀏覽器開啟連結，本頁面就會自動繼續。',
  linkSent: '我們已傳送連結給您。請在這個瀏覽器開啟連結，本頁面就會自動繼續。',
  resendCode: '重新傳送驗證碼',
  resendLink: '重新傳送連結',
  resendIn: '{seconds} 秒後可再次傳送。',
  sentAgain: '已重新傳送。',
  wrongPassword: '密碼不正確。請再試一次，或改用其他方式。',
  wrongCode: '驗證碼不正確。請檢查後再試一次。',
  secondFactor: '還差一步：請使用通行密鑰完成登入。',
};
