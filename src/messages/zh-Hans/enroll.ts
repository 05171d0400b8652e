import type { EnrollMessages } from '../enroll-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Chinese in simplified characters: what `<passkey-enroll>` says. */
export const enroll: OwnWords<EnrollMessages> = {
  enrollHeading: '下次更快登录',
  enrollIntro: '有了通行密钥，只需使用指纹、人脸识别或屏幕锁定即可登录，无需记忆，也无需输入。',
  enrollHeadingHere: '在此设备上添加通行密钥',
  enrollIntroHere: '您是借助另一台设备登录的。在此设备上创建通行密钥后，下次只需使用指纹、人脸识别或屏幕锁定即可登录。',
  enrollCreate: '创建通行密钥',
  enrollLater: '以后再说',
  enrollNever: '不再询问',

  enrollWhere: '保存位置',
  enrollThisDevice: '此设备',
  enrollPhone: '手机或平板电脑',
  enrollSecurityKey: '安全密钥',

  enrollSaving: '正在保存通行密钥…',
  enrollCancelled: '通行密钥未创建。您可以随时重试。',
  enrollRefused: '通行密钥未保存。请现在重试，或下次再创建。',
  enrollDone: '通行密钥已就绪。下次登录时即可使用。',
  enrollSaved: '已为您的账号保存通行密钥。下次请使用指纹、人脸识别或屏幕锁定登录。',
  enrollExists: '此设备上已有您账号的通行密钥，可直接用它登录。',
  enrollExistsThere: '所选设备上已有您账号的通行密钥，可直接用它登录。',
  enrollElsewhere: '使用其他设备',
  enrollClose: '完成',
  enrollLaterSaid: '好的，我们下次再询问。',
  enrollNeverSaid: '好的，我们不会再询问。',
};
