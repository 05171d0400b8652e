import type { EnrollMessages } from '../enroll-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Hebrew: what `<passkey-enroll>` says. */
export const enroll: OwnWords<EnrollMessages> = {
  enrollHeading: 'כניסה מהירה יותר בפעם הבאה',
  enrollIntro: 'עם מפתח גישה מספיקים טביעת האצבע, זיהוי הפנים או נעילת המסך. אין מה לזכור ואין מה להקליד.',
  enrollHeadingHere: 'הוספת מפתח גישה במכשיר הזה',
  enrollIntroHere: 'נכנסתם באמצעות מכשיר אחר. עם מפתח גישה כאן, בפעם הבאה יספיקו טביעת האצבע, זיהוי הפנים או נעילת המסך.',
  enrollCreate: 'יצירת מפתח גישה',
  enrollLater: 'לא עכשיו',
  enrollNever: 'לא לשאול שוב',

  enrollWhere: 'איפה לשמור אותו',
  enrollThisDevice: 'המכשיר הזה',
  enrollPhone: 'טלפון או טאבלט',
  enrollSecurityKey: 'מפתח אבטחה',

  enrollSaving: 'מפתח הגישה נשמר…',
  enrollCancelled: 'לא נוצר מפתח גישה. אפשר לנסות שוב בכל עת.',
  enrollRefused: 'מפתח הגישה לא נשמר. נסו שוב עכשיו או בפעם אחרת.',
  enrollDone: 'מפתח הגישה מוכן. השתמשו בו בכניסה הבאה.',
  enrollSaved: 'נשמר מפתח גישה לחשבון שלכם. בפעם הבאה היכנסו עם טביעת האצבע, זיהוי הפנים או נעילת המסך.',
  enrollExists: 'במכשיר הזה כבר יש מפתח גישה לחשבון שלכם. אפשר להיכנס איתו.',
  enrollExistsThere: 'במכשיר שבחרתם כבר יש מפתח גישה לחשבון שלכם. אפשר להיכנס איתו.',
  enrollElsewhere: 'שימוש במכשיר אחר',
  enrollClose: 'סיום',
  enrollLaterSaid: 'בסדר, נשאל בפעם אחרת.',
  enrollNeverSaid: 'בסדר, לא נשאל שוב.',
};
