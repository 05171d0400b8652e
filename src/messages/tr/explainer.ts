import type { ExplainerMessages } from '../explainer-messages.ts';
import type { OwnWords } from '../parts.ts';

const LOST = 'Telefonunuzu bulan kişinin yine de parmak izinize, yüzünüze veya ekran kilidinize ihtiyacı olur.';
const LOST_ELSEWHERE = `${LOST} Şifre yöneticisindeki geçiş anahtarları yeni cihazınıza geri gelir. Yalnızca kayıp cihazda olan bir anahtar içinse başka bir yöntemle oturum açıp yenisini oluşturun.`;

/** Turkish: what `<passkey-explainer>` says. */
export const explainer: OwnWords<ExplainerMessages> = {
  explainerHeading: 'Geçiş anahtarları hakkında',

  explainerWhat: 'Geçiş anahtarı nedir?',
  explainerWhatAnswer:
    'Şifrenizin yerini alan dijital bir anahtardır. Onu cihazınızın kilidini açar gibi kullanırsınız: parmak izinizle, yüzünüzle veya ekran kilidinizle. Hatırlamanız gereken bir şey yoktur.',

  explainerWhere: 'Nerede saklanır?',
  explainerWhereApple:
    'Şifre yöneticinizde. Apple cihazlarında bu genellikle iCloud Anahtar Zinciri’dir ve geçiş anahtarlarınız tüm Apple cihazlarınızda bulunur.',
  explainerWhereAndroid:
    'Şifre yöneticinizde. Android’de ve Chrome’da bu genellikle Google Şifre Yöneticisi’dir ve geçiş anahtarlarınız Google Hesabınızın olduğu her cihazda bulunur.',
  explainerWhereWindows: 'Şifre yöneticinizde veya yalnızca bu bilgisayarda, Windows Hello korumasında.',
  explainerWhereOther: 'Şifre yöneticinizde veya yanınızda taşıdığınız bir güvenlik anahtarında.',

  explainerLost: 'Telefonumu kaybedersem ne olur?',
  explainerLostApple: `${LOST} iCloud Anahtar Zinciri’ndeki geçiş anahtarları, yeni bir Apple cihazı kurduğunuzda geri gelir.`,
  explainerLostAndroid: `${LOST} Google Şifre Yöneticisi’ndeki geçiş anahtarları, yeni bir cihazda Google Hesabınızda oturum açtığınızda geri gelir.`,
  explainerLostWindows: LOST_ELSEWHERE,
  explainerLostOther: LOST_ELSEWHERE,

  explainerSite: 'Bu site ne saklar?',
  explainerSiteAnswer:
    'Yalnızca geçiş anahtarınızın uyduğu bir kilit. Bu kilit çalınsa bile kimse onunla oturum açamaz. Geçiş anahtarınız, parmak iziniz ve yüzünüz siteye asla gönderilmez.',

  explainerFake: 'Sahte bir site onu neden çalamaz?',
  explainerFakeAnswer:
    'Geçiş anahtarı yalnızca oluşturulduğu sitede çalışır ve cihazınız bunu sizin için kontrol eder. Sitenin kopyası hiçbir şey elde edemez; ele verilecek bir şifre de yoktur.',

  explainerElsewhere: 'Başka bir cihazda nasıl oturum açarım?',
  explainerElsewhereAnswer:
    'O cihazda da aynı şifre yöneticisi varsa geçiş anahtarınız orada da bulunur. Yoksa oturum açarken telefon veya tablet kullanmayı seçin ve görünen kodu geçiş anahtarınızın olduğu cihazla tarayın.',
};
