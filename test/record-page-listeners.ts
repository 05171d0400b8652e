/**
 * Notes who listens to the page's coming and going, to fire such events at them alone: the test runner takes a real `pagehide` for the end
 * of the test.
 * @returns Fires one as the back/forward cache would; the window is as it was from the first on.
 */
export function recordPageListeners(): (type: 'pagehide' | 'pageshow') => void {
  const { addEventListener } = window;
  const listeners: { type: string; hear: (event: Event) => void }[] = [];
  window.addEventListener = (type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions) => {
    const hear = typeof listener === 'function' ? listener : listener.handleEvent.bind(listener);
    if (type.startsWith('page')) listeners.push({ type, hear });
    addEventListener.call(window, type, listener, options);
  };
  return (type) => {
    window.addEventListener = addEventListener;
    for (const found of listeners) if (found.type === type) found.hear(new PageTransitionEvent(type, { persisted: true }));
  };
}
