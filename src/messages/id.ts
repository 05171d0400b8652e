import type { Messages } from './messages.ts';

const SET_UP = 'Maaf, kunci sandi sedang tidak dapat digunakan di sini. Masuk dengan cara lain, atau coba lagi nanti.';

/** Indonesian. */
export const id: Messages = {
  language: 'id',
  direction: 'ltr',

  signInHeading: 'Masuk',
  signInWithPasskey: 'Masuk dengan kunci sandi',
  or: 'atau',
  continue: 'Lanjutkan',
  identifierLabel: 'Email atau nama pengguna',
  identifierRequired: 'Masukkan email atau nama pengguna Anda.',
  cancel: 'Batal',
  tryAgain: 'Coba lagi',
  anotherWay: 'Masuk dengan cara lain',
  useDifferentAccount: 'Gunakan akun lain',
  chooseMethod: 'Pilih cara masuk',
  methods: {
    passkey: 'Kunci sandi',
    password: 'Kata sandi',
    'email-code': 'Kode lewat email',
    'email-link': 'Tautan lewat email',
    'sms-code': 'Kode lewat SMS',
    totp: 'Kode dari aplikasi',
    'recovery-code': 'Kode pemulihan',
  },
  backToSignIn: 'Kembali ke halaman masuk',
  passkeyUnsupported: 'Browser ini tidak dapat menggunakan kunci sandi. Gunakan cara lain, atau buka halaman ini di browser lain.',

  preparing: 'Mohon tunggu…',
  prompting: 'Gunakan sidik jari, wajah, atau kunci layar untuk melanjutkan.',
  nothingHappened: 'Tidak ada yang terjadi? Batalkan, lalu coba lagi atau gunakan cara lain.',
  verifying: 'Memeriksa…',
  signedIn: 'Anda sudah masuk.',
  signedInAs: 'Anda masuk sebagai {name}.',

  signUpHeading: 'Buat akun Anda',
  passkeyIntro: 'Dengan kunci sandi, Anda tidak perlu mengingat kata sandi yang rumit. Cukup sidik jari, wajah, atau kunci layar Anda.',
  createPasskey: 'Buat kunci sandi',
  newIdentifierLabel: 'Email',
  newIdentifierRequired: 'Masukkan email Anda.',
  displayNameLabel: 'Nama',
  displayNameHint: 'Opsional. Kami akan menyapa Anda dengan nama ini.',
  signUpWhere: 'Simpan kunci sandi di',
  creating: 'Membuat akun Anda…',
  signedUp: 'Akun Anda sudah siap.',
  cancelledSignUp: 'Kunci sandi belum dibuat. Anda dapat mencoba lagi kapan saja.',
  alreadyHave: 'Sudah punya kunci sandi?',
  signInInstead: 'Masuk saja',

  errors: {
    unsupported: 'Browser atau perangkat ini tidak dapat menggunakan kunci sandi. Gunakan cara lain, atau coba perangkat lain.',
    'insecure-context': SET_UP,
    'blocked-by-policy':
      'Maaf, kunci sandi tidak dapat digunakan di dalam halaman ini. Buka situs ini di tab tersendiri, atau gunakan cara lain.',
    'invalid-options': SET_UP,
    'invalid-rp-id': SET_UP,
    cancelled: 'Proses masuk belum selesai. Coba lagi, atau gunakan cara lain.',
    superseded: '',
    aborted: '',
    'already-registered': 'Perangkat ini sudah memiliki kunci sandi untuk akun Anda. Anda dapat menggunakannya untuk masuk.',
    'not-discoverable':
      'Perangkat ini tidak dapat menyimpan kunci sandi untuk situs ini. Gunakan perangkat lain, atau masuk dengan cara lain.',
    'user-verification-failed':
      'Perangkat Anda tidak dapat memastikan bahwa ini Anda. Periksa sidik jari, wajah, atau kunci layar, lalu coba lagi.',
    'prf-unavailable': 'Kunci sandi ini tidak dapat membuka data Anda. Coba lagi dengan kunci sandi lain.',
    network: 'Kami tidak dapat menghubungi server. Periksa koneksi Anda, lalu coba lagi.',
    server: 'Terjadi kendala di pihak kami. Tunggu sebentar, lalu coba lagi.',
    'rate-limited': 'Terlalu banyak percobaan. Tunggu sebentar, lalu coba lagi.',
    'invalid-input': 'Ada yang belum sesuai. Periksa isian Anda, lalu coba lagi.',
    'invalid-response': 'Terjadi kendala di pihak kami. Gunakan cara lain, atau coba lagi nanti.',
    unauthenticated: 'Anda telah keluar. Masuk untuk melanjutkan.',
    'reauth-required': 'Konfirmasi bahwa ini Anda untuk melanjutkan.',
    forbidden: 'Tindakan ini tidak diizinkan di sini. Muat ulang halaman, lalu coba lagi.',
    'challenge-expired': 'Waktunya sudah habis. Silakan coba lagi.',
    'unknown-passkey':
      'Kunci sandi ini tidak berlaku lagi untuk situs ini. Masuk dengan cara lain, lalu hapus kunci sandi ini dari pengelola sandi Anda.',
    'verification-failed': 'Kami tidak dapat memastikan bahwa ini Anda. Coba lagi, atau gunakan cara lain.',
    'account-exists': 'Sudah ada akun dengan nama ini. Silakan masuk, atau gunakan nama lain.',
    'account-unknown': 'Kami tidak menemukan akun dengan nama ini. Periksa namanya, atau buat akun.',
    'account-blocked': 'Akun ini sedang tidak dapat digunakan untuk masuk. Hubungi layanan bantuan.',
    'limit-reached': 'Anda tidak dapat menambahkan kunci sandi lagi. Hapus yang tidak dipakai, lalu coba lagi.',
    'last-method': 'Ini satu-satunya cara Anda untuk masuk. Tambahkan cara lain sebelum menghapusnya.',
  },
};
