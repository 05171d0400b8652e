import { find } from './find.ts';
import { fromTemplate } from './from-template.ts';

export interface View {
  title: string;
  /** The id of its `<template>`. */
  template: string;
  /** Fills the view before it is shown, or says which path to go to instead. */
  prepare?: (view: DocumentFragment) => Promise<string | undefined>;
}

export interface RouterOptions {
  /** By path: `/`, `/sign-in`. */
  views: Readonly<Record<string, View>>;
  /** For every other path. */
  lost: View;
  /** Called before each view, and handed what is about to be shown. */
  onView: (view: DocumentFragment) => Promise<void>;
}

/**
 * Shows the view that the address's hash names. Links are real links, back and forward are the browser's; with each view but the first,
 * the title changes and the focus moves to its heading.
 */
export function startRouter({ views, lost, onView }: RouterOptions): void {
  const outlet = find('main', HTMLElement);
  let latest = 0;
  const show = async () => {
    if (location.hash !== '' && !location.hash.startsWith('#/')) return; // an anchor within the page
    const run = ++latest;
    const { template, title, prepare } = views[location.hash.slice(1) || '/'] ?? lost;
    const view = fromTemplate(template);
    const instead = await prepare?.(view);
    if (run !== latest) return; // the visitor went on
    if (instead !== undefined) {
      location.replace(`#${instead}`);
      return;
    }
    await onView(view);
    if (run !== latest) return;
    const first = outlet.childElementCount === 0;
    outlet.replaceChildren(view);
    document.title = title === '' ? SITE : `${title} · ${SITE}`;
    if (!first) await arriveAt(outlet);
  };
  addEventListener('hashchange', () => void show());
  void show();
}

// --- helpers ---

const SITE = 'Slack Water';

async function arriveAt(outlet: HTMLElement): Promise<void> {
  scrollTo(0, 0);
  const heading = find('h1', HTMLElement, outlet);
  await (heading.parentElement as { updateComplete?: Promise<unknown> }).updateComplete; // in a slot that is not rendered yet, it cannot have the focus
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
