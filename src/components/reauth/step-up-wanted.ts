import { readChallenges } from './read-challenges.ts';

/** What a server wants before it does what it was asked. */
export interface StepUp {
  /** How old a confirmation may be, in milliseconds. */
  maxAge?: number;
}

/**
 * Whether an answer says that a fresh confirmation is needed: a 401 whose `WWW-Authenticate` says `insufficient_user_authentication`, or
 * problem details with the code `reauth-required`. Other refusals, also other 401s, are none of it. The body can still be read afterwards.
 * @see https://www.rfc-editor.org/rfc/rfc9470#section-3
 * @example if (await stepUpWanted(response)) …
 */
export async function stepUpWanted(response: Response): Promise<StepUp | undefined> {
  if (response.ok) return undefined;
  const challenges = response.status === 401 ? readChallenges(response.headers.get('www-authenticate') ?? '') : [];
  const challenge = challenges.find(({ parameters }) => parameters.get('error') === 'insufficient_user_authentication');
  if (challenge) return toStepUp(challenge.parameters.get('max_age'));
  return (await codeOf(response)) === 'reauth-required' ? {} : undefined;
}

// --- helpers ---

/** Seconds on the wire. Zero says "now", which is when the dialog asks; as the age of a proof it would be spent before it arrives. */
function toStepUp(maxAge = ''): StepUp {
  const seconds = /^\d{1,10}$/.test(maxAge) ? Number(maxAge) : 0;
  return seconds > 0 ? { maxAge: seconds * 1000 } : {};
}

async function codeOf(response: Response): Promise<unknown> {
  if (!/^application\/problem\+json\b/i.test(response.headers.get('content-type') ?? '') || response.bodyUsed) return undefined;
  try {
    const problem: unknown = await response.clone().json();
    return (Object(problem) as { code?: unknown }).code;
  } catch {
    return undefined; // not what it says it is
  }
}
