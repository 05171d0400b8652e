import type { ExplainerMessages } from '../explainer-messages.ts';
import type { OwnWords } from '../parts.ts';

const LOST = '拾った人がパスキーを使うには、あなたの指紋、顔、画面ロックのいずれかが必要です。';

/** Japanese: what `<passkey-explainer>` says. */
export const explainer: OwnWords<ExplainerMessages> = {
  explainerHeading: 'パスキーについて',

  explainerWhat: 'パスキーとは何ですか？',
  explainerWhatAnswer:
    'パスワードに代わるデジタルの鍵です。デバイスのロックを解除するときと同じように、指紋認証、顔認証、画面ロックのいずれかで使えます。覚えるものはありません。',

  explainerWhere: 'どこに保存されますか？',
  explainerWhereApple:
    'お使いのパスワードマネージャーに保存されます。Appleのデバイスでは通常、iCloudキーチェーンに保存され、お持ちのすべてのAppleデバイスで使えます。',
  explainerWhereAndroid:
    'お使いのパスワードマネージャーに保存されます。AndroidとChromeでは通常、Google パスワード マネージャーに保存され、同じGoogleアカウントを使うすべてのデバイスで使えます。',
  explainerWhereWindows:
    'お使いのパスワードマネージャー、またはこの\u2060パソコンだけに保存されます。パソコンではWindows Helloが保護します。',
  explainerWhereOther: 'お使いのパスワードマネージャー、または持ち歩けるセキュリティキーに保存されます。',

  explainerLost: 'スマートフォンをなくしたらどうなりますか？',
  explainerLostApple: `${LOST}iCloudキーチェーンのパスキーは、新しいAppleデバイスを設定すると元どおり使えます。`,
  explainerLostAndroid: `${LOST}Google パスワード マネージャーのパスキーは、新しいデバイスでGoogleアカウントにログインすると元どおり使えます。`,
  explainerLostWindows: `${LOST}パスワードマネージャーのパスキーは、新しいデバイスでも使えます。なくしたデバイスだけにあったパスキーは、別の\u2060方法でログインして作り直してください。`,
  explainerLostOther: `${LOST}パスワードマネージャーのパスキーは、新しいデバイスでも使えます。なくしたデバイスだけにあったパスキーは、別の\u2060方法でログインして作り直してください。`,

  explainerSite: 'この\u2060サイトには何が保存されますか？',
  explainerSiteAnswer:
    'パスキーに合う錠前だけです。盗まれたとしても、それでログインすることは誰にもできません。パスキー、指紋、顔の情報がサイトに送られることはありません。',

  explainerFake: '偽の\u2060サイトに盗まれないのはなぜですか？',
  explainerFakeAnswer:
    'パスキーは、作成したサイトでしか使えません。それをデバイスが確かめます。偽の\u2060サイトには何も渡らず、うっかり教えてしまうパスワードもありません。',

  explainerElsewhere: '別の\u2060デバイスでログインするには？',
  explainerElsewhereAnswer:
    '同じパスワードマネージャーを使えば、その\u2060デバイスでもパスキーを使えます。そうでない場合は、ログイン時にスマートフォンまたはタブレットの使用を選び、表示されるコードを、パスキーのあるデバイスで読み取ってください。',
};
