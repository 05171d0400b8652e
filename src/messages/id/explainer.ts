import type { ExplainerMessages } from '../explainer-messages.ts';
import type { OwnWords } from '../parts.ts';

const LOST = 'Siapa pun yang menemukannya tetap memerlukan sidik jari, wajah, atau kunci layar Anda.';

/** Indonesian: what `<passkey-explainer>` says. */
export const explainer: OwnWords<ExplainerMessages> = {
  explainerHeading: 'Tentang kunci sandi',

  explainerWhat: 'Apa itu kunci sandi?',
  explainerWhatAnswer:
    'Kunci digital yang menggantikan kata sandi Anda. Cara memakainya sama seperti membuka kunci perangkat: dengan sidik jari, wajah, atau kunci layar. Tidak ada yang perlu diingat.',

  explainerWhere: 'Di mana kunci sandi disimpan?',
  explainerWhereApple:
    'Di pengelola sandi Anda. Di perangkat Apple biasanya Rantai Kunci iCloud, yang menyediakan kunci sandi Anda di semua perangkat Apple Anda.',
  explainerWhereAndroid:
    'Di pengelola sandi Anda. Di Android dan Chrome biasanya Pengelola Sandi Google, yang menyediakan kunci sandi Anda di setiap perangkat dengan Akun Google Anda.',
  explainerWhereWindows: 'Di pengelola sandi Anda, atau hanya di komputer ini dengan perlindungan Windows Hello.',
  explainerWhereOther: 'Di pengelola sandi Anda, atau di kunci keamanan yang Anda bawa.',

  explainerLost: 'Bagaimana jika ponsel saya hilang?',
  explainerLostApple: `${LOST} Kunci sandi di Rantai Kunci iCloud tersedia kembali setelah Anda menyiapkan perangkat Apple baru.`,
  explainerLostAndroid: `${LOST} Kunci sandi di Pengelola Sandi Google tersedia kembali setelah Anda masuk ke Akun Google di perangkat baru.`,
  explainerLostWindows: `${LOST} Kunci sandi di pengelola sandi tersedia kembali di perangkat baru Anda. Jika kunci sandi hanya ada di perangkat yang hilang, masuklah dengan cara lain dan buat yang baru.`,
  explainerLostOther: `${LOST} Kunci sandi di pengelola sandi tersedia kembali di perangkat baru Anda. Jika kunci sandi hanya ada di perangkat yang hilang, masuklah dengan cara lain dan buat yang baru.`,

  explainerSite: 'Apa yang disimpan situs ini?',
  explainerSiteAnswer:
    'Hanya gembok yang cocok dengan kunci sandi Anda. Tidak ada yang dapat masuk dengan gembok itu, meskipun dicuri. Kunci sandi, sidik jari, dan wajah Anda tidak pernah dikirim ke situs ini.',

  explainerFake: 'Mengapa situs palsu tidak dapat mencurinya?',
  explainerFakeAnswer:
    'Kunci sandi hanya berfungsi di situs tempat kunci itu dibuat, dan perangkat Anda memeriksanya untuk Anda. Situs tiruan tidak mendapat apa-apa, dan tidak ada kata sandi yang dapat bocor.',

  explainerElsewhere: 'Bagaimana cara masuk di perangkat lain?',
  explainerElsewhereAnswer:
    'Dengan pengelola sandi yang sama, kunci sandi Anda juga ada di sana. Jika tidak, pilih untuk menggunakan ponsel atau tablet saat masuk, lalu pindai kode yang muncul dengan perangkat yang menyimpan kunci sandi Anda.',
};
