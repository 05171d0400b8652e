import type { StepMessages } from '../step-messages.ts';

/** Korean: what is said to someone who types a password or a code, or waits for a link. */
export const steps: StepMessages = {
  passwordHeading: '비밀번호 입력',
  codeHeading: '코드 입력',
  checkEmailHeading: '이메일 확인',
  stepContinue: '계속',
  accountLabel: '이메일 또는 사용자 이름',
  accountRequired: '이메일 또는 사용자 이름을 입력해 주세요.',
  passwordLabel: '비밀번호',
  passwordRequired: '비밀번호를 입력해 주세요.',
  codeLabel: '코드',
  codeRequired: '코드를 입력해 주세요.',
  recoveryCodeLabel: '복구 코드',
  codeSentTo: '{sentTo}(으)로 보낸 코드를 입력해 주세요.',
  codeSent: '보내 드린 코드를 입력해 주세요.',
  codeFromApp: '인증 앱에 표시되는 코드를 입력해 주세요.',
  codeFromList: '보관해 둔 복구 코드 중 하나를 입력해 주세요. 코드마다 한 번만 사용할 수 있습니다.',
  linkSentTo: '{sentTo}(으)로 링크를 보냈습니다. 이 브라우저에서 링크를 열면 이 페이지가 자동으로 계속 진행됩니다.',
  linkSent: '링크를 보냈습니다. 이 브라우저에서 링크를 열면 이 페이지가 자동으로 계속 진행됩니다.',
  resendCode: '새 코드 보내기',
  resendLink: '새 링크 보내기',
  resendIn: '{seconds}초 후에 다시 요청할 수 있습니다.',
  sentAgain: '새로 보냈습니다.',
  wrongPassword: '비밀번호가 올바르지 않습니다. 다시 시도하거나 다른 방법을 사용해 주세요.',
  wrongCode: '코드가 올바르지 않습니다. 확인한 후 다시 시도해 주세요.',
  secondFactor: '한 단계 남았습니다. 패스키로 로그인을 완료하세요.',
};
