/** Shipped to readers with every page. The number of steps beside "My routine" in the header. */
import { ROUTINES_CHANGED, stepCount } from '../routine-store/step-count.ts';

/** Shows the number, and keeps it right when this or another tab changes the routine. */
export function startStepCount(): void {
  const badge = document.querySelector<HTMLElement>('[data-step-count]');
  const words = document.querySelector('[data-step-text]');
  if (!badge || !words) return;
  const show = () => {
    const count = stepCount(() => localStorage);
    badge.hidden = count === 0;
    badge.textContent = String(count);
    words.textContent = count === 0 ? '' : `${count} ${count === 1 ? 'step' : 'steps'}`;
  };
  show();
  window.addEventListener(ROUTINES_CHANGED, show);
  window.addEventListener('storage', show);
  // A page that comes back from the browser's memory heard of nothing.
  window.addEventListener('pageshow', show);
}
