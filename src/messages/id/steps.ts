import type { StepMessages } from '../step-messages.ts';

/** Indonesian: what is said to someone who types a password or a code, or waits for a link. */
export const steps: StepMessages = {
  passwordHeading: 'Masukkan kata sandi',
  codeHeading: 'Masukkan kode',
  checkEmailHeading: 'Periksa email Anda',
  stepContinue: 'Lanjutkan',
  accountLabel: 'Email atau nama pengguna',
  accountRequired: 'Masukkan email atau nama pengguna Anda.',
  passwordLabel: 'Kata sandi',
  passwordRequired: 'Masukkan kata sandi Anda.',
  codeLabel: 'Kode',
  codeRequired: 'Masukkan kodenya.',
  recoveryCodeLabel: 'Kode pemulihan',
  codeSentTo: 'Masukkan kode yang kami kirim ke {sentTo}.',
  codeSent: 'Masukkan kode yang kami kirimkan kepada Anda.',
  codeFromApp: 'Masukkan kode yang ditampilkan aplikasi autentikasi Anda.',
  codeFromList: 'Masukkan salah satu kode pemulihan yang Anda simpan. Setiap kode hanya berlaku sekali.',
  linkSentTo: 'Kami mengirim tautan ke {sentTo}. Buka di browser ini, lalu halaman ini akan berlanjut dengan sendirinya.',
  linkSent: 'Kami mengirim tautan kepada Anda. Buka di browser ini, lalu halaman ini akan berlanjut dengan sendirinya.',
  resendCode: 'Kirim kode baru',
  resendLink: 'Kirim tautan baru',
  resendIn: 'Anda dapat meminta lagi dalam {seconds} detik.',
  sentAgain: 'Yang baru sedang dikirim.',
  wrongPassword: 'Kata sandi tidak tepat. Coba lagi, atau gunakan cara lain.',
  wrongCode: 'Kode tidak tepat. Periksa, lalu coba lagi.',
  secondFactor: 'Satu langkah lagi: gunakan kunci sandi Anda untuk menyelesaikan proses masuk.',
};
