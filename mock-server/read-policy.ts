import { DEFAULT_POLICY, type Policy } from './policy.ts';
import { METHODS } from './requests/methods.ts';

/**
 * Reads a policy as a command line gives it: `name=value`, one for each member that differs from the default.
 *
 * Times are milliseconds, lists have commas between their items, what has members is JSON, and `null` stands for itself.
 * @throws {Error} with a sentence for whoever typed it: a name that no policy has, or a value that the name does not take.
 * @example
 * readPolicy(['methods=passkey,password', 'stepUp={"maxAge":300000}', 'vault=true']);
 * // { methods: ['passkey', 'password'], stepUp: { maxAge: 300_000 }, vault: true }
 */
export function readPolicy(assignments: readonly string[]): Partial<Policy> {
  return Object.fromEntries(assignments.map(readOne));
}

// --- helpers ---

/** Makes a member of a policy from a text, or throws what the text should have been. */
type Reader<T> = (text: string) => T;

function readOne(assignment: string): [name: string, value: unknown] {
  const [name = '', ...rest] = assignment.split('=');
  if (!Object.hasOwn(READERS, name)) throw new Error(`There is no policy "${name}". There are ${Object.keys(READERS).join(', ')}.`);
  if (rest.length === 0) throw new Error(`--policy ${name} needs a value, as in ${name}=value.`);
  const text = rest.join('=');
  try {
    return [name, READERS[name as keyof Policy](text)];
  } catch (cause) {
    throw new Error(`--policy ${name} takes ${(cause as Error).message}, not "${text}".`, { cause });
  }
}

const word =
  <const T extends string>(...words: T[]): Reader<T> =>
  (text) =>
    words.find((one) => one === text) ?? refuse(words.join(', '));

const list =
  <T>(item: Reader<T>): Reader<T[]> =>
  (text) =>
    text === '' ? [] : text.split(',').map((one) => item(one.trim()));

const integer: Reader<number> = (text) => (/^-?\d+$/.test(text) ? Number(text) : refuse('a whole number'));
const positive: Reader<number> = (text) => (/^[1-9]\d*$/.test(text) ? Number(text) : refuse('a whole number above 0'));
const milliseconds: Reader<number> = (text) => (/^\d+$/.test(text) ? Number(text) : refuse('a number of milliseconds'));
const bool: Reader<boolean> = (text) => word('true', 'false')(text) === 'true';
const origin: Reader<string> = (text) => (URL.canParse(text) && new URL(text).origin === text ? text : refuse('origins'));
const anyText: Reader<string> = (text) => text;

/** JSON of an object whose members all fulfil the test for their name. */
function json<T>(example: string, members: Record<string, (value: unknown) => boolean>): Reader<T> {
  return (text) => {
    const value = parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(`JSON like ${example}`);
    const fits = Object.entries(value).every(([name, member]) => Object.hasOwn(members, name) && members[name]?.(member));
    return fits ? (value as T) : refuse(`JSON like ${example}`);
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isCount = (value: unknown) => Number.isInteger(value) && Number(value) > 0;
const isText = (value: unknown) => typeof value === 'string';
const isLimit = (value: unknown) =>
  value === null || (typeof value === 'object' && 'count' in value && 'window' in value && isCount(value.count) && isCount(value.window));

const LIMITS = '{"identifier":{"count":30,"window":900000},"visitor":null}';
const readLimits = json<Partial<Policy['limits']>>(LIMITS, { identifier: isLimit, visitor: isLimit });
const readStepUp = json<{ maxAge?: number }>('{"maxAge":300000}, or null', { maxAge: isCount });

/** One for each member of a policy: the type checker sees to that. */
const READERS: { [K in keyof Policy]: Reader<Policy[K]> } = {
  challengeLife: milliseconds,
  sessionLife: milliseconds,
  timeout: milliseconds,
  userVerification: word('required', 'preferred', 'discouraged'),
  allowCrossOrigin: bool,
  topOrigins: list(origin),
  refuseClones: bool,
  session: word('cookie', 'bearer', 'exchange'),
  exchangeLife: milliseconds,
  idTokenLife: milliseconds,
  keyLife: milliseconds,
  enumeration: word('safe', 'honest'),
  signUpProof: word('none', 'email-code'),
  methods: list(word(...METHODS)),
  secondFactors: list(word(...METHODS)),
  codeLife: milliseconds,
  codeAttempts: positive,
  resendAfter: milliseconds,
  linkPage: anyText,
  passwordIterations: positive,
  openOutbox: bool,
  limits: (text) => ({ ...DEFAULT_POLICY.limits, ...readLimits(text) }),
  behindProxy: bool,
  vault: bool,
  passkeyEndpoints: json('{"enroll":"/new","manage":"/all"}', { enroll: isText, manage: isText }),
  attestation: word('none', 'direct'),
  stepUp(text) {
    if (text === 'null') return null;
    const { maxAge = refuse('{"maxAge":300000}, or null') } = readStepUp(text);
    return { maxAge };
  },
  proofLife: milliseconds,
  algorithms: list(integer),
};

/** With half a sentence, which `readOne` completes. */
function refuse(wanted: string): never {
  throw new RangeError(wanted);
}
