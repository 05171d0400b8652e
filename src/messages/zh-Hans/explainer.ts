import type { ExplainerMessages } from '../explainer-messages.ts';
import type { OwnWords } from '../parts.ts';

const LOST = '即使有人捡到手机，没有您的指纹、人脸或屏幕锁定也无法使用通行密钥。';

/** Chinese in simplified characters: what `<passkey-explainer>` says. */
export const explainer: OwnWords<ExplainerMessages> = {
  explainerHeading: '关于通行密钥',

  explainerWhat: '什么是通行密钥？',
  explainerWhatAnswer: '它是取代密码的数字钥匙。使用方法就像解锁设备一样：通过指纹、人脸识别或屏幕锁定。您无需记住任何内容。',

  explainerWhere: '它保存在哪里？',
  explainerWhereApple: '保存在您的密码管理工具中。在 Apple 设备上，通常是 iCloud 钥匙串，您的所有 Apple 设备都可以使用其中的通行密钥。',
  explainerWhereAndroid:
    '保存在您的密码管理工具中。在 Android 和 Chrome 中，通常是 Google 密码管理工具，登录了您的 Google 账号的所有设备都可以使用其中的通行密钥。',
  explainerWhereWindows: '保存在您的密码管理工具中，或仅保存在这台电脑上，由 Windows Hello 保护。',
  explainerWhereOther: '保存在您的密码管理工具中，或您随身携带的安全密钥上。',

  explainerLost: '如果手机丢了怎么办？',
  explainerLostApple: `${LOST}设置新的 Apple 设备后，iCloud 钥匙串中的通行密钥就会恢复。`,
  explainerLostAndroid: `${LOST}在新设备上登录 Google 账号后，Google 密码管理工具中的通行密钥就会恢复。`,
  explainerLostWindows: `${LOST}密码管理工具中的通行密钥会在新设备上恢复。如果通行密钥只在丢失的设备上，请用其他方式登录，然后创建新的通行密钥。`,
  explainerLostOther: `${LOST}密码管理工具中的通行密钥会在新设备上恢复。如果通行密钥只在丢失的设备上，请用其他方式登录，然后创建新的通行密钥。`,

  explainerSite: '本网站会保存什么？',
  explainerSiteAnswer: '只保存一把与您的通行密钥相配的锁。即使锁被盗，也没有人能用它登录。您的通行密钥、指纹和人脸绝不会发送给本网站。',

  explainerFake: '为什么假冒网站无法窃取它？',
  explainerFakeAnswer: '通行密钥只能在创建它的网站上使用，您的设备会替您核对。假冒网站什么也得不到，您也没有密码可以泄露。',

  explainerElsewhere: '如何在其他设备上登录？',
  explainerElsewhereAnswer:
    '如果那台设备使用同一个密码管理工具，您的通行密钥也会在那里。否则，请在登录时选择使用手机或平板电脑，然后用存有通行密钥的设备扫描显示的二维码。',
};
