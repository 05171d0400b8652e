/** One way to authenticate that a server names. */
export interface AuthenticateChallenge {
  /** In lower case. */
  scheme: string;
  /** By name, in lower case. Quotes are gone. */
  parameters: ReadonlyMap<string, string>;
}

/**
 * Reads `WWW-Authenticate`: one header, or several that the browser joined with commas. What is malformed ends the reading; what came before
 * it counts.
 * @example readChallenges('Bearer realm="a, b", max_age=300, Basic')[0]?.parameters.get('max_age'); // '300'
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1
 */
export function readChallenges(header: string): AuthenticateChallenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  let at = 0;
  const next = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(header);
    if (match) at = pattern.lastIndex;
    return match;
  };
  for (;;) {
    next(BETWEEN);
    const parameter = next(PARAMETER);
    const [, name = '', quoted, token = ''] = parameter ?? [];
    const current = challenges.at(-1);
    if (parameter && !current) return challenges; // a parameter of nothing
    if (parameter) {
      const key = name.toLowerCase();
      if (!current?.parameters.has(key)) current?.parameters.set(key, quoted?.replace(/\\(.)/g, '$1') ?? token);
      continue;
    }
    const [, scheme] = next(SCHEME) ?? [];
    if (scheme === undefined) return challenges;
    challenges.push({ scheme: scheme.toLowerCase(), parameters: new Map() });
    next(TOKEN68);
  }
}

// --- helpers ---

const BETWEEN = /[\s,]*/y;
const PARAMETER = /([\w!#$%&'*+.^`|~-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([\w!#$%&'*+.^`|~-]+))(?=[ \t]*(?:,|$))/y;
const SCHEME = /([\w!#$%&'*+.^`|~-]+)(?=[ \t,]|$)/y;
/** What some schemes have in place of parameters. */
const TOKEN68 = /[ \t]+[\w.~+/-]+=*(?=[ \t]*(?:,|$))/y;
