import type { RecoveryCodesMessages } from '../recovery-codes-messages.ts';

/** Chinese in traditional characters: what is said to someone who is told their recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  codesMaking: '正在產生復原碼…',
  codesHeading: '請保存您的復原碼',
  codesIntro: '如果您遺失了裝置，每組復原碼都可以登入一次。請妥善保管，這裡不會再次顯示。',
  codesCopy: '複製',
  codesDownload: '下載',
  codesKept: '我已保存',
  codesCopied: '復原碼已複製。請貼到安全的地方。',
  codesSelected: '復原碼已選取。請自行複製，或下載保存。',
  codesDownloaded: '復原碼已下載。請將檔案移到安全的地方。',
  codesMissed: '暫時無法產生復原碼。請再試一次，或略過這個步驟。',
  codesRetry: '再試一次',
  codesGoOn: '略過這個步驟',
  codesFileTitle: '{name} 的復原碼',
  codesFileNote: '每組復原碼可登入一次。請將這個檔案保存在安全的地方。',
};
