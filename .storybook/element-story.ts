import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import type { StoryContext } from 'storybook/internal/types';
import { setAttributes } from './set-attributes.ts';

/**
 * Renders a story that says nothing of its markup: the element alone, with the args as its attributes. The same element stays when
 * the toolbar or the controls change, in whatever state it is.
 */
export function elementStory(args: Record<string, unknown>, { id, component = 'div' }: StoryContext<WebComponentsRenderer>): HTMLElement {
  const element = shown?.id === id && shown.element.isConnected ? shown.element : document.createElement(component);
  shown = { id, element };
  setAttributes(element, args);
  return element;
}

// --- helpers ---

let shown: { id: string; element: HTMLElement } | undefined;
