import { describe, expect, it, type TestContext } from 'vitest';
import { FORM_FIGURES } from '#lib/domain/issued-form.ts';
import { writeDocument } from '#lib/export/document-file/write-document.ts';
import { feedbackFile } from '#lib/export/feedback/feedback-file.ts';
import { formFiles } from '#lib/export/forms/forms-zip.ts';
import { annexBook } from '#lib/export/official/annex-book.ts';
import { reminderLetter } from '#lib/export/official/reminder.ts';
import { reportDocument } from '#lib/export/official/report.ts';
import { TableMaker } from '#lib/export/table-maker.ts';
import { writeBook } from '#lib/export/workbook-file/write-book.ts';
import { interpret } from '#lib/interpret/interpret.ts';
import { readFile } from '#lib/workbook/read.ts';
import { docxText } from '../helpers/docx-text.ts';
import { registry } from '../helpers/registry.ts';
import { xlsxBytes } from '../helpers/xlsx-bytes.ts';
import { sheetOf } from '../helpers/sheet.ts';
import { NOT_RUN, openedAs, sheetsOf } from './libreoffice.ts';
import { REMINDER, REPORT } from './papers.ts';

/** A test that says plainly that it was not run where LibreOffice is not installed. */
const withOffice = (run: () => void | Promise<void>) => (context: TestContext) =>
  NOT_RUN === null ? run() : context.skip(NOT_RUN);

const asText = (row: readonly (string | number | boolean | null)[]) =>
  row.map((value) => String(value ?? ''));

/** The letters of a text, whatever breaks its lines. */
const letters = (text: string) => text.replace(/\s+/g, '');

describe('papers in Word', () => {
  for (const [name, paper] of [
    ['báo cáo', reportDocument(REPORT)],
    ['công văn', reminderLetter(REMINDER)],
  ] as const) {
    const bytes = writeDocument(paper);

    it(
      `${name}: every letter is there, in its order`,
      withOffice(() => {
        const shown = openedAs('paper.docx', bytes, 'txt:Text (encoded):UTF8');
        expect(letters(shown)).toEqual(letters(docxText(bytes).join('\n')));
      }),
    );

    it(
      `${name}: fills its pages, none of them empty`,
      withOffice(() => {
        const pages = openedAs('paper.docx', bytes, 'pdf').match(/\/Type\s*\/Page\b/g);
        expect(pages).toHaveLength(name === 'báo cáo' ? 3 : 2);
      }),
    );
  }
});

describe('workbooks', () => {
  it(
    'annexes hold the numbers of the report, a sheet each',
    withOffice(() => {
      const sheets = sheetsOf('phu-luc.xlsx', writeBook(annexBook(REPORT)));
      expect([...sheets.keys()]).toEqual(['Phụ lục I', 'Phụ lục II']);
      REPORT.annexes.forEach(({ values }, i) => {
        const rows = [...sheets.values()][i]!.slice(-values.length);
        expect(rows).toEqual(values.map((row, at) => asText([at + 1, ...row])));
      });
    }),
  );

  it(
    'a long table that was written as it came is opened, numbers as numbers, texts as texts',
    withOffice(async () => {
      const columns = ['Đơn vị', 'Số liệu', 'Ghi chú'].map((label, i) => ({ key: `c${i}`, label }));
      const rows = Array.from({ length: 60_000 }, (_, i) => [`Xã ${i}`, i / 2, i % 2 ? '=1+1' : 'a, "b"']);
      const maker = new TableMaker('xlsx', { title: 'Số liệu', notes: ['Không lọc gì'], columns });
      for (let at = 0; at < rows.length; at += 5000) {
        maker.add({ values: rows.slice(at, at + 5000), texts: [] });
      }
      const bytes = new Uint8Array(await maker.end().arrayBuffer());
      const [shown] = sheetsOf('so-lieu.xlsx', bytes).values();
      expect(shown!.slice(0, 4).map(([first]) => first)).toEqual(['Số liệu', 'Không lọc gì', '', 'Đơn vị']);
      // Told by the first that differs: a list of thousands says nothing.
      const wrong = rows.findIndex((row, i) => asText(row).join('|') !== shown![i + 4]?.join('|'));
      expect([shown!.length, wrong, shown![wrong + 4]]).toEqual([rows.length + 4, -1, shown![3]]);
    }),
  );

  it(
    'a form has its lists, its checks and the names of its cells',
    withOffice(() => {
      const unit = { level: 'xa' as const, code: '19372', name: 'Xã Vĩnh Tú', above: ['Tỉnh Quảng Trị'] };
      const order = { period: '2026-Q1', figures: FORM_FIGURES, tasks: [] };
      const [form] = formFiles(order, [unit]);
      const shown = openedAs('bieu-mau.xlsx', form!.bytes, 'fods');
      expect(shown).toContain('cell-content-is-whole-number() and cell-content()&gt;=0');
      expect(shown).toContain(
        'cell-content-is-in-list(&quot;Không phát sinh&quot;;&quot;Đang cập nhật&quot;;&quot;Không áp dụng&quot;)',
      );
      for (const { channel, measure } of FORM_FIGURES) {
        expect(shown).toContain(`table:name="CCHC_SO_${channel}__${measure}"`);
      }
    }),
  );

  it(
    'a copy for a unit has a comment at each cell that is doubted',
    withOffice(() => {
      const rows = [
        'UBND XÃ VĨNH TÚ',
        'BÁO CÁO QUÝ I NĂM 2024',
        'Kênh|Số lượng',
        'Cổng TTĐT|o tin',
        'Truyền thanh|1.5.2',
      ];
      const name = 'bao-cao.xlsx';
      const bytes = xlsxBytes([sheetOf('Quý I', rows)]);
      const workbook = readFile({ name, bytes }).workbook!;
      const interpretation = interpret(workbook, { registry, province: 'Quảng Trị', year: null });
      const copy = feedbackFile({ bytes, interpretation });
      const shown = openedAs('copy.xlsx', copy.bytes, 'fods');
      const doubted = new Set(
        interpretation.problems.map(({ place }) => place.cell).filter((cell) => cell !== ''),
      );
      expect(doubted.size).toBeGreaterThan(1);
      expect(shown.match(/<office:annotation /g)).toHaveLength(doubted.size);
      expect(shown).toContain('table:name="Phiếu phản hồi"');
    }),
  );
});
