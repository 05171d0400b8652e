import type { ArgTypesEnhancer, SBType, StrictInputType } from 'storybook/internal/types';

/**
 * A control for each attribute, as its type in the manifest says, and none for the rest of the reference table: a story is markup, so only
 * attributes can be set. They come first; an arg that the element does not know has no place. A story file that has a control of its own for an attribute keeps it.
 */
export const attributeControls: ArgTypesEnhancer = ({ argTypes }) => {
  const all = Object.entries(argTypes).sort(([one], [other]) => one.localeCompare(other));
  const isAttribute = ([, { table }]: [string, StrictInputType]) => table?.category === 'attributes';
  const attributes = all
    .filter(isAttribute)
    .map(([key, known]) => [key, { ...known, ...(known.control === undefined && controlFor(known.table?.type?.summary)) }]);
  const others = all
    .filter((entry) => !isAttribute(entry) && entry[1].table !== undefined)
    .map(([key, known]) => [key, { ...known, control: { disable: true } }]);
  return Object.fromEntries([...attributes, ...others]) as typeof argTypes;
};

// --- helpers ---

/** What is not a choice, a number or a yes is text: the markup knows nothing else. */
function controlFor(type = ''): { type: SBType; control: { type: 'boolean' | 'number' | 'select' | 'text' }; options?: string[] } {
  const options = [...type.matchAll(/'([^']+)'/g)].flatMap(([, option]) => option ?? []);
  if (options.length > 0) return { type: { name: 'enum', value: options }, control: { type: 'select' }, options };
  if (type === 'boolean') return { type: { name: 'boolean' }, control: { type: 'boolean' } };
  if (type === 'number') return { type: { name: 'number' }, control: { type: 'number' } };
  return { type: { name: 'string' }, control: { type: 'text' } };
}
