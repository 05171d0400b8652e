import type { EnrollMessages } from '../enroll-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Indonesian: what `<passkey-enroll>` says. */
export const enroll: OwnWords<EnrollMessages> = {
  enrollHeading: 'Masuk lebih cepat lain kali',
  enrollIntro:
    'Dengan kunci sandi, cukup sidik jari, wajah, atau kunci layar Anda. Tidak ada yang perlu diingat, dan tidak ada yang perlu diketik.',
  enrollHeadingHere: 'Tambahkan kunci sandi di perangkat ini',
  enrollIntroHere:
    'Anda masuk dengan perangkat lain. Dengan kunci sandi di perangkat ini, lain kali cukup sidik jari, wajah, atau kunci layar Anda.',
  enrollCreate: 'Buat kunci sandi',
  enrollLater: 'Nanti saja',
  enrollNever: 'Jangan tanya lagi',

  enrollWhere: 'Simpan di',
  enrollThisDevice: 'Perangkat ini',
  enrollPhone: 'Ponsel atau tablet',
  enrollSecurityKey: 'Kunci keamanan',

  enrollSaving: 'Menyimpan kunci sandi Anda…',
  enrollCancelled: 'Kunci sandi belum dibuat. Anda dapat mencoba lagi kapan saja.',
  enrollRefused: 'Kunci sandi Anda belum tersimpan. Coba lagi sekarang, atau lakukan lain kali.',
  enrollDone: 'Kunci sandi Anda sudah siap. Gunakan saat Anda masuk berikutnya.',
  enrollSaved: 'Kunci sandi telah disimpan untuk akun Anda. Lain kali, masuklah dengan sidik jari, wajah, atau kunci layar.',
  enrollExists: 'Perangkat ini sudah memiliki kunci sandi untuk akun Anda. Anda dapat menggunakannya untuk masuk.',
  enrollExistsThere: 'Perangkat yang dipilih sudah memiliki kunci sandi untuk akun Anda. Anda dapat menggunakannya untuk masuk.',
  enrollElsewhere: 'Gunakan perangkat lain',
  enrollClose: 'Selesai',
  enrollLaterSaid: 'Baik, kami akan bertanya lain kali.',
  enrollNeverSaid: 'Baik, kami tidak akan bertanya lagi.',
};
