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
  reauthCancelled: '確認は完了していません。もう一度試すか、別の方法をお使いください。',
  reauthWrongAccount: 'このパスキーは別のアカウントのものです。ログイン中のアカウントのパスキーをお使いください。',
  reauthUnknownPasskey: 'このパスキーは、このサイトでは使えなくなりました。別のパスキーを使うか、別の方法で確認してください。',
};
