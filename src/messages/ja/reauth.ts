import type { OwnWords } from '../parts.ts';
import type { ReauthMessages } from '../reauth-messages.ts';

/** Japanese: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: 'ご本人確認',
  reauthAccount: '{name}としてログイン中',
  reauthWithPasskey: 'パスキーで確認',
  reauthAnotherWay: '別の方法で確認',
  reauthChoose: '確認方法を選択',
  reauthBack: '戻る',
  reauthChecking: '確認しています…',
  reauthConfirmed: '確認できました。ありがとうございます。',
  reauthNext: '確認できました。続けて、もう一件の確認をお願いします。',
  reauthCancelled: '確認は完了していません。いつでももう\u2060一度お試しいただけます。',
  reauthWrongAccount: 'この\u2060パスキーは別の\u2060アカウントのものです。ログイン中のアカウントのパスキーをお使いください。',
  reauthUnknownPasskey: 'この\u2060パスキーは、この\u2060サイトでは使えなくなりました。別の\u2060パスキーをお使いください。',
};
