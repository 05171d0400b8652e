import type { RecoveryCodesMessages } from '../recovery-codes-messages.ts';

/** Vietnamese: what is said to someone who is told their recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  codesMaking: 'Đang tạo mã khôi phục…',
  codesHeading: 'Hãy lưu giữ mã khôi phục',
  codesIntro: 'Nếu bạn mất thiết bị, mỗi mã cho phép bạn đăng nhập một lần. Hãy cất ở nơi an toàn vì mã sẽ không hiện lại ở đây.',
  codesCopy: 'Sao chép',
  codesDownload: 'Tải xuống',
  codesKept: 'Tôi đã lưu mã',
  codesCopied: 'Đã sao chép mã. Hãy dán vào nơi an toàn.',
  codesSelected: 'Đã chọn các mã. Hãy tự sao chép hoặc tải xuống.',
  codesDownloaded: 'Đã tải mã xuống. Hãy chuyển tệp đến nơi an toàn.',
  codesMissed: 'Hiện chưa tạo được mã khôi phục. Vui lòng thử lại hoặc tiếp tục mà không có mã.',
  codesRetry: 'Thử lại',
  codesGoOn: 'Tiếp tục không có mã',
  codesFileTitle: 'Mã khôi phục của {name}',
  codesFileNote: 'Mỗi mã cho phép bạn đăng nhập một lần. Hãy cất tệp này ở nơi an toàn.',
};
