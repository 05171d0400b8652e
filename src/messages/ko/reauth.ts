import type { OwnWords } from '../parts.ts';
import type { ReauthMessages } from '../reauth-messages.ts';

/** Korean: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: '본인 확인',
  reauthAccount: '{name} 계정으로 로그인됨',
  reauthWithPasskey: '패스키로 확인',
  reauthAnotherWay: '다른 방법으로 확인',
  reauthChoose: '확인 방법 선택',
  reauthBack: '뒤로',
  reauthChecking: '확인 중…',
  reauthConfirmed: '확인되었습니다. 감사합니다.',
  reauthNext: '확인되었습니다. 확인할 항목이 하나 더 있습니다.',
  reauthCancelled: '확인되지 않았습니다. 언제든지 다시 시도할 수 있습니다.',
  reauthWrongAccount: '다른 계정의 패스키입니다. 로그인한 계정의 패스키를 사용해 주세요.',
  reauthUnknownPasskey: '이 패스키는 더 이상 이 사이트에서 사용할 수 없습니다. 다른 패스키를 사용해 주세요.',
};
