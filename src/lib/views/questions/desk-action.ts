import { singleKey, type KeyPress } from '#lib/state/page/keys.ts';

/** What a key does to the question in front (importing.md 3.3). */
export type DeskAction =
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  /** Index of an option. */
  | { readonly kind: 'choose'; readonly option: number }
  /** A wider or narrower reach. */
  | { readonly kind: 'reach'; readonly by: 1 | -1 }
  | { readonly kind: 'accept' | 'enter' | 'later' | 'open' | 'undo' };

/** The action of a key press; null for keys that do nothing to questions. */
export function deskActionOf(press: KeyPress): DeskAction | null {
  const isUndo = press.ctrlKey !== press.metaKey && press.key.toLowerCase() === 'z';
  if (isUndo && !press.altKey && !press.shiftKey) return { kind: 'undo' };
  if (press.repeat || press.altKey || press.ctrlKey || press.metaKey) return null;
  if (press.key === 'Enter') return press.shiftKey ? null : { kind: 'accept' };
  const key = singleKey(press);
  if (key === 'a') return { kind: 'reach', by: press.shiftKey ? -1 : 1 };
  if (press.shiftKey || key === null) return null;
  if (/^[1-9]$/.test(key)) return { kind: 'choose', option: Number(key) - 1 };
  return LETTERS.get(key) ?? null;
}

const LETTERS: ReadonlyMap<string, DeskAction> = new Map<string, DeskAction>([
  ['j', { kind: 'move', by: 1 }],
  ['k', { kind: 'move', by: -1 }],
  ['e', { kind: 'enter' }],
  ['s', { kind: 'later' }],
  ['o', { kind: 'open' }],
  ['u', { kind: 'undo' }],
]);
