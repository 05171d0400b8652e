import type { OwnWords } from '../parts.ts';
import type { ReauthMessages } from '../reauth-messages.ts';

/** Indonesian: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: 'Konfirmasi bahwa ini Anda',
  reauthAccount: 'Anda masuk sebagai {name}',
  reauthWithPasskey: 'Konfirmasi dengan kunci sandi',
  reauthAnotherWay: 'Konfirmasi dengan cara lain',
  reauthChoose: 'Pilih cara konfirmasi',
  reauthBack: 'Kembali',
  reauthChecking: 'Memeriksa…',
  reauthConfirmed: 'Terima kasih, sudah dikonfirmasi.',
  reauthNext: 'Terima kasih, sudah dikonfirmasi. Masih ada satu lagi yang perlu dikonfirmasi.',
  reauthCancelled: 'Belum dikonfirmasi. Anda dapat mencoba lagi kapan saja.',
  reauthWrongAccount: 'Kunci sandi itu milik akun lain. Gunakan kunci sandi untuk akun yang sedang Anda pakai.',
  reauthUnknownPasskey: 'Kunci sandi itu tidak berlaku lagi untuk situs ini. Gunakan yang lain.',
};
