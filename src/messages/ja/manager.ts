import type { ManagerMessages } from '../manager-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Japanese: what `<passkey-manager>` says. */
export const manager: OwnWords<ManagerMessages> = {
  managerHeading: 'パスキー',
  managerLoading: 'パスキーを読み込んでいます…',
  managerRetry: 'もう一度試す',
  managerAdd: 'パスキーを作成',
  managerVerifying: '新しいパスキーを保存しています…',
  emptyHeading: 'パスワードなしでログイン',
  emptyText:
    'パスキーなら、指紋認証、顔認証、画面ロックのいずれかでログインできます。覚えることも、偽の\u2060サイトに入力してしまうこともありません。',
  searchLabel: 'パスキーを検索',
  searchNothing: 'この\u2060名前のパスキーはありません。',
  exportList: '一覧をダウンロード',

  aPasskey: 'パスキー',
  passkeyHere: 'このデバイスのパスキー',
  phoneOrTablet: 'スマートフォンまたはタブレット',
  securityKey: 'セキュリティキー',
  namedByDevice: '{device}（{date}）',

  thisDevice: 'このデバイス',
  onYourDevices: 'お使いの各デバイス',
  onSecurityKey: 'セキュリティキー内',
  onOneDevice: '1台のデバイスのみ',
  createdOn: '作成日：{date}',
  lastUsed: '最終使用：{when}',
  neverUsed: '未使用',

  rename: '名前を変更',
  renameNamed: '{name}の名前を変更',
  nameLabel: 'パスキーの名前',
  nameRequired: '名前を入力してください。',
  saveName: '保存',
  savingName: '保存しています…',

  removePasskey: '削除',
  removeNamed: '{name}を削除',
  removeQuestion: '「{name}」を削除しますか？',
  removeEffect: 'この\u2060パスキーではログインできなくなります。',
  removeLast: 'これは最後のパスキーです。別の\u2060方法でログインできることを確認してください。',
  removeLastOfSeveral: 'これは最後のパスキーです。今後は別の\u2060方法でログインする必要があります。',
  removeOnlyWay: 'これは唯一のログイン方法です。削除するとアカウントを失うおそれがあるため、先に別の\u2060パスキーを作成してください。',
  keepPasskey: '削除しない',
  removingPasskey: '削除しています…',

  details: '詳細',
  detailsNamed: '{name}の詳細',
  detailsMissing: '詳細を読み込めません。通信状況を確認して、もう\u2060一度開いてください。',
  detailId: 'パスキーID',
  detailModel: 'モデルID',
  detailTransports: '接続方法',
  detailAlgorithm: '署名方式',
  detailCopyable: '複数のデバイスで利用可能',
  detailBackedUp: '前回使用時にバックアップ済み',
  detailCounter: '使用カウンター',
  detailAttestation: '製造元による証明',
  yes: 'はい',
  no: 'いいえ',
  none: 'なし',
  builtIn: '内蔵',
  byQrCode: 'QRコード',

  noticeCopied: 'この\u2060パスキーは誰かに複製された可能性があります。削除して、新しいパスキーを作成してください。',
  noticeChanged: 'この\u2060パスキーは作成時から変わっています。削除して、新しいパスキーを作成してください。',
  noticeUnusual: 'この\u2060パスキーに普段と異なる点が見つかりました。心当たりがない場合は削除してください。',
  noticeUnused: 'この\u2060パスキーは1年以上使われていません。もうお持ちでない場合は削除してください。',

  passkeyAdded: '新しいパスキーの準備ができました：「{name}」。',
  passkeyRenamed: 'パスキーの名前を「{name}」に変更しました。',
  passkeyRemoved: '「{name}」を削除しました。',
  notAdded: 'パスキーは作成されませんでした。いつでももう\u2060一度お試しいただけます。',
  notChanged: '何も変更されませんでした。',
  alreadyHere:
    'この\u2060デバイスには、お使いのアカウントのパスキー「{name}」がすでにあります。もう1つ作成するには、別の\u2060デバイスを選んでください。',
  alreadySomewhere:
    '選択したデバイスには、お使いのアカウントのパスキーがすでにあります。もう1つ作成するには、別の\u2060デバイスを選んでください。',
};
