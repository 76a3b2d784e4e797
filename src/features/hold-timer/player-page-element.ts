/** Shipped to readers, on demand. What spares a slow phone the work of opening the player. */

/** Lets the browser draw and answer before what comes next. */
export function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage('');
  });
}

/**
 * Spares the browser the page behind the player: else each of the thousands of shapes in its drawings is styled anew
 * when the page becomes inert. It keeps its height, and so its place.
 *
 * @returns brings the page back, with the focus where it was.
 */
export function hidePage(): () => void {
  const focused = document.activeElement;
  const main = document.querySelector('main');
  main?.style.setProperty('contain-intrinsic-height', `${main.getBoundingClientRect().height}px`);
  document.documentElement.classList.add('pl-on');
  return () => {
    document.documentElement.classList.remove('pl-on');
    main?.style.removeProperty('contain-intrinsic-height');
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
}
