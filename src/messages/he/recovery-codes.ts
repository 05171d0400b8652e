import type { RecoveryCodesMessages } from '../recovery-codes-messages.ts';

/** Hebrew: what is said to someone who is told their recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  codesMaking: 'קודי השחזור נוצרים…',
  codesHeading: 'שמרו את קודי השחזור',
  codesIntro: 'אם תאבדו את המכשירים, כל קוד יאפשר לכם להיכנס פעם אחת. שמרו את הקודים במקום בטוח: הם לא יוצגו כאן שוב.',
  codesCopy: 'העתקה',
  codesDownload: 'הורדה',
  codesKept: 'שמרתי אותם',
  codesCopied: 'הקודים הועתקו. הדביקו אותם במקום בטוח.',
  codesSelected: 'הקודים מסומנים. העתיקו אותם בעצמכם או הורידו אותם.',
  codesDownloaded: 'הקודים נמצאים בתיקיית ההורדות. העבירו את הקובץ למקום בטוח.',
  codesMissed: 'לא הצלחנו ליצור כרגע את קודי השחזור. נסו שוב או המשיכו בלעדיהם.',
  codesRetry: 'ניסיון נוסף',
  codesGoOn: 'המשך בלי קודים',
  codesFileTitle: 'קודי שחזור עבור {name}',
  codesFileNote: 'כל קוד מאפשר להיכנס פעם אחת. שמרו את הקובץ הזה במקום בטוח.',
};
