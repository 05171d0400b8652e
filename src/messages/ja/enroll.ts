import type { EnrollMessages } from '../enroll-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Japanese: what `<passkey-enroll>` says. */
export const enroll: OwnWords<EnrollMessages> = {
  enrollHeading: '次回からもっと早くログイン',
  enrollIntro: 'パスキーなら、指紋認証、顔認証、画面ロックのいずれかだけでログインできます。覚えることも、入力することもありません。',
  enrollHeadingHere: 'このデバイスにパスキーを追加',
  enrollIntroHere:
    '別の\u2060デバイスを使ってログインしました。この\u2060デバイスにもパスキーを作成すると、次回は指紋認証、顔認証、画面ロックのいずれかだけでログインできます。',
  enrollCreate: 'パスキーを作成',
  enrollLater: '後で',
  enrollNever: '今後表示しない',

  enrollWhere: '保存先',
  enrollThisDevice: 'このデバイス',
  enrollPhone: 'スマートフォンまたはタブレット',
  enrollSecurityKey: 'セキュリティキー',

  enrollSaving: 'パスキーを保存しています…',
  enrollCancelled: 'パスキーは作成されませんでした。いつでももう\u2060一度お試しいただけます。',
  enrollRefused: 'パスキーは保存されませんでした。今すぐもう\u2060一度試すか、後ほどお試しください。',
  enrollDone: 'パスキーの準備ができました。次回のログインからお使いください。',
  enrollSaved: 'お使いのアカウントにパスキーを保存しました。次回は指紋認証、顔認証、画面ロックのいずれかでログインできます。',
  enrollExists: 'この\u2060デバイスには、お使いのアカウントのパスキーがすでにあります。その\u2060パスキーでログインできます。',
  enrollExistsThere: '選択したデバイスには、お使いのアカウントのパスキーがすでにあります。その\u2060パスキーでログインできます。',
  enrollElsewhere: '別のデバイスを使用',
  enrollClose: '完了',
  enrollLaterSaid: '承知しました。また別の\u2060機会にお知らせします。',
  enrollNeverSaid: '承知しました。今後は表示しません。',
};
