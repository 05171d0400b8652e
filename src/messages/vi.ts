import type { Messages } from './messages.ts';

const SET_UP = 'Rất tiếc, hiện không thể dùng khóa truy cập tại đây. Vui lòng đăng nhập bằng cách khác hoặc thử lại sau.';

/** Vietnamese. */
export const vi: Messages = {
  language: 'vi',
  direction: 'ltr',

  signInHeading: 'Đăng nhập',
  signInWithPasskey: 'Đăng nhập bằng khóa truy cập',
  or: 'hoặc',
  continue: 'Tiếp tục',
  identifierLabel: 'Email hoặc tên người dùng',
  identifierRequired: 'Vui lòng nhập email hoặc tên người dùng.',
  cancel: 'Hủy',
  tryAgain: 'Thử lại',
  anotherWay: 'Đăng nhập bằng cách khác',
  useDifferentAccount: 'Dùng tài khoản khác',
  chooseMethod: 'Chọn cách đăng nhập',
  methods: {
    passkey: 'Khóa truy cập',
    password: 'Mật khẩu',
    'email-code': 'Mã qua email',
    'email-link': 'Liên kết qua email',
    'sms-code': 'Mã qua tin nhắn',
    totp: 'Mã từ ứng dụng',
    'recovery-code': 'Mã khôi phục',
  },
  backToSignIn: 'Quay lại đăng nhập',
  passkeyUnsupported: 'Trình duyệt này không dùng được khóa truy cập. Hãy dùng cách khác hoặc mở trang này trong trình duyệt khác.',

  preparing: 'Vui lòng đợi…',
  prompting: 'Dùng vân tay, khuôn mặt hoặc khóa màn hình để tiếp tục.',
  nothingHappened: 'Không thấy gì xảy ra? Hãy hủy, rồi thử lại hoặc dùng cách khác.',
  verifying: 'Đang kiểm tra…',
  signedIn: 'Bạn đã đăng nhập.',
  signedInAs: 'Bạn đã đăng nhập với tên {name}.',

  signUpHeading: 'Tạo tài khoản',
  passkeyIntro: 'Với khóa truy cập, bạn không cần nhớ mật khẩu phức tạp. Chỉ cần vân tay, khuôn mặt hoặc khóa màn hình.',
  createPasskey: 'Tạo khóa truy cập',
  newIdentifierLabel: 'Email',
  newIdentifierRequired: 'Vui lòng nhập email.',
  displayNameLabel: 'Tên',
  displayNameHint: 'Không bắt buộc. Chúng tôi sẽ gọi bạn bằng tên này.',
  signUpWhere: 'Lưu khóa truy cập trên',
  creating: 'Đang tạo tài khoản…',
  signedUp: 'Tài khoản của bạn đã sẵn sàng.',
  cancelledSignUp: 'Chưa tạo khóa truy cập. Bạn có thể thử lại bất cứ lúc nào.',
  alreadyHave: 'Bạn đã có khóa truy cập?',
  signInInstead: 'Đăng nhập',

  errors: {
    unsupported: 'Trình duyệt hoặc thiết bị này không dùng được khóa truy cập. Vui lòng dùng cách khác hoặc thiết bị khác.',
    'insecure-context': SET_UP,
    'blocked-by-policy':
      'Rất tiếc, không thể dùng khóa truy cập bên trong trang này. Vui lòng mở trang web trong một thẻ riêng hoặc dùng cách khác.',
    'invalid-options': SET_UP,
    'invalid-rp-id': SET_UP,
    cancelled: 'Bạn chưa đăng nhập xong. Vui lòng thử lại hoặc dùng cách khác.',
    superseded: '',
    aborted: '',
    'already-registered': 'Thiết bị này đã có khóa truy cập cho tài khoản của bạn. Bạn có thể dùng khóa đó để đăng nhập.',
    'not-discoverable':
      'Thiết bị này không lưu được khóa truy cập cho trang web này. Vui lòng dùng thiết bị khác hoặc đăng nhập bằng cách khác.',
    'user-verification-failed':
      'Thiết bị không xác nhận được đó là bạn. Vui lòng kiểm tra vân tay, khuôn mặt hoặc khóa màn hình, rồi thử lại.',
    'prf-unavailable': 'Khóa truy cập này không mở được dữ liệu của bạn. Vui lòng thử lại bằng khóa truy cập khác.',
    network: 'Không thể kết nối với máy chủ. Vui lòng kiểm tra kết nối mạng, rồi thử lại.',
    server: 'Chúng tôi đang gặp sự cố. Vui lòng đợi một lát, rồi thử lại.',
    'rate-limited': 'Bạn đã thử quá nhiều lần. Vui lòng đợi một lát, rồi thử lại.',
    'invalid-input': 'Thông tin chưa chính xác. Vui lòng kiểm tra nội dung đã nhập, rồi thử lại.',
    'invalid-response': 'Chúng tôi đang gặp sự cố. Vui lòng dùng cách khác hoặc thử lại sau.',
    unauthenticated: 'Bạn đã đăng xuất. Vui lòng đăng nhập để tiếp tục.',
    'reauth-required': 'Vui lòng xác nhận đó là bạn để tiếp tục.',
    forbidden: 'Không thể thực hiện việc này tại đây. Vui lòng tải lại trang, rồi thử lại.',
    'challenge-expired': 'Đã hết thời gian chờ. Vui lòng thử lại.',
    'unknown-passkey':
      'Khóa truy cập này không còn dùng được cho trang web này. Vui lòng đăng nhập bằng cách khác và xóa khóa này khỏi trình quản lý mật khẩu.',
    'verification-failed': 'Chúng tôi không xác nhận được đó là bạn. Vui lòng thử lại hoặc dùng cách khác.',
    'account-exists': 'Đã có tài khoản với tên này. Vui lòng đăng nhập hoặc dùng tên khác.',
    'account-unknown': 'Không tìm thấy tài khoản với tên này. Vui lòng kiểm tra lại tên hoặc tạo tài khoản.',
    'account-blocked': 'Tài khoản này hiện không thể đăng nhập. Vui lòng liên hệ bộ phận hỗ trợ.',
    'limit-reached': 'Bạn không thể thêm khóa truy cập nữa. Vui lòng xóa khóa không còn dùng, rồi thử lại.',
    'last-method': 'Đây là cách đăng nhập duy nhất của bạn. Vui lòng thêm cách khác trước khi xóa.',
  },
};
