import type { StateEvent } from '../src/components/events/state-event.ts';

/** Resolves when the element is in the state and has rendered it. */
export async function waitForState(
  element: HTMLElement & { state: { status: string }; updateComplete: Promise<unknown> },
  status: string,
): Promise<void> {
  if (element.state.status !== status) {
    await new Promise<void>((resolve) => {
      const onState = (event: Event) => {
        if ((event as StateEvent).state.status !== status) return;
        element.removeEventListener('passkey-state', onState);
        resolve();
      };
      element.addEventListener('passkey-state', onState);
    });
  }
  await element.updateComplete;
}
