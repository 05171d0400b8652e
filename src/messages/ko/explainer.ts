import type { ExplainerMessages } from '../explainer-messages.ts';
import type { OwnWords } from '../parts.ts';

const LOST = '휴대전화를 주운 사람도 내 지문, 얼굴 또는 화면 잠금 없이는 패스키를 사용할 수 없습니다.';

/** Korean: what `<passkey-explainer>` says. */
export const explainer: OwnWords<ExplainerMessages> = {
  explainerHeading: '패스키 알아보기',

  explainerWhat: '패스키란 무엇인가요?',
  explainerWhatAnswer:
    '비밀번호를 대신하는 디지털 열쇠입니다. 기기의 잠금을 해제할 때처럼 지문, 얼굴 또는 화면 잠금으로 사용합니다. 기억할 것이 없습니다.',

  explainerWhere: '어디에 저장되나요?',
  explainerWhereApple:
    '비밀번호 관리자에 저장됩니다. Apple 기기에서는 보통 iCloud 키체인이며, 내 모든 Apple 기기에서 패스키를 사용할 수 있습니다.',
  explainerWhereAndroid:
    '비밀번호 관리자에 저장됩니다. Android와 Chrome에서는 보통 Google 비밀번호 관리자이며, 같은 Google 계정을 사용하는 모든 기기에서 패스키를 사용할 수 있습니다.',
  explainerWhereWindows: '비밀번호 관리자에 저장되거나, Windows Hello가 보호하는 이 컴퓨터에만 저장됩니다.',
  explainerWhereOther: '비밀번호 관리자 또는 휴대하는 보안 키에 저장됩니다.',

  explainerLost: '휴대전화를 잃어버리면 어떻게 되나요?',
  explainerLostApple: `${LOST} iCloud 키체인의 패스키는 새 Apple 기기를 설정하면 다시 사용할 수 있습니다.`,
  explainerLostAndroid: `${LOST} Google 비밀번호 관리자의 패스키는 새 기기에서 Google 계정에 로그인하면 다시 사용할 수 있습니다.`,
  explainerLostWindows: `${LOST} 비밀번호 관리자의 패스키는 새 기기에서도 다시 사용할 수 있습니다. 잃어버린 기기에만 있던 패스키라면 다른 방법으로 로그인해 새로 만들어 주세요.`,
  explainerLostOther: `${LOST} 비밀번호 관리자의 패스키는 새 기기에서도 다시 사용할 수 있습니다. 잃어버린 기기에만 있던 패스키라면 다른 방법으로 로그인해 새로 만들어 주세요.`,

  explainerSite: '이 사이트에는 무엇이 저장되나요?',
  explainerSiteAnswer:
    '내 패스키에 맞는 자물쇠만 저장됩니다. 도난당하더라도 그것으로는 아무도 로그인할 수 없습니다. 패스키와 지문, 얼굴은 사이트로 전송되지 않습니다.',

  explainerFake: '가짜 사이트가 패스키를 훔칠 수 없는 이유는 무엇인가요?',
  explainerFakeAnswer:
    '패스키는 만들어진 사이트에서만 작동하며, 기기가 이를 대신 확인합니다. 사이트를 똑같이 베껴도 아무것도 얻지 못하고, 알려 줄 비밀번호도 없습니다.',

  explainerElsewhere: '다른 기기에서는 어떻게 로그인하나요?',
  explainerElsewhereAnswer:
    '같은 비밀번호 관리자를 사용하는 기기에는 패스키도 있습니다. 그렇지 않으면 로그인할 때 휴대전화 또는 태블릿 사용을 선택하고, 표시되는 코드를 패스키가 있는 기기로 스캔해 주세요.',
};
