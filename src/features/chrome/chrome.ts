/** What every page's header does with script: theme switch, menu, and opening the search when it is asked for. */
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

function startSearch(): void {
  const open = async (event: Event) => {
    event.preventDefault();
    const { openSearchDialog } = await import('../search/search-dialog.ts');
    openSearchDialog();
  };
  for (const link of document.querySelectorAll('[data-search-open]')) link.addEventListener('click', (event) => void open(event));
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') void open(event);
  });
}

startThemeSwitch();
startMenu();
startSearch();
