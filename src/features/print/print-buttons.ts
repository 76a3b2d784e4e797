/** Shows and wires the buttons that print the page; without script or printing they stay hidden. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  if (typeof window.print !== 'function') continue;
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
