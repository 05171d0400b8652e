import type { RecoveryCodesMessages } from '../recovery-codes-messages.ts';

/** Japanese: what is said to someone who is told their recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  codesMaking: 'リカバリーコードを作成しています…',
  codesHeading: 'リカバリーコードを保管',
  codesIntro:
    'デバイスをなくした場合、それぞれのコードで1回ずつログインできます。ここには二度と表示されないため、安全な場所に保管してください。',
  codesCopy: 'コピー',
  codesDownload: 'ダウンロード',
  codesKept: '保管しました',
  codesCopied: 'コードをコピーしました。安全な場所に貼り付けてください。',
  codesSelected: 'コードを選択しました。ご自分でコピーするか、ダウンロードしてください。',
  codesDownloaded: 'コードをダウンロードしました。ファイルを安全な場所に移してください。',
  codesMissed: 'リカバリーコードを作成できませんでした。もう\u2060一度試すか、コードなしで続けてください。',
  codesRetry: 'もう一度試す',
  codesGoOn: 'コードなしで続ける',
  codesFileTitle: '{name}のリカバリーコード',
  codesFileNote: 'それぞれのコードで1回ログインできます。このファイルは安全な場所に保管してください。',
};
