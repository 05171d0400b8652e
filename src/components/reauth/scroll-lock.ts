/**
 * Keeps the page from scrolling behind a dialog. Where its scrollbar was, a gutter stays, so that nothing moves.
 * @returns Ends that.
 */
export function scrollLock(): () => void {
  const { documentElement: root } = document;
  const { overflow, scrollbarGutter } = root.style;
  const hasScrollbar = window.innerWidth > root.clientWidth;
  root.style.overflow = 'hidden';
  if (hasScrollbar) root.style.scrollbarGutter = 'stable';
  return () => {
    root.style.overflow = overflow;
    root.style.scrollbarGutter = scrollbarGutter;
  };
}
