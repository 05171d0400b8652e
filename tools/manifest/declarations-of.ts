/** `property: value`, and what stands around it. */
export interface CssDeclaration {
  property: string;
  value: string;
  /** The selectors around it, the outermost first: styles may be nested. */
  selectors: string[];
  /** Counts always, and not only under some `@media`. */
  always: boolean;
}

/**
 * Reads CSS into its declarations. Enough for the kit's own sheets: none has a brace or a semicolon in a string.
 * @example declarationsOf('p { color: red }') // [{ property: 'color', value: 'red', selectors: ['p'], always: true }]
 */
export function declarationsOf(css: string): CssDeclaration[] {
  const found: CssDeclaration[] = [];
  const around: string[] = [];
  let text = '';
  for (const char of css.replace(/\/\*[^]*?\*\//g, '')) {
    if (char === '{') {
      around.push(text.trim());
      text = '';
    } else if (char === ';' || char === '}') {
      const [, property, value] = /^\s*([\w-]+)\s*:\s*([^]+)$/.exec(text) ?? [];
      const selectors = around.filter((prelude) => !/^(?:@|from$|to$)/.test(prelude));
      if (property && value) found.push({ property, value, selectors, always: !around.some((prelude) => prelude.startsWith('@')) });
      if (char === '}') around.pop();
      text = '';
    } else text += char;
  }
  return found;
}
