import type { OwnWords } from '../parts.ts';
import type { ReauthMessages } from '../reauth-messages.ts';

/** Turkish: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: 'Siz olduğunuzu doğrulayın',
  reauthAccount: '{name} olarak oturum açtınız',
  reauthWithPasskey: 'Geçiş anahtarıyla doğrula',
  reauthAnotherWay: 'Başka bir yöntemle doğrula',
  reauthChoose: 'Nasıl doğrulayacağınızı seçin',
  reauthBack: 'Geri',
  reauthChecking: 'Kontrol ediliyor…',
  reauthConfirmed: 'Teşekkürler, doğrulandı.',
  reauthNext: 'Teşekkürler, doğrulandı. Bir doğrulama daha gerekiyor.',
  reauthCancelled: 'Doğrulama yapılmadı. Hazır olduğunuzda tekrar deneyin.',
  reauthWrongAccount: 'Bu geçiş anahtarı başka bir hesaba ait. Oturum açtığınız hesabın geçiş anahtarını kullanın.',
  reauthUnknownPasskey: 'Bu geçiş anahtarı bu sitede artık geçerli değil. Başka birini kullanın.',
};
