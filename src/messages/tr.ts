import type { Messages } from './messages.ts';

const SET_UP = 'Üzgünüz, geçiş anahtarları şu anda burada kullanılamıyor. Başka bir yöntemle oturum açın veya daha sonra tekrar deneyin.';

/** Turkish. */
export const tr: Messages = {
  language: 'tr',
  direction: 'ltr',

  signInHeading: 'Oturum açın',
  signInWithPasskey: 'Geçiş anahtarıyla oturum aç',
  or: 'veya',
  continue: 'Devam',
  identifierLabel: 'E-posta veya kullanıcı adı',
  identifierRequired: 'E-posta adresinizi veya kullanıcı adınızı girin.',
  cancel: 'İptal',
  tryAgain: 'Tekrar dene',
  anotherWay: 'Başka bir yöntemle oturum aç',
  useDifferentAccount: 'Başka bir hesap kullan',
  chooseMethod: 'Nasıl oturum açacağınızı seçin',
  methods: {
    passkey: 'Geçiş anahtarı',
    password: 'Şifre',
    'email-code': 'E-postayla kod',
    'email-link': 'E-postayla bağlantı',
    'sms-code': 'Kısa mesajla kod',
    totp: 'Uygulamadan kod',
    'recovery-code': 'Kurtarma kodu',
  },
  backToSignIn: 'Oturum açmaya dön',
  passkeyUnsupported:
    'Bu tarayıcıda geçiş anahtarı kullanılamıyor. Başka bir yöntemle oturum açın veya bu sayfayı başka bir tarayıcıda açın.',

  preparing: 'Bir saniye…',
  prompting: 'Devam etmek için parmak izinizi, yüzünüzü veya ekran kilidinizi kullanın.',
  nothingHappened: 'Bir şey olmadı mı? İptal edin, sonra tekrar deneyin veya başka bir yöntem kullanın.',
  verifying: 'Kontrol ediliyor…',
  signedIn: 'Oturumunuz açıldı.',
  signedInAs: '{name} olarak oturum açtınız.',

  signUpHeading: 'Hesabınızı oluşturun',
  passkeyIntro: 'Geçiş anahtarlarıyla karmaşık şifreleri hatırlamanız gerekmez. Parmak iziniz, yüzünüz veya ekran kilidiniz yeterlidir.',
  createPasskey: 'Geçiş anahtarı oluştur',
  newIdentifierLabel: 'E-posta',
  newIdentifierRequired: 'E-posta adresinizi girin.',
  displayNameLabel: 'Ad',
  displayNameHint: 'İsteğe bağlı. Size bu adla hitap ederiz.',
  signUpWhere: 'Geçiş anahtarının kaydedileceği yer',
  creating: 'Hesabınız oluşturuluyor…',
  signedUp: 'Hesabınız hazır.',
  cancelledSignUp: 'Geçiş anahtarı oluşturulmadı. Hazır olduğunuzda tekrar deneyin.',
  alreadyHave: 'Zaten geçiş anahtarınız var mı?',
  signInInstead: 'Bunun yerine oturum aç',

  errors: {
    unsupported: 'Bu tarayıcıda veya cihazda geçiş anahtarı kullanılamıyor. Başka bir yöntem kullanın veya başka bir cihaz deneyin.',
    'insecure-context': SET_UP,
    'blocked-by-policy':
      'Üzgünüz, geçiş anahtarları bu sayfanın içinde kullanılamıyor. Siteyi ayrı bir sekmede açın veya başka bir yöntem kullanın.',
    'invalid-options': SET_UP,
    'invalid-rp-id': SET_UP,
    cancelled: 'Oturum açma tamamlanmadı. Tekrar deneyin veya başka bir yöntem kullanın.',
    superseded: '',
    aborted: '',
    'already-registered': 'Bu cihazda hesabınız için zaten bir geçiş anahtarı var. Oturum açmak için onu kullanabilirsiniz.',
    'not-discoverable': 'Bu cihaz, bu site için geçiş anahtarı kaydedemiyor. Başka bir cihaz veya oturum açma yöntemi kullanın.',
    'user-verification-failed':
      'Cihazınız siz olduğunuzu doğrulayamadı. Parmak izinizi, yüzünüzü veya ekran kilidinizi kontrol edip tekrar deneyin.',
    'prf-unavailable': 'Bu geçiş anahtarı verilerinizin kilidini açamıyor. Başka bir geçiş anahtarıyla tekrar deneyin.',
    network: 'Sunucuya ulaşamıyoruz. Bağlantınızı kontrol edip tekrar deneyin.',
    server: 'Bizden kaynaklanan bir sorun oluştu. Biraz bekleyip tekrar deneyin.',
    'rate-limited': 'Çok fazla deneme yapıldı. Biraz bekleyip tekrar deneyin.',
    'invalid-input': 'Bir şey tam doğru değil. Girdiklerinizi kontrol edip tekrar deneyin.',
    'invalid-response': 'Bizden kaynaklanan bir sorun oluştu. Başka bir yöntem kullanın veya daha sonra tekrar deneyin.',
    unauthenticated: 'Oturumunuz kapalı. Devam etmek için oturum açın.',
    'reauth-required': 'Devam etmek için siz olduğunuzu doğrulayın.',
    forbidden: 'Buna burada izin verilmiyor. Sayfayı yenileyip tekrar deneyin.',
    'challenge-expired': 'Bu işlem biraz uzun sürdü. Tekrar deneyin.',
    'unknown-passkey':
      'Bu geçiş anahtarı bu sitede artık geçerli değil. Başka bir yöntemle oturum açın ve anahtarı şifre yöneticinizden kaldırın.',
    'verification-failed': 'Siz olduğunuzu doğrulayamadık. Tekrar deneyin veya başka bir yöntem kullanın.',
    'account-exists': 'Bu adla zaten bir hesap var. Oturum açın veya başka bir ad kullanın.',
    'account-unknown': 'Bu adla bir hesap bulamadık. Adı kontrol edin veya hesap oluşturun.',
    'account-blocked': 'Bu hesapla şu anda oturum açılamıyor. Yardım için destek ekibiyle iletişime geçin.',
    'limit-reached': 'Daha fazla geçiş anahtarı ekleyemezsiniz. Artık kullanmadığınız birini kaldırıp tekrar deneyin.',
    'last-method': 'Bu, tek oturum açma yönteminiz. Kaldırmadan önce başka bir yöntem ekleyin.',
  },
};
