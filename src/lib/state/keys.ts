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

export type Shortcut = { readonly kind: 'help' | 'save' } | { readonly kind: 'page'; readonly index: number };

/**
 * The shortcut that a key press means, or null. "?" opens the list; Ctrl+S (on a Mac, Cmd+S) saves the workspace to a
 * file; Alt with a digit opens a page (counted from 0), by the key's place so that Vietnamese layouts, where digits type letters, work too.
 */
export function shortcutOf(press: KeyPress): Shortcut | null {
  if (press.repeat) return null;
  if (press.ctrlKey !== press.metaKey && press.key.toLowerCase() === 's' && !press.altKey && !press.shiftKey)
    return { kind: 'save' };
  if (press.ctrlKey || press.metaKey) return null;
  if (press.key === '?' && !press.altKey) return { kind: 'help' };
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(press.code)?.[1];
  if (digit && press.altKey && !press.shiftKey) return { kind: 'page', index: Number(digit) - 1 };
  return null;
}

/** Whether an element takes typing, so that keys belong to it. */
export function takesTyping(element: {
  readonly tagName: string;
  readonly isContentEditable: boolean;
}): boolean {
  return element.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName);
}
