import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { between } from '../between.ts';
import { publicSheet } from './public-sheet.ts';
import { readTokens } from './read-tokens.ts';
import type { Token } from './token.ts';
import { tokenSheet } from './token-sheet.ts';
import { tokenTable } from './token-table.ts';

/**
 * Makes everything that comes from tokens.json.
 *
 * @returns The text of each file, under its path. What people wrote around the markers in a file stays as it is.
 * @throws {Error} when tokens.json has a mistake, or a file has lost its markers.
 * @example for (const [path, text] of await makeTokens()) writeFileSync(path, text);
 */
export async function makeTokens(): Promise<Map<string, string>> {
  const tokens = await readTokens();
  const files = new Map<string, string>();
  for (const [sheet, members] of Map.groupBy(tokens, (token) => token.sheet)) files.set(pathOf(sheet), moduleOf(sheet, members));
  files.set('src/components/tokens.css', publicSheet(tokens));
  files.set(PLACE, between(PLACE, '/* tokens: made by "npm run tokens" */', '/* end of tokens */', placeSheet(tokens)));
  files.set(DOCS, between(DOCS, '<!-- tokens: made by "npm run tokens" -->', '<!-- end of tokens -->', `\n${tokenTable(tokens)}\n`));
  for (const [path, text] of files) files.set(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
  return files;
}

// --- helpers ---

const PLACE = 'src/components/passkey-elements.css';
const DOCS = 'docs/design-tokens.md';

const pathOf = (sheet: string): string => `src/components/${sheet === 'base' ? '' : `${sheet}-`}tokens.styles.ts`;

function moduleOf(sheet: string, tokens: readonly Token[]): string {
  const name = sheet === 'base' ? 'tokens' : `${sheet}Tokens`;
  return `import { css, type CSSResult } from 'lit';

// Made from tokens.json by "npm run tokens".

/** ${ABOUT[sheet] ?? 'Design tokens.'} */
export const ${name}: CSSResult = css\`
${tokenSheet(tokens, ':host')}\`;
`;
}

const ABOUT: Readonly<Record<string, string>> = {
  base: 'The design tokens that every element reads: a page sets `--passkey-…`, the kit reads `--_…`, which also carries the default.',
  card: 'The design tokens of cards, dialogs and lists.',
  dialog: 'The design tokens of dialogs.',
  codes: 'The design tokens of recovery codes.',
};

/** Before an element is there, the sheet that keeps its place reads the tokens that heights are made of. */
function placeSheet(tokens: readonly Token[]): string {
  const text = readFileSync(PLACE, 'utf8').replace(/\/\* tokens:[^]*?\/\* end of tokens \*\//, '');
  const used = new Set([...text.matchAll(/var\(--_([\w-]+)/g)].map(([, name]) => name));
  return tokenSheet(
    tokens.filter(({ name }) => used.has(name)).map((token) => ({ ...token, contrast: undefined, still: undefined })),
    ':is(passkey-login, passkey-signup, passkey-manager, passkey-autofill, passkey-explainer):not(:defined)',
  );
}
