import type { ExplainerMessages } from '../explainer-messages.ts';
import { general } from './general.ts';

const LOST = 'Whoever finds it would still need your fingerprint, face or screen lock.';

/** English: what `<passkey-explainer>` says. */
export const explainer: ExplainerMessages = {
  ...general,

  explainerHeading: 'About passkeys',

  explainerWhat: 'What is a passkey?',
  explainerWhatAnswer:
    'A digital key that replaces your password. You use it the way you unlock your device: with your fingerprint, face or screen lock. There’s nothing to remember.',

  explainerWhere: 'Where is it stored?',
  explainerWhereApple:
    'In your password manager. On Apple devices that’s usually iCloud Keychain, which has your passkeys on all of your Apple devices.',
  explainerWhereAndroid:
    'In your password manager. On Android and in Chrome that’s usually Google Password Manager, which has your passkeys on every device with your Google Account.',
  explainerWhereWindows: 'In your password manager, or on this computer alone, where Windows Hello protects it.',
  explainerWhereOther: 'In your password manager, or on a security key that you carry with you.',

  explainerLost: 'What if I lose my phone?',
  explainerLostApple: `${LOST} Passkeys in iCloud Keychain come back when you set up a new Apple device.`,
  explainerLostAndroid: `${LOST} Passkeys in Google Password Manager come back when you sign in to your Google Account on a new device.`,
  explainerLostWindows: `${LOST} Passkeys in a password manager come back on your new device. For one that was on the lost device alone, sign in another way and create a new one.`,
  explainerLostOther: `${LOST} Passkeys in a password manager come back on your new device. For one that was on the lost device alone, sign in another way and create a new one.`,

  explainerSite: 'What does this site store?',
  explainerSiteAnswer:
    'Only a lock that your passkey fits. Nobody can sign in with that, even if it’s stolen. Your passkey, your fingerprint and your face are never sent to the site.',

  explainerFake: 'Why can’t a fake site steal it?',
  explainerFakeAnswer:
    'A passkey works only on the site that it was created for, and your device checks that for you. A copy of the site gets nothing, and there’s no password to give away.',

  explainerElsewhere: 'How do I sign in on another device?',
  explainerElsewhereAnswer:
    'With the same password manager there, your passkey is there too. Otherwise choose to use a phone or tablet when you sign in, and scan the code that appears with the device that has your passkey.',
};
