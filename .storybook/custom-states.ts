import type { ArgTypesEnhancer } from 'storybook/internal/types';
import { getCustomElements } from '@storybook/web-components-vite';

/** Adds the custom states of the manifest to the reference table: Storybook itself reads everything else of it. */
export const customStates: ArgTypesEnhancer = ({ argTypes, component }) => {
  const { modules = [] } = (getCustomElements() ?? {}) as { modules?: Module[] };
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  const states = declarations.find(({ tagName }) => tagName === component)?.cssStates ?? [];
  const rows = states.map(({ name, description }) => [
    `:state(${name})`,
    {
      name: `:state(${name})`,
      ...(description !== undefined && { description }),
      control: { disable: true },
      table: { category: 'custom states' },
    },
  ]);
  return { ...argTypes, ...Object.fromEntries(rows) } as typeof argTypes;
};

// --- helpers ---

interface Module {
  declarations?: { tagName?: string; cssStates?: { name: string; description?: string }[] }[];
}
