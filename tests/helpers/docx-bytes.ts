import { strToU8, zipSync } from 'fflate';
import type { Merge, Sheet } from '#lib/workbook/workbook.ts';
import { xml } from './xlsx-bytes.ts';

/** The bytes of a .docx: its paragraphs, then each table, with its merges. */
export function docxBytes(paragraphs: readonly string[], tables: readonly Sheet[]): Uint8Array {
  const body = [...paragraphs.map(paragraph), ...tables.map(table)].join('');
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
  });
}

function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${xml(text)}</w:t></w:r></w:p>`;
}

function table({ cells, merges }: Sheet): string {
  const height = 1 + Math.max(...cells.map(({ row }) => row));
  const width = 1 + Math.max(...cells.map(({ col }) => col), ...merges.map(({ right }) => right));
  const covering = (row: number, col: number): Merge =>
    merges.find((m) => row >= m.top && row <= m.bottom && col >= m.left && col <= m.right) ?? {
      top: row,
      left: col,
      bottom: row,
      right: col,
    };
  const textAt = new Map(cells.map(({ row, col, text }) => [`${row} ${col}`, text]));
  const rows = Array.from({ length: height }, (_row, row) => {
    let written = '';
    for (let col = 0; col < width;) {
      const { top, bottom, right } = covering(row, col);
      const span = right > col ? `<w:gridSpan w:val="${right - col + 1}"/>` : '';
      const merged = bottom > top ? `<w:vMerge${row === top ? ' w:val="restart"' : ''}/>` : '';
      written += `<w:tc><w:tcPr>${span}${merged}</w:tcPr>${paragraph(textAt.get(`${row} ${col}`) ?? '')}</w:tc>`;
      col = right + 1;
    }
    return `<w:tr>${written}</w:tr>`;
  });
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}
