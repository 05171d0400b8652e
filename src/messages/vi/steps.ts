import type { StepMessages } from '../step-messages.ts';

/** Vietnamese: what is said to someone who types a password or a code, or waits for a link. */
export const steps: StepMessages = {
  passwordHeading: 'Nhập mật khẩu',
  codeHeading: 'Nhập mã',
  checkEmailHeading: 'Kiểm tra email',
  stepContinue: 'Tiếp tục',
  accountLabel: 'Email hoặc tên người dùng',
  accountRequired: 'Vui lòng nhập email hoặc tên người dùng.',
  passwordLabel: 'Mật khẩu',
  passwordRequired: 'Vui lòng nhập mật khẩu.',
  codeLabel: 'Mã',
  codeRequired: 'Vui lòng nhập mã.',
  recoveryCodeLabel: 'Mã khôi phục',
  codeSentTo: 'Vui lòng nhập mã chúng tôi đã gửi đến {sentTo}.',
  codeSent: 'Vui lòng nhập mã chúng tôi đã gửi cho bạn.',
  codeFromApp: 'Vui lòng nhập mã hiển thị trong ứng dụng xác thực.',
  codeFromList: 'Vui lòng nhập một mã khôi phục bạn đã lưu. Mỗi mã chỉ dùng được một lần.',
  linkSentTo: 'Chúng tôi đã gửi liên kết đến {sentTo}. Hãy mở liên kết trong trình duyệt này, trang này sẽ tự động tiếp tục.',
  linkSent: 'Chúng tôi đã gửi cho bạn một liên kết. Hãy mở liên kết trong trình duyệt này, trang này sẽ tự động tiếp tục.',
  resendCode: 'Gửi mã mới',
  resendLink: 'Gửi liên kết mới',
  resendIn: 'Bạn có thể yêu cầu gửi lại sau {seconds} giây.',
  sentAgain: 'Đã gửi lại cho bạn.',
  wrongPassword: 'Mật khẩu không đúng. Vui lòng thử lại hoặc dùng cách khác.',
  wrongCode: 'Mã không đúng. Vui lòng kiểm tra, rồi thử lại.',
  secondFactor: 'Còn một bước nữa: hãy dùng khóa truy cập để hoàn tất đăng nhập.',
};
