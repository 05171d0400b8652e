import type { StepMessages } from '../step-messages.ts';

/** Japanese: what is said to someone who types a password or a code, or waits for a link. */
export const steps: StepMessages = {
  passwordHeading: 'パスワードを入力',
  codeHeading: 'コードを入力',
  checkEmailHeading: 'メールを確認',
  stepContinue: '次へ',
  accountLabel: 'メールアドレスまたはユーザー名',
  accountRequired: 'メールアドレスまたはユーザー名を入力してください。',
  passwordLabel: 'パスワード',
  passwordRequired: 'パスワードを入力してください。',
  codeLabel: 'コード',
  codeRequired: 'コードを入力してください。',
  recoveryCodeLabel: 'リカバリーコード',
  codeSentTo: '{sentTo}に送信したコードを入力してください。',
  codeSent: 'お送りしたコードを入力してください。',
  codeFromApp: '認証アプリに表示されるコードを入力してください。',
  codeFromList: '保管しているリカバリーコードを1つ入力してください。それぞれ1回だけ使えます。',
  linkSentTo: '{sentTo}にリンクを送信しました。このブラウザでリンクを開くと、このページは自動的に次へ進みます。',
  linkSent: 'リンクを送信しました。このブラウザでリンクを開くと、このページは自動的に次へ進みます。',
  resendCode: '新しいコードを送信',
  resendLink: '新しいリンクを送信',
  resendIn: 'あと{seconds}秒で再送信を依頼できます。',
  sentAgain: '新しいメッセージを送信しました。',
  wrongPassword: 'パスワードが正しくありません。もう一度試すか、別の方法をお使いください。',
  wrongCode: 'コードが正しくありません。確認して、もう一度お試しください。',
  secondFactor: 'あと1ステップです。パスキーを使ってログインを完了してください。',
};
