import type { RecoveryCodesMessages } from '../recovery-codes-messages.ts';

/** Turkish: what is said to someone who is told their recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  codesMaking: 'Kurtarma kodlarınız hazırlanıyor…',
  codesHeading: 'Kurtarma kodlarınızı saklayın',
  codesIntro:
    'Cihazlarınızı kaybederseniz her kodla bir kez oturum açabilirsiniz. Kodları güvenli bir yerde saklayın: Burada bir daha gösterilmezler.',
  codesCopy: 'Kopyala',
  codesDownload: 'İndir',
  codesKept: 'Kodları sakladım',
  codesCopied: 'Kodlar kopyalandı. Güvenli bir yere yapıştırın.',
  codesSelected: 'Kodlar seçildi. Kendiniz kopyalayın veya indirin.',
  codesDownloaded: 'Kodlar indirilenler klasöründe. Dosyayı güvenli bir yere taşıyın.',
  codesMissed: 'Kurtarma kodlarınız şu anda hazırlanamadı. Tekrar deneyin veya kodlar olmadan devam edin.',
  codesRetry: 'Tekrar dene',
  codesGoOn: 'Kodlar olmadan devam et',
  codesFileTitle: '{name} için kurtarma kodları',
  codesFileNote: 'Her kodla bir kez oturum açabilirsiniz. Bu dosyayı güvenli bir yerde saklayın.',
};
