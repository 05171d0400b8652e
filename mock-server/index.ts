/**
 * A relying party for demos, stories, tests and development, as one function from `Request` to `Response`. Runs wherever those exist.
 * The wrappers are entries of their own: `msw.ts`, `node.ts`, `vite.ts`, and `stores/sqlite-store.ts` for Node.
 * @module
 */
export { createRelyingParty, type RelyingParty, type RelyingPartyOptions } from './relying-party.ts';
export { makeAccount, type AccountInit } from './accounts/make-account.ts';
export { createOutbox, type Message, type Outbox } from './methods/outbox.ts';
export { totp } from './methods/totp.ts';
export type { Limit } from './limits/limit.ts';
export { DEFAULT_POLICY, type Policy } from './policy.ts';
export { memoryStore } from './stores/memory-store.ts';
export { webStorageStore, type StorageLike } from './stores/web-storage-store.ts';
export { browserCookieJar, type BrowserCookieJarOptions } from './browser-cookie-jar.ts';
export { createTenants, type TenantsOptions } from './create-tenants.ts';
export { createFaults, type Fault, type Faults, type FaultScope, type ScopedFault } from './faults/faults.ts';
export { withFaultSwitch } from './faults/with-fault-switch.ts';
export { withFaults, type WithFaultsOptions } from './faults/with-faults.ts';
export { scenario, type Scenario, type ScenarioOptions } from './scenarios/scenario.ts';
export { SCENARIOS } from './scenarios/scenarios.ts';
export { withCors } from './with-cors.ts';
export type { CookieJar } from './cookie-jar.ts';
export type { AccountRecord, CeremonyRecord, PasskeyRecord, PasskeyUse, SessionRecord, Store } from './stores/store.ts';
export type * from './protocol.ts';
