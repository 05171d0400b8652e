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
  /** For a view that could not be filled. */
  adrift: View;
  /** Called before each view, and handed what is about to be shown. */
  onView: (view: DocumentFragment) => Promise<void>;
}

/**
 * Shows the view that the address's hash names. Links are real links, back and forward are the browser's; with each view but the first,
 * the title changes and the focus moves to its heading.
 * @returns what shows the same view anew.
 */
export function startRouter({ views, lost, adrift, onView }: RouterOptions): () => Promise<void> {
  const outlet = find('main', HTMLElement);
  let latest = 0;
  const show = async () => {
    if (location.hash !== '' && !location.hash.startsWith('#/')) return; // an anchor within the page
    const run = ++latest;
    const filled = await fill(views[location.hash.slice(1) || '/'] ?? lost, adrift);
    if (run !== latest) return; // the visitor went on
    if (typeof filled === 'string') {
      location.replace(`#${filled}`);
      return;
    }
    const { title, view } = filled;
    await onView(view);
    if (run !== latest) return;
    const first = outlet.childElementCount === 0;
    outlet.replaceChildren(view);
    document.title = title === '' ? SITE : `${title} · ${SITE}`;
    if (!first) await arriveAt(outlet);
  };
  addEventListener('hashchange', () => void show());
  void show();
  return show;
}

// --- helpers ---

const SITE = 'Slack Water';

/** @returns the view and its title, or the path to go to instead. */
async function fill({ template, title, prepare }: View, adrift: View): Promise<{ title: string; view: DocumentFragment } | string> {
  const view = fromTemplate(template);
  try {
    return (await prepare?.(view)) ?? { title, view };
  } catch {
    return { title: adrift.title, view: fromTemplate(adrift.template) };
  }
}

async function arriveAt(outlet: HTMLElement): Promise<void> {
  scrollTo(0, 0);
  const heading = find('h1', HTMLElement, outlet);
  await (heading.parentElement as { updateComplete?: Promise<unknown> }).updateComplete; // in a slot that is not rendered yet, it cannot have the focus
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
