import type { StepMessages } from '../step-messages.ts';

/** Chinese in simplified characters: what is said to someone who types a password or a code, or waits for a link. */
export const steps: StepMessages = {
  passwordHeading: '输入密码',
  codeHeading: '输入验证码',
  checkEmailHeading: '请查收邮件',
  stepContinue: '继续',
  accountLabel: '邮箱或用户名',
  accountRequired: '请输入邮箱或用户名。',
  passwordLabel: '密码',
  passwordRequired: '请输入密码。',
  codeLabel: '验证码',
  codeRequired: '请输入验证码。',
  recoveryCodeLabel: '恢复代码',
  codeSentTo: '请输入发送至 {sentTo} 的验证码。',
  codeSent: '请输入我们发送给您的验证码。',
  codeFromApp: '请输入身份验证应用中显示的验证码。',
  codeFromList: '请输入您保存的一个恢复代码。每个代码只能使用一次。',
  linkSentTo: '我们已将链接发送至 {sentTo}。请在此浏览器中打开链接，本页面随后会自动继续。',
  linkSent: '我们已向您发送链接。请在此浏览器中打开链接，本页面随后会自动继续。',
  resendCode: '重新发送验证码',
  resendLink: '重新发送链接',
  resendIn: '{seconds} 秒后可再次发送。',
  sentAgain: '已重新发送。',
  wrongPassword: '密码不正确。请重试，或改用其他方式。',
  wrongCode: '验证码不正确。请检查后重试。',
  secondFactor: '还差一步：请使用通行密钥完成登录。',
};
