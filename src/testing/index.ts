/**
 * What proves things, for tests, stories and demos. Not for production pages: whoever can reach these exports' state holds the keys.
 * @module
 */
export { softAuthenticator } from './soft-authenticator/soft-authenticator.ts';
export type { SoftAuthenticator, SoftAuthenticatorOptions } from './soft-authenticator/soft-authenticator.ts';
export { devicePresets } from './soft-authenticator/device-presets.ts';
export type { AuthenticatorFlags } from './soft-authenticator/authenticator-data.ts';
export type { BrowserName } from './soft-authenticator/browser-habits.ts';
export type { DeviceOptions } from './soft-authenticator/device-traits.ts';
export type { ExportedPasskey } from './soft-authenticator/exported-passkey.ts';
export type { SoftCredential } from './soft-authenticator/credential-store.ts';
export type { Choice, CreatePrompt, GetPrompt, Outcome, Prompt, PromptDevice } from './soft-authenticator/prompt.ts';
export type { KeyValueStorage } from './soft-authenticator/memory-storage.ts';
export type { Timer } from './soft-authenticator/prompter.ts';
export type { FrameOptions, PolicyFeature } from './soft-authenticator/site.ts';
export type { ProtectionLevel } from './soft-authenticator/is-usable.ts';
export type { SigningAlgorithm } from './soft-authenticator/signing-key.ts';
export type { ResultStyle } from './soft-authenticator/wrap-result.ts';
export { visibleDevice } from './visible-device/visible-device.ts';
export type { VisibleDeviceOptions } from './visible-device/visible-device.ts';
