import type { OwnWords } from '../parts.ts';
import type { ReauthMessages } from '../reauth-messages.ts';

/** Chinese in traditional characters: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: '確認是您本人',
  reauthAccount: '目前登入的帳號：{name}',
  reauthWithPasskey: '使用通行密鑰確認',
  reauthAnotherWay: '用其他方式確認',
  reauthChoose: '選擇確認方式',
  reauthBack: '返回',
  reauthChecking: '正在驗證…',
  reauthConfirmed: '謝謝，已確認。',
  reauthNext: '謝謝，已確認。還有一項需要確認。',
  reauthCancelled: '尚未確認。您隨時可以再試一次。',
  reauthWrongAccount: '這個通行密鑰屬於另一個帳號。請使用目前登入帳號的通行密鑰。',
  reauthUnknownPasskey: '這個通行密鑰已無法用於本網站。請使用其他通行密鑰。',
};
