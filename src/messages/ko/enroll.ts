import type { EnrollMessages } from '../enroll-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Korean: what `<passkey-enroll>` says. */
export const enroll: OwnWords<EnrollMessages> = {
  enrollHeading: '다음에는 더 빠르게 로그인하세요',
  enrollIntro: '패스키를 사용하면 지문, 얼굴 또는 화면 잠금만으로 로그인할 수 있습니다. 기억하거나 입력할 것이 없습니다.',
  enrollHeadingHere: '이 기기에 패스키 추가',
  enrollIntroHere: '다른 기기로 로그인했습니다. 이 기기에도 패스키를 만들면 다음에는 지문, 얼굴 또는 화면 잠금만으로 로그인할 수 있습니다.',
  enrollCreate: '패스키 만들기',
  enrollLater: '나중에',
  enrollNever: '다시 묻지 않기',

  enrollWhere: '저장 위치',
  enrollThisDevice: '이 기기',
  enrollPhone: '휴대전화 또는 태블릿',
  enrollSecurityKey: '보안 키',

  enrollSaving: '패스키를 저장하는 중…',
  enrollCancelled: '패스키를 만들지 않았습니다. 언제든지 다시 시도할 수 있습니다.',
  enrollRefused: '패스키가 저장되지 않았습니다. 지금 다시 시도하거나 다음에 해 주세요.',
  enrollDone: '패스키가 준비되었습니다. 다음에 로그인할 때 사용해 보세요.',
  enrollSaved: '내 계정의 패스키가 저장되었습니다. 다음에는 지문, 얼굴 또는 화면 잠금으로 로그인하세요.',
  enrollExists: '이 기기에 이미 내 계정의 패스키가 있습니다. 그 패스키로 로그인할 수 있습니다.',
  enrollExistsThere: '선택한 기기에 이미 내 계정의 패스키가 있습니다. 그 패스키로 로그인할 수 있습니다.',
  enrollElsewhere: '다른 기기 사용',
  enrollClose: '완료',
  enrollLaterSaid: '알겠습니다. 다음에 다시 안내해 드리겠습니다.',
  enrollNeverSaid: '알겠습니다. 다시 묻지 않겠습니다.',
};
