import type { Cell } from '../workbook.ts';
import { cleanText, isBlank } from './clean-text.ts';
import type { CellDraft } from './draft.ts';
import { textContent, type CellContent } from './text-content.ts';

/** The cell of a draft: its text decoded from legacy fonts, clean and composed; undefined where it is blank. */
export function finishCell(draft: CellDraft): Cell | undefined {
  const content = 'value' in draft.content ? draft.content : textContent(draft.content);
  if (content === null) return undefined;
  if (content.value.kind !== 'uncalculated' && isBlank(content.text)) return undefined;
  return withBeside(plainCell(draft.row, draft.col, content, draft.style), draft);
}

/** A cell that has nothing beside its content, as nearly all cells of large tables. */
export function plainCell(row: number, col: number, content: CellContent, style: Cell['style']): Cell {
  const { value, text, rawText } = content;
  if (rawText !== undefined) return { row, col, value, text, rawText, ...(style && { style }) };
  return style ? { row, col, value, text, style } : { row, col, value, text };
}

/** The cell with its formula, links and comment, as far as it has any. */
export function withBeside(
  cell: Cell,
  { formula, links, comment }: Pick<CellDraft, 'formula' | 'links' | 'comment'>,
): Cell {
  const hasComment = comment !== undefined && !isBlank(comment);
  if (formula === undefined && !links?.length && !hasComment) return cell;
  return {
    ...cell,
    ...(formula !== undefined && { formula }),
    ...(links?.length && { links }),
    ...(hasComment && { comment: cleanText(comment) }),
  };
}
