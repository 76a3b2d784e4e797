// Runs before first paint, so that a reader's choice of theme never flashes. Inlined and hashed by astro.config.mjs.
try {
  const theme = localStorage.getItem('footing:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}
