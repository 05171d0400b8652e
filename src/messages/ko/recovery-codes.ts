import type { RecoveryCodesMessages } from '../recovery-codes-messages.ts';

/** Korean: what is said to someone who is told their recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  codesMaking: '복구 코드를 만드는 중…',
  codesHeading: '복구 코드를 보관하세요',
  codesIntro: '기기를 잃어버리면 코드마다 한 번씩 로그인할 수 있습니다. 여기에 다시 표시되지 않으니 안전한 곳에 보관해 주세요.',
  codesCopy: '복사',
  codesDownload: '다운로드',
  codesKept: '보관했습니다',
  codesCopied: '코드를 복사했습니다. 안전한 곳에 붙여 넣어 주세요.',
  codesSelected: '코드를 선택했습니다. 직접 복사하거나 다운로드해 주세요.',
  codesDownloaded: '코드를 다운로드했습니다. 파일을 안전한 곳으로 옮겨 주세요.',
  codesMissed: '복구 코드를 만들지 못했습니다. 다시 시도하거나 코드 없이 계속해 주세요.',
  codesRetry: '다시 시도',
  codesGoOn: '코드 없이 계속',
  codesFileTitle: '{name}의 복구 코드',
  codesFileNote: '코드마다 한 번씩 로그인할 수 있습니다. 이 파일을 안전한 곳에 보관해 주세요.',
};
