/** In a sheet of many frames, a story that focuses a field must not scroll the page that shows it. */
export function withoutScrolling(): void {
  if (!globalThis.frameElement?.closest('states-sheet')) return;
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (options?: FocusOptions) {
    focus.call(this, { ...options, preventScroll: true });
  };
}
