import type { ExplainerMessages } from '../explainer-messages.ts';
import type { OwnWords } from '../parts.ts';

const LOST = 'هر کس آن را پیدا کند، باز هم به اثر انگشت، چهره یا قفل صفحهٔ شما نیاز دارد.';
const LOST_ELSEWHERE = `${LOST} گذرکلیدهایی که در مدیر گذرواژه هستند در دستگاه جدید برمی‌گردند. اگر گذرکلیدی فقط در دستگاه گم‌شده بود، به روش دیگری وارد شوید و گذرکلید جدیدی ایجاد کنید.`;

/** Persian: what `<passkey-explainer>` says. */
export const explainer: OwnWords<ExplainerMessages> = {
  explainerHeading: 'دربارهٔ گذرکلید',

  explainerWhat: 'گذرکلید چیست؟',
  explainerWhatAnswer:
    'کلیدی دیجیتال که جای گذرواژه را می‌گیرد. از آن همان‌طور استفاده می‌کنید که قفل دستگاهتان را باز می‌کنید: با اثر انگشت، چهره یا قفل صفحه. چیزی برای به خاطر سپردن وجود ندارد.',

  explainerWhere: 'کجا ذخیره می‌شود؟',
  explainerWhereApple:
    'در مدیر گذرواژهٔ شما. در دستگاه‌های Apple این معمولاً دسته‌کلید iCloud است که گذرکلیدهایتان را در همهٔ دستگاه‌های Apple شما نگه می‌دارد.',
  explainerWhereAndroid:
    'در مدیر گذرواژهٔ شما. در Android و Chrome این معمولاً مدیر گذرواژهٔ Google است که گذرکلیدهایتان را در هر دستگاهی با حساب Google شما نگه می‌دارد.',
  explainerWhereWindows: 'در مدیر گذرواژهٔ شما، یا فقط در همین رایانه، با محافظت Windows Hello.',
  explainerWhereOther: 'در مدیر گذرواژهٔ شما، یا در کلید امنیتی‌ای که همراه خود دارید.',

  explainerLost: 'اگر تلفنم را گم کنم چه می‌شود؟',
  explainerLostApple: `${LOST} گذرکلیدهای دسته‌کلید iCloud با راه‌اندازی دستگاه Apple جدید برمی‌گردند.`,
  explainerLostAndroid: `${LOST} گذرکلیدهای مدیر گذرواژهٔ Google با ورود به حساب Google در دستگاه جدید برمی‌گردند.`,
  explainerLostWindows: LOST_ELSEWHERE,
  explainerLostOther: LOST_ELSEWHERE,

  explainerSite: 'این سایت چه چیزی ذخیره می‌کند؟',
  explainerSiteAnswer:
    'فقط قفلی که گذرکلید شما به آن می‌خورد. حتی اگر دزدیده شود، هیچ‌کس نمی‌تواند با آن وارد شود. گذرکلید، اثر انگشت و چهرهٔ شما هرگز به سایت فرستاده نمی‌شود.',

  explainerFake: 'چرا سایت جعلی نمی‌تواند آن را بدزدد؟',
  explainerFakeAnswer:
    'گذرکلید فقط در سایتی کار می‌کند که برای آن ایجاد شده است و دستگاهتان این را برای شما بررسی می‌کند. نسخهٔ جعلی سایت چیزی به دست نمی‌آورد و گذرواژه‌ای هم نیست که لو برود.',

  explainerElsewhere: 'چطور در دستگاه دیگری وارد شوم؟',
  explainerElsewhereAnswer:
    'اگر آنجا همان مدیر گذرواژه را داشته باشید، گذرکلیدتان هم آنجاست. در غیر این صورت، هنگام ورود استفاده از تلفن یا تبلت را انتخاب کنید و کدی را که ظاهر می‌شود با دستگاهی که گذرکلیدتان را دارد اسکن کنید.',
};
