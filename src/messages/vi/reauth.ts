import type { OwnWords } from '../parts.ts';
import type { ReauthMessages } from '../reauth-messages.ts';

/** Vietnamese: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: 'Xác nhận đó là bạn',
  reauthAccount: 'Bạn đang đăng nhập với tên {name}',
  reauthWithPasskey: 'Xác nhận bằng khóa truy cập',
  reauthAnotherWay: 'Xác nhận bằng cách khác',
  reauthChoose: 'Chọn cách xác nhận',
  reauthBack: 'Quay lại',
  reauthChecking: 'Đang kiểm tra…',
  reauthConfirmed: 'Cảm ơn bạn, đã xác nhận xong.',
  reauthNext: 'Cảm ơn bạn, đã xác nhận xong. Còn một yêu cầu nữa cần xác nhận.',
  reauthCancelled: 'Chưa có gì được xác nhận. Bạn có thể thử lại bất cứ lúc nào.',
  reauthWrongAccount: 'Khóa truy cập đó thuộc tài khoản khác. Vui lòng dùng khóa của tài khoản bạn đang đăng nhập.',
  reauthUnknownPasskey: 'Khóa truy cập đó không còn dùng được cho trang web này. Vui lòng dùng khóa khác.',
};
