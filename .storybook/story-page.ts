import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { setAttributes } from './set-attributes.ts';

/**
 * The page around a story: as wide as a form, or what its parameter `room` says; none, if `ownPage` says that it brings one. What the controls change reaches the element also where a
 * story has markup of its own.
 */
export const storyPage: Decorator = (story, { id, component, args, initialArgs, parameters }) => {
  if (parameters['ownPage'] === true) return html`${story()}`;
  if (touched.story !== id) touched = { story: id, names: new Set() };
  const { names } = touched;
  for (const [name, value] of Object.entries(args)) if (value !== initialArgs[name]) names.add(name);
  const attributes = Object.fromEntries([...names].map((name) => [name, args[name]]));
  // In a moment: the page is there before what is in it.
  const change = (page?: Element) => {
    queueMicrotask(() => {
      const element = component && page?.querySelector(component);
      if (element) setAttributes(element, attributes);
    });
  };
  const room: unknown = parameters['room'];
  const shown = typeof room === 'string' ? html`<div class="room" style="max-inline-size: ${room}">${story()}</div>` : story();
  return html`<main class="story" ${ref(change)}>${shown}</main>`;
};

// --- helpers ---

/** What was ever changed of a story: whoever resets the controls has it back. */
let touched = { story: '', names: new Set<string>() };
