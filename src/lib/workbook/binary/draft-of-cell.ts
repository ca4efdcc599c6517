import type { CellObject } from 'xlsx';
import { parseCell } from '../cells/cell-reference.ts';
import type { CellDraft } from '../cells/draft.ts';
import { errorCode } from '../cells/error-code.ts';
import { linkOfFormula } from '../cells/formula-link.ts';
import { numberContent } from '../cells/number-format.ts';
import type { CellStyle } from '../workbook.ts';

/** What SheetJS holds of a cell, as a draft; undefined for keys that name no cell and for blank cells. */
export function draftOfCell(reference: string, cell: CellObject, date1904: boolean): CellDraft | undefined {
  const place = parseCell(reference);
  if (!place || typeof cell !== 'object') return undefined;
  const content = contentOf(cell, date1904);
  if (!content) return undefined;
  const target = cell.l?.Target;
  return {
    ...place,
    content,
    formula: cell.f,
    links: [...(target && !target.startsWith('#') ? [target] : []), ...linkOfFormula(cell.f)],
    comment: cell.c?.map((comment) => comment.t).join('\n'),
    style: styleOf(cell.s),
  };
}

function contentOf(cell: CellObject, date1904: boolean): CellDraft['content'] | undefined {
  const { v } = cell;
  switch (cell.t) {
    case 'n':
      if (typeof v === 'number') return numberContent(v, String(cell.z ?? 'General'), date1904);
      break;
    case 'b':
      return { value: { kind: 'boolean', boolean: v === true }, text: v === true ? 'TRUE' : 'FALSE' };
    case 'e': {
      const code = typeof v === 'number' ? errorCode(v) : String(cell.w ?? v);
      return { value: { kind: 'error', code }, text: code };
    }
    case 's':
    case 'd':
      if (v !== undefined && !(v === '' && cell.f !== undefined)) return [{ text: String(v) }];
      break;
    default:
  }
  if (cell.f === undefined) return undefined;
  return v === '' ? undefined : { value: { kind: 'uncalculated' }, text: '' };
}

/** SheetJS gives fills at most. */
function styleOf(style: unknown): CellStyle | undefined {
  if (typeof style !== 'object' || style === null || !('patternType' in style)) return undefined;
  return { fill: style.patternType !== 'none' };
}
