import type { ExplainerMessages } from '../explainer-messages.ts';
import type { OwnWords } from '../parts.ts';

const LOST = 'מי שימצא אותו עדיין יצטרך את טביעת האצבע, את הפנים או את נעילת המסך שלכם.';
const LOST_ELSEWHERE = `${LOST} מפתחות גישה שבמנהל סיסמאות חוזרים במכשיר החדש. אם מפתח היה רק במכשיר שאבד, היכנסו בדרך אחרת וצרו מפתח חדש.`;

/** Hebrew: what `<passkey-explainer>` says. */
export const explainer: OwnWords<ExplainerMessages> = {
  explainerHeading: 'על מפתחות גישה',

  explainerWhat: 'מה זה מפתח גישה?',
  explainerWhatAnswer:
    'מפתח דיגיטלי שמחליף את הסיסמה. משתמשים בו כמו שפותחים את נעילת המכשיר: עם טביעת האצבע, זיהוי הפנים או נעילת המסך. אין מה לזכור.',

  explainerWhere: 'איפה הוא נשמר?',
  explainerWhereApple:
    'במנהל הסיסמאות שלכם. במכשירי Apple זה בדרך כלל צרור המפתחות של iCloud, ומפתחות הגישה נמצאים בו בכל מכשירי Apple שלכם.',
  explainerWhereAndroid:
    'במנהל הסיסמאות שלכם. ב-Android וב-Chrome זה בדרך כלל מנהל הסיסמאות של Google, ומפתחות הגישה נמצאים בו בכל מכשיר שמחובר לחשבון Google שלכם.',
  explainerWhereWindows: 'במנהל הסיסמאות שלכם, או במחשב הזה בלבד, בהגנת Windows Hello.',
  explainerWhereOther: 'במנהל הסיסמאות שלכם, או במפתח אבטחה שאתם נושאים איתכם.',

  explainerLost: 'מה אם הטלפון שלי יאבד?',
  explainerLostApple: `${LOST} מפתחות גישה שבצרור המפתחות של iCloud חוזרים כשמגדירים מכשיר Apple חדש.`,
  explainerLostAndroid: `${LOST} מפתחות גישה שבמנהל הסיסמאות של Google חוזרים כשנכנסים לחשבון Google במכשיר חדש.`,
  explainerLostWindows: LOST_ELSEWHERE,
  explainerLostOther: LOST_ELSEWHERE,

  explainerSite: 'מה נשמר באתר הזה?',
  explainerSiteAnswer:
    'רק מנעול שמפתח הגישה מתאים לו. אף אחד לא יכול להיכנס באמצעותו, גם אם ייגנב. מפתח הגישה, טביעת האצבע והפנים שלכם לעולם לא נשלחים לאתר.',

  explainerFake: 'למה אתר מזויף לא יכול לגנוב אותו?',
  explainerFakeAnswer:
    'מפתח גישה פועל רק באתר שבשבילו הוא נוצר, והמכשיר בודק את זה בשבילכם. אתר מתחזה לא יקבל כלום, ואין סיסמה שאפשר למסור בטעות.',

  explainerElsewhere: 'איך נכנסים ממכשיר אחר?',
  explainerElsewhereAnswer:
    'אם יש שם אותו מנהל סיסמאות, גם מפתח הגישה נמצא שם. אם לא, בחרו בזמן הכניסה להשתמש בטלפון או בטאבלט, וסרקו את הקוד שמופיע באמצעות המכשיר שבו נמצא מפתח הגישה.',
};
