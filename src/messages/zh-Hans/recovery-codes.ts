import type { RecoveryCodesMessages } from '../recovery-codes-messages.ts';

/** Chinese in simplified characters: what is said to someone who is told their recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  codesMaking: '正在生成恢复代码…',
  codesHeading: '请保存您的恢复代码',
  codesIntro: '如果您丢失了设备，可用每个代码登录一次。请妥善保管，这里不会再次显示。',
  codesCopy: '复制',
  codesDownload: '下载',
  codesKept: '我已保存',
  codesCopied: '代码已复制。请粘贴到安全的地方。',
  codesSelected: '代码已选中。请自行复制，或下载保存。',
  codesDownloaded: '代码已下载。请将文件移到安全的地方。',
  codesMissed: '暂时无法生成恢复代码。请重试，或跳过此步骤。',
  codesRetry: '重试',
  codesGoOn: '跳过此步骤',
  codesFileTitle: '{name} 的恢复代码',
  codesFileNote: '每个代码可登录一次。请将此文件保存在安全的地方。',
};
