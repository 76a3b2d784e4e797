/** What every page's header does with script: theme switch, menu, and opening the search when it is asked for. */
import { startStepCount } from '../add-to-routine/step-count-element.ts';
import { nextTheme, themeLabel, themeOf, type Theme } from './theme.ts';

const KEY = 'footing:theme';

function stored(): Theme {
  try {
    return themeOf(localStorage.getItem(KEY));
  } catch {
    return 'device';
  }
}

function apply(theme: Theme, button: HTMLButtonElement): void {
  if (theme === 'device') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  const label = button.querySelector('[data-theme-label]');
  if (label) label.textContent = themeLabel(theme);
}

function startThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  let theme = stored();
  apply(theme, button);
  button.hidden = false;
  button.addEventListener('click', () => {
    theme = nextTheme(theme);
    apply(theme, button);
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // A private window may refuse: the choice then holds for this page only.
    }
  });
}

function startMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>('[data-menu]');
  if (!menu) return;
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('click', (event) => {
    if (menu.open && event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  });
}

async function openSearch(): Promise<void> {
  try {
    const { openSearchDialog } = await import('../search/search-dialog.ts');
    openSearchDialog();
  } catch {
    // Offline, or a new version of the site is out: the page with the same search may still be reached.
    const link = document.querySelector<HTMLAnchorElement>('[data-search-open]');
    if (link) location.assign(link.href);
  }
}

function startSearch(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-search-open]')) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void openSearch();
    });
  }
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    void openSearch();
  });
}

startThemeSwitch();
startMenu();
startSearch();
startStepCount();
