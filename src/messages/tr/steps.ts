import type { StepMessages } from '../step-messages.ts';

/** Turkish: what is said to someone who types a password or a code, or waits for a link. */
export const steps: StepMessages = {
  passwordHeading: 'Şifrenizi girin',
  codeHeading: 'Kodunuzu girin',
  checkEmailHeading: 'E-postanızı kontrol edin',
  stepContinue: 'Devam',
  accountLabel: 'E-posta veya kullanıcı adı',
  accountRequired: 'E-posta adresinizi veya kullanıcı adınızı girin.',
  passwordLabel: 'Şifre',
  passwordRequired: 'Şifrenizi girin.',
  codeLabel: 'Kod',
  codeRequired: 'Kodu girin.',
  recoveryCodeLabel: 'Kurtarma kodu',
  codeSentTo: 'Şuraya gönderdiğimiz kodu girin: {sentTo}.',
  codeSent: 'Size gönderdiğimiz kodu girin.',
  codeFromApp: 'Doğrulama uygulamanızın gösterdiği kodu girin.',
  codeFromList: 'Sakladığınız kurtarma kodlarından birini girin. Her kod bir kez kullanılabilir.',
  linkSentTo: '{sentTo} adresine bir bağlantı gönderdik. Bağlantıyı bu tarayıcıda açın; bu sayfa kendiliğinden devam eder.',
  linkSent: 'Size bir bağlantı gönderdik. Bağlantıyı bu tarayıcıda açın; bu sayfa kendiliğinden devam eder.',
  resendCode: 'Yeni kod gönder',
  resendLink: 'Yeni bağlantı gönder',
  resendIn: '{seconds} sn sonra yenisini isteyebilirsiniz.',
  sentAgain: 'Yenisi yolda.',
  wrongPassword: 'Şifre doğru değil. Tekrar deneyin veya başka bir yöntem kullanın.',
  wrongCode: 'Kod doğru değil. Kontrol edip tekrar deneyin.',
  secondFactor: 'Bir adım daha: Oturum açmayı geçiş anahtarınızla tamamlayın.',
};
