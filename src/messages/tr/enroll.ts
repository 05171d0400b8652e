import type { EnrollMessages } from '../enroll-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Turkish: what `<passkey-enroll>` says. */
export const enroll: OwnWords<EnrollMessages> = {
  enrollHeading: 'Bir dahaki sefere daha hızlı oturum açın',
  enrollIntro:
    'Geçiş anahtarıyla parmak iziniz, yüzünüz veya ekran kilidiniz yeterlidir. Hatırlamanız veya yazmanız gereken bir şey olmaz.',
  enrollHeadingHere: 'Bu cihaza geçiş anahtarı ekleyin',
  enrollIntroHere:
    'Başka bir cihazla oturum açtınız. Bu cihazda da bir geçiş anahtarı olursa bir dahaki sefere parmak iziniz, yüzünüz veya ekran kilidiniz yeterlidir.',
  enrollCreate: 'Geçiş anahtarı oluştur',
  enrollLater: 'Şimdi değil',
  enrollNever: 'Bir daha sorma',

  enrollWhere: 'Kaydedileceği yer',
  enrollThisDevice: 'Bu cihaz',
  enrollPhone: 'Telefon veya tablet',
  enrollSecurityKey: 'Güvenlik anahtarı',

  enrollSaving: 'Geçiş anahtarınız kaydediliyor…',
  enrollCancelled: 'Geçiş anahtarı oluşturulmadı. Hazır olduğunuzda tekrar deneyin.',
  enrollRefused: 'Geçiş anahtarınız kaydedilmedi. Şimdi tekrar deneyin veya başka bir zaman yapın.',
  enrollDone: 'Geçiş anahtarınız hazır. Bir sonraki oturum açışınızda kullanın.',
  enrollSaved: 'Hesabınız için bir geçiş anahtarı kaydedildi. Bir dahaki sefere parmak iziniz, yüzünüz veya ekran kilidinizle oturum açın.',
  enrollExists: 'Bu cihazda hesabınız için zaten bir geçiş anahtarı var. Oturum açmak için onu kullanabilirsiniz.',
  enrollExistsThere: 'Seçtiğiniz cihazda hesabınız için zaten bir geçiş anahtarı var. Oturum açmak için onu kullanabilirsiniz.',
  enrollElsewhere: 'Başka bir cihaz kullan',
  enrollClose: 'Bitti',
  enrollLaterSaid: 'Tamam, başka bir zaman soracağız.',
  enrollNeverSaid: 'Tamam, bir daha sormayacağız.',
};
