import { capabilities } from '../webauthn/capabilities.ts';

/** How to ask for a passkey that is on this device: at once, where the browser can; else as ever. */
export async function onThisDevice(): Promise<'immediate' | 'modal'> {
  const { immediateGet } = await capabilities();
  return immediateGet === true ? 'immediate' : 'modal';
}
