import type { ExplainerMessages } from '../explainer-messages.ts';
import type { OwnWords } from '../parts.ts';

const LOST = '就算有人撿到手機，沒有您的指紋、臉孔或螢幕鎖定也無法使用通行密鑰。';

/** Chinese in traditional characters: what `<passkey-explainer>` says. */
export const explainer: OwnWords<ExplainerMessages> = {
  explainerHeading: '關於通行密鑰',

  explainerWhat: '什麼是通行密鑰？',
  explainerWhatAnswer: '它是取代密碼的數位鑰匙。使用方式就像解鎖裝置一樣：透過指紋、臉部辨識或螢幕鎖定。您不必記住任何東西。',

  explainerWhere: '它儲存在哪裡？',
  explainerWhereApple: '儲存在您的密碼管理工具中。在 Apple 裝置上，通常是 iCloud 鑰匙圈，您的所有 Apple 裝置都能使用其中的通行密鑰。',
  explainerWhereAndroid:
    '儲存在您的密碼管理工具中。在 Android 和 Chrome 中，通常是 Google 密碼管理工具，登入您 Google 帳戶的所有裝置都能使用其中的通行密鑰。',
  explainerWhereWindows: '儲存在您的密碼管理工具中，或只儲存在這部電腦上，由 Windows Hello 保護。',
  explainerWhereOther: '儲存在您的密碼管理工具中，或您隨身攜帶的安全金鑰上。',

  explainerLost: '手機遺失了怎麼辦？',
  explainerLostApple: `${LOST}設定新的 Apple 裝置後，iCloud 鑰匙圈中的通行密鑰就會恢復。`,
  explainerLostAndroid: `${LOST}在新裝置上登入 Google 帳戶後，Google 密碼管理工具中的通行密鑰就會恢復。`,
  explainerLostWindows: `${LOST}密碼管理工具中的通行密鑰會在新裝置上恢復。如果通行密鑰只在遺失的裝置上，請用其他方式登入，然後建立新的通行密鑰。`,
  explainerLostOther: `${LOST}密碼管理工具中的通行密鑰會在新裝置上恢復。如果通行密鑰只在遺失的裝置上，請用其他方式登入，然後建立新的通行密鑰。`,

  explainerSite: '本網站會儲存什麼？',
  explainerSiteAnswer: '只儲存一個與您的通行密鑰相配的鎖。即使鎖遭竊，也沒有人能用它登入。您的通行密鑰、指紋和臉孔絕不會傳送給本網站。',

  explainerFake: '為什麼假網站無法竊取它？',
  explainerFakeAnswer: '通行密鑰只能在建立它的網站上使用，您的裝置會替您確認。假網站什麼也得不到，您也沒有密碼可以洩漏。',

  explainerElsewhere: '如何在其他裝置上登入？',
  explainerElsewhereAnswer:
    '如果那部裝置使用同一個密碼管理工具，您的通行密鑰也會在那裡。否則，請在登入時選擇使用手機或平板電腦，然後用存有通行密鑰的裝置掃描顯示的 QR 碼。',
};
