import { expect, userEvent, waitFor } from 'storybook/test';

/** An element of the kit: what a story looks at. */
export type Stateful = HTMLElement & { state?: { status: string; error?: { code: string } }; updateComplete: Promise<unknown> };

/**
 * Somebody before an element: presses what is in sight, types, and sees what comes of it. Finds things by part, purpose and position and
 * never by their words, so that a story plays in every language.
 */
export class Person {
  readonly #element: Stateful;

  constructor(element: Stateful) {
    this.#element = element;
  }

  /** Presses a button by its part, for example `button`. */
  async presses(part: string): Promise<void> {
    await userEvent.click(await this.finds(`[part~="${part}"]`));
  }

  /** Picks a way to sign in by its place in the list, from 1. */
  async picks(place: number): Promise<void> {
    await waitFor(() => expect(this.#inSight('[part~="method"]').length).toBeGreaterThanOrEqual(place), PATIENCE);
    const method = this.#inSight('[part~="method"]')[place - 1];
    if (method) await userEvent.click(method);
  }

  /** Types into the field whose `autocomplete` has this word, for example `username`, or whose `name` it is. What was there is gone. */
  async types(purpose: string, text: string): Promise<void> {
    await this.#fill(`input:is([autocomplete~="${purpose}"], [name="${purpose}"]):not([readonly], [type="hidden"])`, text);
  }

  /** The same by its part, for a field in the element's shadow. */
  async writes(part: string, text: string): Promise<void> {
    await this.#fill(`[part~="${part}"]`, text);
  }

  /** Sends the form that is in sight. */
  async sends(): Promise<void> {
    await userEvent.click(await this.finds('button[data-passkey="submit"], form button:not([type="button"])'));
  }

  /** Presses a key. */
  async hits(key: 'Enter' | 'Escape' | 'Tab' | ' '): Promise<void> {
    await userEvent.keyboard(key === ' ' ? ' ' : `{${key}}`);
  }

  /** Waits for a state, and for the element to show it. */
  async sees(status: string, code?: string): Promise<void> {
    await waitFor(() => expect(this.#element.state?.status).toBe(status), PATIENCE);
    await this.#element.updateComplete;
    if (code !== undefined) await expect(this.#element.state?.error?.code).toBe(code);
    await expect(this.#element.matches(`:state(${status})`)).toBe(true);
  }

  /** Waits for something to be in sight, in the element or in its shadow. */
  async finds(selector: string): Promise<HTMLElement> {
    return waitFor(() => {
      const [found] = this.#inSight(selector);
      if (!found) throw new Error(`There is no ${selector} in sight in <${this.#element.localName}>.`);
      return found;
    }, PATIENCE);
  }

  /** Waits until a sentence stands there, in the status line or wherever `selector` says. */
  async reads(selector = '[part~="status"]'): Promise<string> {
    return waitFor(() => {
      const text = this.#all(selector)
        .map((element) => element.textContent.trim())
        .join('');
      if (!text) throw new Error(`Nothing stands in ${selector} of <${this.#element.localName}>.`);
      return text;
    }, PATIENCE);
  }

  async #fill(selector: string, text: string): Promise<void> {
    const field = await this.finds(selector);
    await userEvent.tripleClick(field); // selects all of it
    await userEvent.keyboard(`{Delete}${text.replace(/[[{]/g, '$&$&')}`);
    await expect(field).toHaveValue(text);
  }

  /** Not what is hidden until its language has been loaded: a click does not reach it. */
  #inSight(selector: string): HTMLElement[] {
    return this.#all(selector).filter((element) => element.checkVisibility({ visibilityProperty: true }));
  }

  #all(selector: string): HTMLElement[] {
    const { shadowRoot } = this.#element;
    return [...this.#element.querySelectorAll<HTMLElement>(selector), ...(shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }
}

// --- helpers ---

/** Generous: machines that run stories are busy. */
const PATIENCE = { timeout: 15_000, interval: 10 };
