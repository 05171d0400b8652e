import { waitFor } from 'storybook/test';
import type { PlayFunction } from 'storybook/internal/types';
import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import { Person, type Stateful } from './person.ts';
import { currentSite } from './site/open-site.ts';
import type { StorySite } from './site/story-site.ts';

/** What a story has at hand while it plays. */
export interface Visit<E extends Stateful> extends Pick<StorySite, 'store' | 'outbox' | 'faults' | 'device'> {
  /** The first element of that name. */
  element: E;
  /** Whoever sits before it. */
  person: Person;
  /** The same, before another element of the page. */
  before: (element: Stateful) => Person;
  /** The story's whole page. */
  page: HTMLElement;
}

/**
 * A `play`: what somebody does before an element until it is in the state that the story shows. Afterwards whoever looks at the story goes on
 * from there. With the passkeys of this device nothing is played: nobody but a person can move it.
 * @example
 * export const Cancelled = {
 *   parameters: site({ scenario: 'returning visitor', answers: ['cancel'] }),
 *   play: visit('passkey-login', async ({ person }) => {
 *     await person.presses('button');
 *     await person.sees('failed', 'cancelled');
 *   }),
 * };
 */
export function visit<K extends StatefulTag>(
  tag: K,
  play: (visit: Visit<HTMLElementTagNameMap[K]>) => Promise<void>,
): PlayFunction<WebComponentsRenderer> {
  return async ({ canvasElement: page }) => {
    const { site, own } = currentSite();
    if (own) return;
    const { store, outbox, faults, device } = site;
    try {
      const element = await waitFor(() => {
        const found = page.querySelector(tag);
        if (!found) throw new Error(`There is no <${tag}> in the story.`);
        return found;
      });
      await play({ element, person: new Person(element), before: (other) => new Person(other), page, store, outbox, faults, device });
      await element.updateComplete;
    } finally {
      device.handOver();
    }
  };
}

// --- helpers ---

/** The elements of the kit that are in states. */
type StatefulTag = {
  [K in keyof HTMLElementTagNameMap]: K extends `passkey-${string}` ? (HTMLElementTagNameMap[K] extends Stateful ? K : never) : never;
}[keyof HTMLElementTagNameMap];
