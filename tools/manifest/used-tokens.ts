import { declarationsOf, type CssDeclaration } from './declarations-of.ts';
import type { TemplateNames } from './template-names.ts';

/**
 * The tokens that CSS reads where it can come to something: in rules for what the templates have, unless a later rule with the same
 * selector says it otherwise.
 * @example usedTokens('p { color: var(--_muted) } .none { color: var(--_danger) }', templateNames(files)) // Set { 'muted' }
 */
export function usedTokens(css: string, names: TemplateNames): Set<string> {
  const declarations = declarationsOf(css).filter(
    ({ property, selectors }) => !property.startsWith('--_') && selectors.every((selector) => canMatch(selector, names)),
  );
  const last = new Map(declarations.map((each, index) => [each.always ? keyOf(each) : '', index]));
  const inForce = declarations.filter((each, index) => (last.get(keyOf(each)) ?? index) <= index);
  return new Set(inForce.flatMap(({ value }) => [...value.matchAll(/var\(--_([\w-]+)/g)].map(([, name = '']) => name)));
}

// --- helpers ---

const keyOf = ({ selectors, property }: CssDeclaration): string => `${selectors.join(' { ')} { ${property}`;

/** Whether one of the selectors in a list names only what there is. What a state or a slot brings is not asked for. */
function canMatch(list: string, { tags, parts, classes, light }: TemplateNames): boolean {
  const found = (selector: string, pattern: RegExp, known: ReadonlySet<string>): boolean =>
    [...selector.matchAll(pattern)].every(([, name = '']) => known.has(name));
  return withoutPseudo(list)
    .split(',')
    .some(
      (selector) =>
        found(selector, /\.([\w-]+)/g, classes) &&
        found(selector, /\[part='([\w-]+)'\]/g, parts) &&
        found(selector, /\[data-passkey='([\w-]+)'\]/g, light) &&
        found(selector, /(?:^|[\s>+~])([a-z][\w-]*)/g, tags),
    );
}

/** Without `:host(…)`, `:is(…)`, `::slotted(…)` and the like. */
function withoutPseudo(selector: string): string {
  const shorter = selector.replace(/:{0,2}[\w-]+\([^()]*\)/g, '').replace(/::?[\w-]+(?![\w(-])/g, '');
  return shorter === selector ? selector : withoutPseudo(shorter);
}
