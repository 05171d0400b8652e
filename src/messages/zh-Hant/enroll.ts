import type { EnrollMessages } from '../enroll-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Chinese in traditional characters: what `<passkey-enroll>` says. */
export const enroll: OwnWords<EnrollMessages> = {
  enrollHeading: '下次更快登入',
  enrollIntro: '有了通行密鑰，只要使用指紋、臉部辨識或螢幕鎖定就能登入，不必記憶，也不必輸入。',
  enrollHeadingHere: '在這部裝置上新增通行密鑰',
  enrollIntroHere: '您是透過另一部裝置登入的。在這部裝置上建立通行密鑰後，下次只要使用指紋、臉部辨識或螢幕鎖定就能登入。',
  enrollCreate: '建立通行密鑰',
  enrollLater: '以後再說',
  enrollNever: '不要再詢問',

  enrollWhere: '儲存位置',
  enrollThisDevice: '這部裝置',
  enrollPhone: '手機或平板電腦',
  enrollSecurityKey: '安全金鑰',

  enrollSaving: '正在儲存通行密鑰…',
  enrollCancelled: '尚未建立通行密鑰。您隨時可以再試一次。',
  enrollRefused: '通行密鑰未儲存。請現在再試一次，或下次再建立。',
  enrollDone: '通行密鑰已準備就緒。下次登入時即可使用。',
  enrollSaved: '已為您的帳號儲存通行密鑰。下次請使用指紋、臉部辨識或螢幕鎖定登入。',
  enrollExists: '這部裝置上已有您帳號的通行密鑰，可以直接用它登入。',
  enrollExistsThere: '您選擇的裝置上已有您帳號的通行密鑰，可以直接用它登入。',
  enrollElsewhere: '使用其他裝置',
  enrollClose: '完成',
  enrollLaterSaid: '好的，我們下次再詢問。',
  enrollNeverSaid: '好的，我們不會再詢問。',
};
