// Sets the theme before the first paint, so that a reload in the dark does not flash white.
(() => {
  let chosen = 'auto';
  try {
    chosen = localStorage.getItem('causeway-theme') || 'auto';
  } catch {
    // Storage may be switched off: the system's theme it is.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
