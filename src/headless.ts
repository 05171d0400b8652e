/**
 * The kit without elements: flows, ceremonies and the adapter contract. No Lit, no DOM.
 * @module
 */
export type * from './adapters/adapter.ts';
export { httpAdapter, type HttpAdapterOptions } from './adapters/http.ts';
export { systemClock, type Clock } from './flows/clock.ts';
export {
  EnrollFlow,
  type CreateOptions,
  type EnrollFlowOptions,
  type EnrollOutcome,
  type EnrollState,
  type OfferOptions,
  type UpgradeOptions,
} from './flows/enroll-flow.ts';
export { enrollMemory, type EnrollAnswer, type EnrollMemory } from './flows/enroll-memory.ts';
export { Flow, type Failed, type Idle } from './flows/flow.ts';
export type { ManagedPasskey } from './flows/managed-passkey.ts';
export { ManagerFlow, type ManagerNews, type ManagerOptions, type ManagerState } from './flows/manager-flow.ts';
export type { Identity } from './flows/manager-signals.ts';
export { ReauthFlow, type ReauthFlowOptions, type ReauthOptions, type ReauthState } from './flows/reauth-flow.ts';
export { SignInFlow, type ListenOptions, type SignInFlowOptions, type SignInOptions, type SignInState } from './flows/sign-in-flow.ts';
export { SignUpFlow, type SignUpFlowOptions, type SignUpOptions, type SignUpState } from './flows/sign-up-flow.ts';
export { arbiter, createArbiter, type Arbiter, type Ceremony } from './webauthn/arbiter.ts';
export { capabilities, type Capabilities } from './webauthn/capabilities.ts';
export { supportsPasskeys } from './webauthn/supports-passkeys.ts';
export { createPasskey, type CreatePasskeyOptions } from './webauthn/create-passkey.ts';
export { getPasskey, type GetPasskeyOptions } from './webauthn/get-passkey.ts';
export type * from './webauthn/json.ts';
export { PasskeyError, type PasskeyErrorCode, type PasskeyErrorInit, type PasskeyErrorPhase } from './webauthn/passkey-error.ts';
export { sendSignals } from './webauthn/send-signals.ts';
export type { Signal } from './webauthn/signal.ts';
