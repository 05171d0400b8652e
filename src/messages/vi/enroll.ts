import type { EnrollMessages } from '../enroll-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Vietnamese: what `<passkey-enroll>` says. */
export const enroll: OwnWords<EnrollMessages> = {
  enrollHeading: 'Lần sau đăng nhập nhanh hơn',
  enrollIntro: 'Với khóa truy cập, bạn chỉ cần vân tay, khuôn mặt hoặc khóa màn hình. Không phải nhớ gì và không phải nhập gì.',
  enrollHeadingHere: 'Thêm khóa truy cập trên thiết bị này',
  enrollIntroHere:
    'Bạn đã đăng nhập bằng một thiết bị khác. Với khóa truy cập trên thiết bị này, lần sau bạn chỉ cần vân tay, khuôn mặt hoặc khóa màn hình.',
  enrollCreate: 'Tạo khóa truy cập',
  enrollLater: 'Để sau',
  enrollNever: 'Không hỏi lại',

  enrollWhere: 'Lưu trên',
  enrollThisDevice: 'Thiết bị này',
  enrollPhone: 'Điện thoại hoặc máy tính bảng',
  enrollSecurityKey: 'Khóa bảo mật',

  enrollSaving: 'Đang lưu khóa truy cập…',
  enrollCancelled: 'Chưa tạo khóa truy cập. Bạn có thể thử lại bất cứ lúc nào.',
  enrollRefused: 'Khóa truy cập chưa được lưu. Hãy thử lại ngay hoặc để lần khác.',
  enrollDone: 'Khóa truy cập đã sẵn sàng. Hãy dùng khóa này trong lần đăng nhập tới.',
  enrollSaved: 'Đã lưu khóa truy cập cho tài khoản của bạn. Lần sau, hãy đăng nhập bằng vân tay, khuôn mặt hoặc khóa màn hình.',
  enrollExists: 'Thiết bị này đã có khóa truy cập cho tài khoản của bạn. Bạn có thể dùng khóa đó để đăng nhập.',
  enrollExistsThere: 'Thiết bị bạn chọn đã có khóa truy cập cho tài khoản của bạn. Bạn có thể dùng khóa đó để đăng nhập.',
  enrollElsewhere: 'Dùng thiết bị khác',
  enrollClose: 'Xong',
  enrollLaterSaid: 'Được rồi, chúng tôi sẽ hỏi vào lần khác.',
  enrollNeverSaid: 'Được rồi, chúng tôi sẽ không hỏi lại.',
};
