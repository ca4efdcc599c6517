import { singleKey, type KeyPress } from '#lib/state/page/keys.ts';
import { ROW_CHOICES, type RowChoice } from './row-choice.ts';

/** What a key does to the sheet at the cell that is chosen. */
export type GridAction =
  | { readonly kind: 'row'; readonly is: RowChoice }
  /** One more or one less row of headings. */
  | { readonly kind: 'header'; readonly by: 1 | -1 }
  | { readonly kind: 'column' | 'cell' | 'undo' };

/** The action of a key press; null for keys that do nothing to a sheet. */
export function gridActionOf(press: KeyPress): GridAction | null {
  const isUndo = press.ctrlKey !== press.metaKey && press.key.toLowerCase() === 'z';
  if (isUndo && !press.altKey && !press.shiftKey) return { kind: 'undo' };
  if (press.repeat || press.shiftKey) return null;
  const key = singleKey(press);
  const row = ROW_CHOICES.find((choice) => choice.key === key);
  if (row) return { kind: 'row', is: row.is };
  switch (key) {
    case '[':
      return { kind: 'header', by: 1 };
    case ']':
      return { kind: 'header', by: -1 };
    case 'r':
      return { kind: 'column' };
    case 'e':
      return { kind: 'cell' };
    case 'u':
      return { kind: 'undo' };
    default:
      return null;
  }
}
