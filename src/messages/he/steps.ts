import type { StepMessages } from '../step-messages.ts';

/** Hebrew: what is said to someone who types a password or a code, or waits for a link. */
export const steps: StepMessages = {
  passwordHeading: 'הזינו את הסיסמה',
  codeHeading: 'הזינו את הקוד',
  checkEmailHeading: 'בדקו את האימייל',
  stepContinue: 'המשך',
  accountLabel: 'אימייל או שם משתמש',
  accountRequired: 'הזינו את האימייל או את שם המשתמש.',
  passwordLabel: 'סיסמה',
  passwordRequired: 'הזינו את הסיסמה.',
  codeLabel: 'קוד',
  codeRequired: 'הזינו את הקוד.',
  recoveryCodeLabel: 'קוד שחזור',
  codeSentTo: 'הזינו את הקוד ששלחנו אל {sentTo}.',
  codeSent: 'הזינו את הקוד ששלחנו לכם.',
  codeFromApp: 'הזינו את הקוד שמופיע באפליקציית האימות.',
  codeFromList: 'הזינו אחד מקודי השחזור ששמרתם. כל קוד תקף פעם אחת.',
  linkSentTo: 'שלחנו קישור אל {sentTo}. פתחו אותו בדפדפן הזה, והדף ימשיך מעצמו.',
  linkSent: 'שלחנו לכם קישור. פתחו אותו בדפדפן הזה, והדף ימשיך מעצמו.',
  resendCode: 'שליחת קוד חדש',
  resendLink: 'שליחת קישור חדש',
  resendIn: 'אפשר לבקש שוב בעוד {seconds} שנ׳.',
  sentAgain: 'הודעה חדשה בדרך אליכם.',
  wrongPassword: 'הסיסמה לא נכונה. נסו שוב או בחרו דרך אחרת.',
  wrongCode: 'הקוד לא נכון. בדקו אותו ונסו שוב.',
  secondFactor: 'עוד שלב אחד: השתמשו במפתח הגישה כדי להשלים את הכניסה.',
};
