/**
 * What a token looks like: colours on light and on dark, the rest at its own size.
 * @param group The token's group in tokens.json.
 */
export function tokenSample(name: string, { group, value }: { group: string; value: string }): HTMLElement[] {
  const is = `var(${name})`;
  if (group.endsWith('color')) return ['light', 'dark'].map((scheme) => make('token-swatch', { 'color-scheme': scheme, '--is': is }));
  if (group === 'font-size') return [make('token-text', { 'font-size': is }, 'Sign in')];
  if (group === 'font-weight') return [make('token-text', { 'font-weight': is }, 'Sign in')];
  if (group === 'font-family') return [make('token-text', { 'font-family': is }, 'abcde-01234')];
  if (group === 'line-height') return [make('token-text', { 'line-height': is }, 'One line\nand another')];
  if (group === 'elevation') return [make('token-box', { 'box-shadow': is })];
  if (group === 'motion')
    return [make('token-motion', { [name.endsWith('easing') ? 'transition-timing-function' : 'transition-duration']: is })];
  if (name.endsWith('radius')) return [make('token-box', { 'border-radius': is })];
  if (/-(line|ring)$/.test(name)) return [make('token-box', { 'border-width': is })];
  // What is wider than its column would be cut off.
  return parseFloat(value) <= 64 ? [make('token-bar', { 'inline-size': is })] : [];
}

// --- helpers ---

function make(className: string, style: Record<string, string>, text = ''): HTMLElement {
  const sample = Object.assign(document.createElement('span'), { className, textContent: text, ariaHidden: 'true' });
  for (const [property, value] of Object.entries(style)) sample.style.setProperty(property, value);
  return sample;
}
