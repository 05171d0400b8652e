import type { OwnWords } from '../parts.ts';
import type { ReauthMessages } from '../reauth-messages.ts';

/** Chinese in simplified characters: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: '确认是您本人',
  reauthAccount: '当前登录账号：{name}',
  reauthWithPasskey: '使用通行密钥确认',
  reauthAnotherWay: '用其他方式确认',
  reauthChoose: '选择确认方式',
  reauthBack: '返回',
  reauthChecking: '正在验证…',
  reauthConfirmed: '谢谢，已确认。',
  reauthNext: '谢谢，已确认。还有一项需要确认。',
  reauthCancelled: '尚未确认。您可以随时重试。',
  reauthWrongAccount: '该通行密钥属于另一个账号。请使用当前登录账号的通行密钥。',
  reauthUnknownPasskey: '该通行密钥已不能用于本网站。请使用其他通行密钥。',
};
