import type { Account, Done, Method, Notice, Passkey, PasskeyAdapter, Step } from './adapter.ts';
import { checkShape } from './check-shape.ts';
import { exchangeProof, type Exchange } from './exchange-proof.ts';
import { httpCalls, type HttpCallsOptions } from './http-calls.ts';
import type { HttpClientOptions } from './http-client.ts';
import { nullWhen } from './null-when.ts';
import { shapes } from './shapes.ts';
import { STEPS, toReply } from './to-reply.ts';

/** The contract's optional methods that the protocol has a route for. */
type Feature =
  | 'registrationOptions'
  | 'verifyRegistration'
  | 'respond'
  | 'lookup'
  | 'start'
  | 'session'
  | 'resume'
  | 'signOut'
  | 'list'
  | 'rename'
  | 'remove'
  | 'notices'
  | 'createRecoveryCodes';

type HttpFeatures = Readonly<Partial<Record<Feature, boolean>>>;

export interface HttpAdapterOptions extends HttpClientOptions {
  /** The ways to sign in that the backend is configured for. Default: passkeys only. */
  methods?: readonly Method[];
  /**
   * Which routes the backend has, where that differs from the defaults: everything is on but `lookup`; `start` and `resume` are on only when
   * `methods` names another way than passkeys, `createRecoveryCodes` when it names `recovery-code`. The elements hide what is off.
   */
  features?: HttpFeatures;
  /** Turns a proof into a session at the app's own backend. */
  exchange?: Exchange;
}

/**
 * Speaks the passkey HTTP protocol (`docs/protocol.openapi.yaml`): JSON by POST, errors as problem details, no redirects, no caches, a
 * time-out. Answers are checked before anyone sees them. It keeps nothing between calls.
 *
 * `call.extra` travels as the member `extra` of every JSON body. For sign-out, rename and remove a 204 is as good as a `done`.
 * The vault is a part of its own: `{ ...httpAdapter(options), ...httpVault(options) }`.
 * @example
 * const adapter = httpAdapter({ baseUrl: '/passkeys', headers: () => ({ 'x-csrf-token': readToken() }) });
 * @example
 * // The passkey backend proves who it is; the app's own backend opens the session.
 * httpAdapter({ baseUrl: 'https://id.example.com/passkeys', credentials: 'omit', exchange: ({ value }) => openSession(value) });
 */
export function httpAdapter({ methods = ['passkey'], features = {}, exchange, ...transport }: HttpAdapterOptions): PasskeyAdapter {
  const options: HttpCallsOptions = {
    ...transport,
    settle: (reply, call, request) => exchangeProof(reply, call, { exchange, request, timeout: transport.timeout }),
  };
  const { ask, post, next } = httpCalls(options);
  const adapter: PasskeyAdapter = {
    methods,
    authenticationOptions: (request, call) => post(['authentication', 'options'], request, call, toStep, OPTIONS),
    verifyAuthentication: (request, credential, state, call) =>
      next(['authentication', 'verify'], { request, credential, state }, call, request),
    registrationOptions: (request, call) => post(['registration', 'options'], request, call, toStep, OPTIONS),
    verifyRegistration: (request, credential, state, call) =>
      next(['registration', 'verify'], { request, credential, state }, call, request),
    start: (method, input, call) => next(['methods', method, 'start'], input, call),
    respond: (step, answer, call) => next(['steps'], { step, answer }, call),
    lookup: (identifier, call) => post(['lookup'], { identifier }, call, toLookup, OPTIONS),
    session: (call) => ask({ path: ['session'] }, call, toSession).catch(nullWhen(401)),
    resume: (call) => ask({ path: ['steps'] }, call, toPending),
    signOut: (call) => post(['sign-out'], {}, call, toDone),
    list: (call) => ask({ path: ['passkeys'] }, call, toPasskeys),
    rename: (id, name, call) => post(['passkeys', id], { name }, call, toDone, { method: 'PATCH' }),
    remove: (id, call) => ask({ method: 'DELETE', path: ['passkeys', id] }, call, toDone),
    notices: (call) => ask({ path: ['notices'] }, call, toNotices),
    createRecoveryCodes: (call) => post(['recovery-codes'], {}, call, toCodes),
  };
  const others = methods.some((method) => method !== 'passkey');
  const createRecoveryCodes = methods.includes('recovery-code');
  const defaults: HttpFeatures = { lookup: false, start: others, resume: others, createRecoveryCodes };
  for (const name of Object.keys(adapter) as Feature[]) {
    if (!(features[name] ?? defaults[name] ?? true)) Reflect.deleteProperty(adapter, name);
  }
  return adapter;
}

// --- helpers ---

const OPTIONS = { phase: 'options' } as const;

const toStep = (body: unknown): Step => toReply(body, STEPS);
const toNotices = (body: unknown): Notice[] => checkShape<Notice[]>(body, [shapes.notice], 'notices');
const toCodes = (body: unknown): string[] => checkShape<{ codes: string[] }>(body, { codes: [''] }, 'recovery codes').codes;
const toDone = (body: unknown): Done => toReply(body ?? { kind: 'done' }, ['done']);
const toPasskeys = (body: unknown): Passkey[] => checkShape<Pick<Passkey, 'id'>[]>(body, [shapes.passkey], 'passkeys');
const toSession = (body: unknown): Account | null => (body == null ? null : checkShape<Account>(body, shapes.account, 'account'));
const toPending = (body: unknown): Step | null => (body == null ? null : toStep(body));
const toLookup = (body: unknown) => checkShape<{ methods: Method[]; state?: unknown }>(body, { methods: [''] }, 'lookup');
