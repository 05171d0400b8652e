import StyleDictionary from 'style-dictionary';
import type { TransformedToken } from 'style-dictionary/types';
import type { Token } from './token.ts';

/**
 * Reads tokens.json, in the order of the file.
 *
 * @throws {Error} when a reference leads nowhere, two tokens have one name, or a type is not known.
 * @example const [accent] = await readTokens(); // { name: 'accent', group: 'color', value: 'light-dark(#2446c4, #a8bbff)', … }
 */
export async function readTokens(): Promise<Token[]> {
  const dictionary = new StyleDictionary({
    source: ['tokens.json'],
    platforms: { css: {} },
    log: { warnings: 'error', verbosity: 'silent', errors: { brokenReferences: 'throw' } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  const tokens = allTokens.map(toToken);
  const names = new Set(tokens.map(({ name }) => name));
  if (names.size < tokens.length) throw new Error('Two tokens in tokens.json have the same name.');
  return tokens;
}

// --- helpers ---

/** What the format itself cannot say, under `$extensions`. */
interface Extensions {
  'passkey-elements'?: { dark?: string; contrast?: string; still?: string; touch?: string; sheet?: string };
}

function toToken({ path, original, $description, $type, ...token }: TransformedToken): Token {
  const [group = ''] = path;
  const name = path.at(-1) ?? '';
  const { dark, contrast, still, touch, sheet = 'base' } = (token['$extensions'] as Extensions | undefined)?.['passkey-elements'] ?? {};
  const value = toCss(original.$value, { type: $type ?? '', group, name });
  return {
    name,
    group,
    description: $description ?? '',
    value: dark ? `light-dark(${value}, ${shortened(dark)})` : value,
    contrast,
    still,
    touch,
    sheet,
  };
}

/** The value as CSS writes it. A reference stays one: who changes the accent changes the focus ring. */
function toCss(value: unknown, { type, group, name }: { type: string; group: string; name: string }): string {
  if (typeof value === 'string' && value.startsWith('{')) return value.replace(/\{(?:[^}]*\.)?([^.}]+)\}/, 'var(--_$1)');
  if (isMeasure(value)) return value.value === 0 ? '0' : `${String(value.value)}${value.unit}`;
  switch (type) {
    case 'color':
      return shortened(String(value));
    case 'number':
      if (group === 'share-of-text-color') return `color-mix(in srgb, currentcolor ${String(Number(value) * 100)}%, transparent)`;
      return group === 'font-size' ? `${String(value)}em` : String(value);
    case 'fontWeight':
      return String(value);
    case 'fontFamily':
      return (value as string[]).map((family) => (family.includes(' ') ? `'${family}'` : family)).join(', ');
    case 'cubicBezier':
      return EASINGS[String(value)] ?? `cubic-bezier(${(value as number[]).join(', ')})`;
    case 'shadow': {
      const { offsetX, offsetY, blur, spread, color } = value as Record<string, unknown>;
      return [offsetX, offsetY, blur, spread, color].map((part) => toCss(part, { type: 'color', group, name })).join(' ');
    }
    default:
      throw new Error(`${name} in tokens.json has a type that nothing here can write as CSS: ${type}`);
  }
}

/** Curves that CSS has a name for. */
const EASINGS: Readonly<Record<string, string>> = { '0,0,0.58,1': 'ease-out', '0.42,0,1,1': 'ease-in', '0.42,0,0.58,1': 'ease-in-out' };

const isMeasure = (value: unknown): value is { value: number; unit: string } =>
  typeof value === 'object' && value !== null && 'value' in value && 'unit' in value;

/** `#ffffff` as `#fff`. */
const shortened = (color: string): string => color.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
