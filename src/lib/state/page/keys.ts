/** The parts of a keyboard event that decide whether it is a shortcut. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly repeat: boolean;
}

export type Shortcut =
  { readonly kind: 'help' | 'save' | 'enter' | 'filter' } | { readonly kind: 'page'; readonly index: number };

/**
 * The shortcut that a key press means, or null. "?" opens the list; Ctrl+S (on a Mac, Cmd+S) saves the workspace to a
 * file; Ctrl+Enter enters what waits, "/" goes to the filter; Alt with a digit opens a page (counted from 0; the
 * digit 0 stands after 9), by the key's place so that Vietnamese layouts, where digits type letters, work too.
 */
export function shortcutOf(press: KeyPress): Shortcut | null {
  if (press.repeat) return null;
  if (press.ctrlKey !== press.metaKey && !press.altKey && !press.shiftKey) {
    if (press.key.toLowerCase() === 's') return { kind: 'save' };
    if (press.key === 'Enter') return { kind: 'enter' };
  }
  if (press.ctrlKey || press.metaKey) return null;
  if (press.key === '?' && !press.altKey) return { kind: 'help' };
  if (press.key === '/' && !press.altKey) return { kind: 'filter' };
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(press.code)?.[1];
  if (digit && press.altKey && !press.shiftKey) return { kind: 'page', index: (Number(digit) + 9) % 10 };
  return null;
}

/** Inputs that are pressed, not typed into. */
const PRESSED = ['radio', 'checkbox', 'button', 'submit', 'reset', 'range', 'color', 'file'];

/** Whether an element takes typing, so that keys belong to it. */
export function takesTyping(element: {
  readonly tagName: string;
  readonly isContentEditable: boolean;
  readonly type?: string;
}): boolean {
  if (element.tagName === 'INPUT') return !PRESSED.includes(element.type ?? '');
  return element.isContentEditable || ['TEXTAREA', 'SELECT'].includes(element.tagName);
}

/**
 * The letter (in lower case), digit or sign of a key pressed alone or with Shift; null with any other modifier. Where an
 * input method or layout makes something else of a letter or digit, the key's place tells it.
 */
export function singleKey({ key, code, altKey, ctrlKey, metaKey }: KeyPress): string | null {
  if (altKey || ctrlKey || metaKey) return null;
  if (/^[a-z0-9]$/i.test(key)) return key.toLowerCase();
  const place = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1];
  return place?.toLowerCase() ?? (key.length === 1 ? key : null);
}
