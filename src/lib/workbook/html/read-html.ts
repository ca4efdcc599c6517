import { isBlank } from '../cells/clean-text.ts';
import type { CellDraft } from '../cells/draft.ts';
import { finishSheet, type SheetDraft } from '../cells/finish-sheet.ts';
import type { Sheet } from '../workbook.ts';
import { TableBuilder } from './table-builder.ts';
import { attributeOf, htmlTokens, type HtmlToken } from './tokens.ts';

/** Elements that stand on lines of their own. */
const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'body',
  'center',
  'tr',
]);

/**
 * A web page, also one named .xls as old systems export it, as sheets: "bảng 1", "bảng 2" … for its tables
 * in order (a table inside a cell is text of that cell), then "văn bản" for lines outside of them, if any.
 */
export function readHtml(html: string): Sheet[] {
  const page = new PageReader();
  for (const token of htmlTokens(html)) page.take(token);
  return page.sheets().map(finishSheet);
}

class PageReader {
  readonly #tables: TableBuilder[] = [];
  readonly #lines: string[] = [];
  #line = '';
  #table: TableBuilder | undefined;
  /** How many tables are open. */
  #depth = 0;

  take(token: HtmlToken): void {
    if (token.kind === 'text') this.#addText(token.text.replace(/[ \t\r\n\f]+/g, ' '));
    else if (token.name === 'table') this.#turnTable(token.kind);
    else if (token.name === 'br' || BLOCKS.has(token.name)) this.#breakLine(token);
    if (token.kind !== 'text' && this.#depth === 1) this.#takeTableTag(token);
    if (token.kind === 'open' && token.name === 'a') {
      const target = attributeOf(token.attributes, 'href');
      if (target && !target.startsWith('#')) this.#table?.addLink(target);
    }
  }

  sheets(): SheetDraft[] {
    this.#endLine();
    this.#table?.endCell();
    const tables = this.#tables.map(({ cells, merges }, i): SheetDraft => ({
      name: `bảng ${i + 1}`,
      kind: 'table',
      cells,
      merges,
    }));
    const prose = this.#lines.map((text, row): CellDraft => ({ row, col: 0, content: [{ text }] }));
    return prose.length === 0 ? tables : [...tables, { name: 'văn bản', kind: 'prose', cells: prose }];
  }

  #addText(text: string): void {
    if (this.#table?.inCell) this.#table.addText(text);
    else this.#line += text;
  }

  #turnTable(kind: 'open' | 'close'): void {
    if (kind === 'open' && this.#depth++ === 0) {
      this.#endLine();
      this.#table = new TableBuilder();
      this.#tables.push(this.#table);
    } else if (kind === 'close' && this.#depth > 0 && --this.#depth === 0) {
      this.#table?.endCell();
      this.#table = undefined;
    }
  }

  #takeTableTag({ kind, name, attributes }: Exclude<HtmlToken, { kind: 'text' }>): void {
    const isCell = name === 'td' || name === 'th';
    if (kind === 'close') {
      if (isCell || name === 'tr') this.#table?.endCell();
    } else if (name === 'tr') {
      this.#table?.startRow();
    } else if (isCell) {
      const span = (which: string) => Number(attributeOf(attributes, which) ?? 1);
      this.#table?.startCell({ colspan: span('colspan'), rowspan: span('rowspan'), bold: name === 'th' });
    }
  }

  #breakLine({ kind, name }: Exclude<HtmlToken, { kind: 'text' }>): void {
    if (!this.#table?.inCell) this.#endLine();
    else if (name === 'br' || (kind === 'close' && name !== 'tr')) this.#table.addText('\n');
  }

  #endLine(): void {
    const line = this.#line.trim();
    if (!isBlank(line)) this.#lines.push(line);
    this.#line = '';
  }
}
