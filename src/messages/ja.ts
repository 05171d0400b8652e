import type { Messages } from './messages.ts';

const SET_UP = '申し訳ございません。現在ここではパスキーをご利用いただけません。別の方法でログインするか、後でもう一度お試しください。';

/** Japanese. */
export const ja: Messages = {
  language: 'ja',
  direction: 'ltr',

  signInHeading: 'ログイン',
  signInWithPasskey: 'パスキーでログイン',
  or: 'または',
  continue: '次へ',
  identifierLabel: 'メールアドレスまたはユーザー名',
  identifierRequired: 'メールアドレスまたはユーザー名を入力してください。',
  cancel: 'キャンセル',
  tryAgain: 'もう一度試す',
  anotherWay: '別の方法でログイン',
  useDifferentAccount: '別のアカウントを使用',
  chooseMethod: 'ログイン方法を選択',
  methods: {
    passkey: 'パスキー',
    password: 'パスワード',
    'email-code': 'メールで届くコード',
    'email-link': 'メールで届くリンク',
    'sms-code': 'SMSで届くコード',
    totp: 'アプリに表示されるコード',
    'recovery-code': 'リカバリーコード',
  },
  backToSignIn: 'ログインに戻る',
  passkeyUnsupported:
    'このブラウザではパスキーをご利用いただけません。別の方法でログインするか、別のブラウザでこのページを開いてください。',

  preparing: 'お待ちください…',
  prompting: '指紋認証、顔認証、画面ロックのいずれかで続けてください。',
  nothingHappened: '画面が変わらない場合は、キャンセルしてからもう一度試すか、別の方法をお使いください。',
  verifying: '確認しています…',
  signedIn: 'ログインしました。',
  signedInAs: '{name}としてログインしました。',

  signUpHeading: 'アカウントを作成',
  passkeyIntro: 'パスキーなら、複雑なパスワードを覚える必要はありません。指紋認証、顔認証、画面ロックのいずれかだけでログインできます。',
  createPasskey: 'パスキーを作成',
  newIdentifierLabel: 'メールアドレス',
  newIdentifierRequired: 'メールアドレスを入力してください。',
  displayNameLabel: 'お名前',
  displayNameHint: '任意です。このお名前でお呼びします。',
  signUpWhere: 'パスキーの保存先',
  creating: 'アカウントを作成しています…',
  signedUp: 'アカウントの準備ができました。',
  cancelledSignUp: 'パスキーは作成されませんでした。いつでももう一度お試しいただけます。',
  alreadyHave: 'パスキーをお持ちですか？',
  signInInstead: 'ログインする',

  errors: {
    unsupported: 'このブラウザまたはデバイスではパスキーをご利用いただけません。別の方法か、別のデバイスをお使いください。',
    'insecure-context': SET_UP,
    'blocked-by-policy':
      '申し訳ございません。このページの中ではパスキーをご利用いただけません。サイトを新しいタブで開くか、別の方法をお使いください。',
    'invalid-options': SET_UP,
    'invalid-rp-id': SET_UP,
    cancelled: 'ログインは完了していません。もう一度試すか、別の方法をお使いください。',
    superseded: '',
    aborted: '',
    'already-registered': 'このデバイスには、お使いのアカウントのパスキーがすでにあります。そのパスキーでログインできます。',
    'not-discoverable': 'このデバイスには、このサイトのパスキーを保存できません。別のデバイスか、別のログイン方法をお使いください。',
    'user-verification-failed':
      'デバイスでご本人であることを確認できませんでした。指紋認証、顔認証、画面ロックの設定を確認して、もう一度お試しください。',
    'prf-unavailable': 'このパスキーではデータのロックを解除できません。別のパスキーでもう一度お試しください。',
    network: 'サーバーに接続できません。通信状況を確認して、もう一度お試しください。',
    server: '当サイトで問題が発生しました。しばらく待ってから、もう一度お試しください。',
    'rate-limited': '試行回数が多すぎます。しばらく待ってから、もう一度お試しください。',
    'invalid-input': '入力内容に誤りがあるようです。ご確認のうえ、もう一度お試しください。',
    'invalid-response': '当サイトで問題が発生しました。別の方法を使うか、後でもう一度お試しください。',
    unauthenticated: 'ログアウトしています。続けるにはログインしてください。',
    'reauth-required': '続けるには、ご本人であることを確認してください。',
    forbidden: 'ここではこの操作を行えません。ページを再読み込みして、もう一度お試しください。',
    'challenge-expired': '時間切れになりました。もう一度お試しください。',
    'unknown-passkey':
      'このパスキーは、このサイトでは使えなくなりました。別の方法でログインし、パスワードマネージャーからこのパスキーを削除してください。',
    'verification-failed': 'ご本人であることを確認できませんでした。もう一度試すか、別の方法をお使いください。',
    'account-exists': 'この名前のアカウントはすでにあります。ログインするか、別の名前をお使いください。',
    'account-unknown': 'この名前のアカウントが見つかりません。名前を確認するか、アカウントを作成してください。',
    'account-blocked': '現在このアカウントではログインできません。サポートにお問い合わせください。',
    'limit-reached': 'これ以上パスキーを追加できません。使わないパスキーを削除して、もう一度お試しください。',
    'last-method': 'これは唯一のログイン方法です。削除する前に、別の方法を追加してください。',
  },
};
