import { posix } from 'node:path';
import { importsOf } from './imports-of.ts';
import type { Import } from './imports-of.ts';

/** One import line that breaks a rule of the house. */
export interface Violation {
  file: string;
  /** What was imported, as written; for a folder, its name. */
  specifier: string;
  rule: string;
}

/**
 * Reads the import lines of product code and reports each that points the wrong way, reaches for something the package does not ship,
 * or lacks its `.ts` ending.
 *
 * @param sources - Text by path, relative to the root of the project and with `/`, for example `src/flows/flow.ts`.
 * @example findViolations({ 'src/flows/flow.ts': "import '../components/login/login.ts';" }) // one violation
 */
export function findViolations(sources: Readonly<Record<string, string>>): Violation[] {
  return Object.entries(sources).flatMap(([file, text]) => [
    ...badFolders(file),
    ...(isTest(file) ? [] : importsOf(text).flatMap((line) => check(file, line))),
  ]);
}

// --- helpers ---

type Layer = 'webauthn' | 'adapters' | 'flows' | 'messages' | 'components' | 'testing';
/** What a layer may import from another: everything, only types, or only these files. */
type Allowance = 'all' | 'types' | readonly string[];

/** The arrows. A layer may always import itself. */
const ARROWS: Record<Layer, Partial<Record<Layer, Allowance>>> = {
  webauthn: {},
  adapters: { webauthn: ['json.ts', 'signal.ts', 'passkey-error.ts'] },
  flows: { webauthn: 'all', adapters: ['adapter.ts'] },
  messages: { webauthn: 'types' },
  // `base-url` is the one attribute that makes an adapter; an element that knew another would put it into every page.
  components: { flows: 'all', messages: 'all', webauthn: 'all', adapters: ['adapter.ts', 'lazy-http.ts'] },
  testing: { adapters: 'all', webauthn: 'all' },
};

/** Contracts: files of which only types may be imported from another layer. */
const CONTRACTS = new Set(['src/adapters/adapter.ts']);

const DEPENDENCIES = /^(?:lit|@lit\/context|@simplewebauthn\/browser)(?:\/|$)/;
const MOCK_SERVER_DEPENDENCIES = /^(?:@simplewebauthn\/server(?:\/|$)|jose$|node:)/;
const JUNK_DRAWERS = new Set(['utils', 'util', 'helpers', 'shared', 'common']);

const isTest = (file: string): boolean => file.endsWith('.test.ts') || file.startsWith('mock-server/testing/');
const layerOf = (file: string): Layer | undefined => /^src\/(\w+)\//.exec(file)?.[1] as Layer | undefined;

function badFolders(file: string): Violation[] {
  const folders = file
    .split('/')
    .slice(0, -1)
    .filter((folder) => JUNK_DRAWERS.has(folder));
  return folders.map((specifier) => ({ file, specifier, rule: 'A folder is named after what its files do.' }));
}

function check(file: string, line: Import): Violation[] {
  const rule = line.specifier.startsWith('.') ? relativeRule(file, line) : packageRule(file, line);
  return rule === undefined ? [] : [{ file, specifier: line.specifier, rule }];
}

function packageRule(file: string, { specifier, typeOnly }: Import): string | undefined {
  if (file.startsWith('src/')) return DEPENDENCIES.test(specifier) ? undefined : 'src uses its three dependencies and nothing else.';
  if (MOCK_SERVER_DEPENDENCIES.test(specifier)) return undefined;
  if (file === 'mock-server/msw.ts' && /^msw(?:\/|$)/.test(specifier)) return undefined;
  if (specifier === 'vite' && typeOnly) return undefined;
  return 'mock-server uses @simplewebauthn/server, jose and Node; msw only in its wrapper, vite only for types.';
}

function relativeRule(file: string, { specifier, typeOnly }: Import): string | undefined {
  if (!/\.(?:ts|json|css)$/.test(specifier)) return 'A relative import ends in .ts.';
  const target = posix.join(posix.dirname(file), specifier);
  if (isTest(target)) return 'Product code imports no test code.';
  const root = file.split('/')[0] ?? '';
  if (target.split('/')[0] !== root) return `${root} imports nothing from outside of ${root}.`;
  const from = layerOf(file);
  return from === undefined || !target.startsWith('src/') ? undefined : arrowRule(from, target, typeOnly);
}

function arrowRule(from: Layer, target: string, typeOnly: boolean): string | undefined {
  const to = layerOf(target);
  if (to === from) return undefined;
  if (to === undefined) return 'A layer does not import the entries above it.';
  const allowance = ARROWS[from]?.[to];
  if (allowance === undefined) return `${from} does not import ${to}.`;
  if ((allowance === 'types' || CONTRACTS.has(target)) && !typeOnly) return `${from} imports only types from ${target}.`;
  if (typeof allowance === 'object' && !allowance.includes(target.slice(`src/${to}/`.length))) {
    return `${from} imports from ${to} only ${allowance.join(', ')}.`;
  }
  return undefined;
}
