// Runs before the first paint, so that a theme chosen earlier does not flash. See lib/state/theme.svelte.ts.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is switched off: the system's theme stays.
}
