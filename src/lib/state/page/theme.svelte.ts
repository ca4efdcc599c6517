import { browser } from '$app/environment';

export type Theme = 'system' | 'light' | 'dark';

const KEY = 'theme';

/**
 * The chosen theme. `static/theme.js` has already put a stored choice on the root element
 * before the first paint; here it is read back, changed and stored.
 */
class ThemeChoice {
  #current = $state<Theme>(browser ? fromRoot() : 'system');

  get current(): Theme {
    return this.#current;
  }

  choose(theme: Theme): void {
    this.#current = theme;
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    store(theme);
  }
}

export const theme = new ThemeChoice();

function fromRoot(): Theme {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

/** Where the browser keeps nothing, the choice holds until the page is left. */
function store(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch (error) {
    console.warn(error);
  }
}
