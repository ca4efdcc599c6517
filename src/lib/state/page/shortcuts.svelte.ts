import { browser } from '$app/environment';
import { shortcutOf, takesTyping, type Shortcut } from './keys.ts';

const KEY = 'shortcuts';

/** The page's shortcuts; they can be turned off, as someone who speaks to the computer needs (WCAG 2.1.4). */
class Shortcuts {
  #enabled = $state(!browser || stored() !== 'off');

  get enabled(): boolean {
    return this.#enabled;
  }

  enable(on: boolean): void {
    this.#enabled = on;
    try {
      if (on) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, 'off');
    } catch (error) {
      console.warn(error);
    }
  }

  /** What a key press means now: nothing while they are off; while someone is typing, only to save. */
  read(event: KeyboardEvent): Shortcut | null {
    if (!this.#enabled || event.defaultPrevented) return null;
    const shortcut = shortcutOf(event);
    const typing = event.target instanceof HTMLElement && takesTyping(event.target);
    return typing && shortcut?.kind !== 'save' ? null : shortcut;
  }

  /** Whether single keys mean something now: they are on, nobody is typing, and no dialog or list is in front. */
  hears(event: KeyboardEvent): boolean {
    if (!this.#enabled || event.defaultPrevented || event.isComposing) return false;
    const { target } = event;
    if (!(target instanceof HTMLElement)) return true;
    return (
      !takesTyping(target) && target.closest('[role="dialog"], [role="menu"], [role="listbox"]') === null
    );
  }
}

export const shortcuts = new Shortcuts();

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
