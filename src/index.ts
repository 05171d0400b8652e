/**
 * Everything, and no side effect: importing this registers no element. `passkey-elements/define.js` does that.
 * @module
 */
export * from './headless.ts';
export { PasskeyAutofill } from './components/autofill/autofill.ts';
export { configure, type Configuration, type Provider, type ResolveProvider } from './components/configuration.ts';
export { AutofillEndedEvent } from './components/events/autofill-ended-event.ts';
export { BeforePromptEvent } from './components/events/before-prompt-event.ts';
export { CreatedEvent } from './components/events/created-event.ts';
export { EnrollFinishedEvent } from './components/events/enroll-finished-event.ts';
export { MethodChosenEvent } from './components/events/method-chosen-event.ts';
export { PasskeyErrorEvent } from './components/events/error-event.ts';
export { ReauthenticatedEvent } from './components/events/reauthenticated-event.ts';
export { RecoveryCodesFinishedEvent } from './components/events/recovery-codes-finished-event.ts';
export { RemovedEvent } from './components/events/removed-event.ts';
export { RenamedEvent } from './components/events/renamed-event.ts';
export { SignInChosenEvent } from './components/events/sign-in-chosen-event.ts';
export { SignedInEvent } from './components/events/signed-in-event.ts';
export { SignedUpEvent } from './components/events/signed-up-event.ts';
export { StateEvent } from './components/events/state-event.ts';
export { PasskeyEnroll } from './components/enroll/enroll.ts';
export { PasskeyExplainer } from './components/explainer/explainer.ts';
export { PasskeyLogin } from './components/login/login.ts';
export { PasskeyManager } from './components/manager/manager.ts';
export { configurationContext } from './components/provider/context.ts';
export { PasskeyProvider } from './components/provider/provider.ts';
export type { ConfirmationRequest } from './components/reauth/confirmation-queue.ts';
export { askToConfirm, type AskToConfirmRequest } from './components/reauth/ask-to-confirm.ts';
export { PasskeyReauth } from './components/reauth/reauth.ts';
export { reauthFetch, type ReauthFetchOptions, type RequestConfirmation } from './components/reauth/reauth-fetch.ts';
export { PasskeySignup } from './components/signup/signup.ts';
export type { MessageOverrides, Messages } from './messages/messages.ts';
