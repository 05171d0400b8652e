import { userEvent, waitFor } from 'storybook/test';
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
  /** The same person, before another element of the page once it is there. */
  meets: (tag: StatefulTag) => Promise<Person>;
  /** Waits for something of the page that is not the kit's, by a selector. */
  sees: (selector: string) => Promise<HTMLElement>;
  /** Presses it. */
  clicks: (selector: string) => Promise<void>;
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
  return async () => {
    const { site, own } = currentSite();
    if (own) return;
    const { store, outbox, faults, device } = site;
    const sees = <E extends HTMLElement>(selector: string): Promise<E> =>
      waitFor(() => {
        const found = document.querySelector<E>(selector); // a dialog stands outside of the story's own place
        if (!found) throw new Error(`There is no ${selector} in the story.`);
        return found;
      }, PATIENCE);
    const meets = async (other: StatefulTag) => new Person(await sees<Stateful>(other));
    const clicks = async (selector: string) => userEvent.click(await sees(selector));
    try {
      const element = await sees<HTMLElementTagNameMap[K]>(tag);
      await play({ element, person: new Person(element), meets, sees, clicks, store, outbox, faults, device });
      await element.updateComplete;
    } finally {
      site.handOver();
    }
  };
}

// --- helpers ---

/** Generous: machines that run stories are busy. */
const PATIENCE = { timeout: 15_000, interval: 10 };

/** The elements of the kit that are in states. */
type StatefulTag = {
  [K in keyof HTMLElementTagNameMap]: K extends `passkey-${string}` ? (HTMLElementTagNameMap[K] extends Stateful ? K : never) : never;
}[keyof HTMLElementTagNameMap];
