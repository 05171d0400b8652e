import type { ExplainerMessages } from '../explainer-messages.ts';
import type { OwnWords } from '../parts.ts';

const LOST = 'Người nhặt được vẫn cần có vân tay, khuôn mặt hoặc khóa màn hình của bạn.';

/** Vietnamese: what `<passkey-explainer>` says. */
export const explainer: OwnWords<ExplainerMessages> = {
  explainerHeading: 'Giới thiệu về khóa truy cập',

  explainerWhat: 'Khóa truy cập là gì?',
  explainerWhatAnswer:
    'Đó là chìa khóa kỹ thuật số thay cho mật khẩu. Bạn dùng khóa này như khi mở khóa thiết bị: bằng vân tay, khuôn mặt hoặc khóa màn hình. Bạn không phải nhớ gì cả.',

  explainerWhere: 'Khóa truy cập được lưu ở đâu?',
  explainerWhereApple:
    'Trong trình quản lý mật khẩu của bạn. Trên thiết bị Apple, đó thường là Chuỗi khóa iCloud, giúp bạn có khóa truy cập trên mọi thiết bị Apple của mình.',
  explainerWhereAndroid:
    'Trong trình quản lý mật khẩu của bạn. Trên Android và Chrome, đó thường là Trình quản lý mật khẩu của Google, giúp bạn có khóa truy cập trên mọi thiết bị dùng Tài khoản Google của mình.',
  explainerWhereWindows: 'Trong trình quản lý mật khẩu của bạn, hoặc chỉ trên máy tính này và được Windows Hello bảo vệ.',
  explainerWhereOther: 'Trong trình quản lý mật khẩu của bạn, hoặc trên khóa bảo mật mà bạn mang theo.',

  explainerLost: 'Nếu tôi mất điện thoại thì sao?',
  explainerLostApple: `${LOST} Khóa truy cập trong Chuỗi khóa iCloud sẽ được khôi phục khi bạn thiết lập thiết bị Apple mới.`,
  explainerLostAndroid: `${LOST} Khóa truy cập trong Trình quản lý mật khẩu của Google sẽ được khôi phục khi bạn đăng nhập vào Tài khoản Google trên thiết bị mới.`,
  explainerLostWindows: `${LOST} Khóa truy cập trong trình quản lý mật khẩu sẽ được khôi phục trên thiết bị mới. Nếu khóa chỉ có trên thiết bị đã mất, hãy đăng nhập bằng cách khác và tạo khóa mới.`,
  explainerLostOther: `${LOST} Khóa truy cập trong trình quản lý mật khẩu sẽ được khôi phục trên thiết bị mới. Nếu khóa chỉ có trên thiết bị đã mất, hãy đăng nhập bằng cách khác và tạo khóa mới.`,

  explainerSite: 'Trang web này lưu những gì?',
  explainerSiteAnswer:
    'Chỉ một ổ khóa vừa với khóa truy cập của bạn. Không ai có thể dùng ổ khóa đó để đăng nhập, dù nó bị đánh cắp. Khóa truy cập, vân tay và khuôn mặt của bạn không bao giờ được gửi đến trang web.',

  explainerFake: 'Vì sao trang web giả không thể đánh cắp khóa truy cập?',
  explainerFakeAnswer:
    'Khóa truy cập chỉ hoạt động trên trang web nơi khóa được tạo, và thiết bị kiểm tra điều đó cho bạn. Trang web giả không lấy được gì, và bạn không có mật khẩu nào để lộ.',

  explainerElsewhere: 'Làm cách nào để đăng nhập trên thiết bị khác?',
  explainerElsewhereAnswer:
    'Nếu thiết bị đó dùng cùng trình quản lý mật khẩu, khóa truy cập của bạn cũng có ở đó. Nếu không, khi đăng nhập, hãy chọn dùng điện thoại hoặc máy tính bảng, rồi quét mã hiện ra bằng thiết bị có khóa truy cập của bạn.',
};
