import type { RecoveryCodesMessages } from '../recovery-codes-messages.ts';

/** Indonesian: what is said to someone who is told their recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  codesMaking: 'Membuat kode pemulihan Anda…',
  codesHeading: 'Simpan kode pemulihan Anda',
  codesIntro:
    'Jika perangkat Anda hilang, setiap kode dapat dipakai untuk masuk satu kali. Simpan di tempat aman: kode tidak akan ditampilkan lagi di sini.',
  codesCopy: 'Salin',
  codesDownload: 'Unduh',
  codesKept: 'Sudah saya simpan',
  codesCopied: 'Kode sudah disalin. Tempelkan di tempat yang aman.',
  codesSelected: 'Kode sudah dipilih. Salin sendiri, atau unduh.',
  codesDownloaded: 'Kode ada di unduhan Anda. Pindahkan filenya ke tempat yang aman.',
  codesMissed: 'Kode pemulihan belum dapat dibuat. Coba lagi, atau lanjutkan tanpa kode.',
  codesRetry: 'Coba lagi',
  codesGoOn: 'Lanjutkan tanpa kode',
  codesFileTitle: 'Kode pemulihan untuk {name}',
  codesFileNote: 'Setiap kode dapat dipakai untuk masuk satu kali. Simpan file ini di tempat yang aman.',
};
