import { decodeLegacy } from '../legacy/decode-legacy.ts';
import type { Cell } from '../workbook.ts';
import { cleanText, isBlank } from './clean-text.ts';
import type { CellDraft, TextRun } from './draft.ts';

/** The cell of a draft: its text decoded from legacy fonts, clean and composed; undefined where it is blank. */
export function finishCell(draft: CellDraft): Cell | undefined {
  const content = contentOf(draft.content);
  if (content.value.kind !== 'uncalculated' && isBlank(content.text)) return undefined;
  return {
    row: draft.row,
    col: draft.col,
    ...content,
    ...(draft.formula !== undefined && { formula: draft.formula }),
    ...(draft.links?.length && { links: draft.links }),
    ...(draft.comment !== undefined && !isBlank(draft.comment) && { comment: cleanText(draft.comment) }),
    ...(draft.style && { style: draft.style }),
  };
}

function contentOf(content: CellDraft['content']): Pick<Cell, 'value' | 'text' | 'rawText'> {
  if ('value' in content) return content;
  const raw = content.map((run) => run.text).join('');
  const decoded = content.map(decodeRun).join('');
  const text = cleanText(decoded);
  return { value: { kind: 'text', text }, text, ...(decoded !== raw && { rawText: cleanText(raw) }) };
}

function decodeRun({ text, font }: TextRun): string {
  return font === undefined ? text : decodeLegacy(text, font);
}
