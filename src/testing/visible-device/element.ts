type Attributes = Record<string, string | boolean>;

/**
 * Makes an element. Text is text, never markup.
 * @param attributes `true` is an attribute without a value, `false` none at all.
 * @example element('button', { type: 'button', class: 'primary' }, 'Continue');
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...content);
  return made;
}
