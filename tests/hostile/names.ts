import {
  formBook,
  packed,
  sheetXml,
  SOUND_FIGURES,
  SOUND_ROWS,
  workbookParts,
  type FormCell,
} from './form.ts';
import type { HostileInput } from './hostile-input.ts';

const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '{{7*7}}',
  '${7*7}%s%d%n',
  '{b}: {c}',
  '{big|HACK}',
  `'; DROP TABLE facts;--`,
  '" OR 1=1 --',
  `'||(select 1)||'`,
  '$1 ?',
  `x'); COPY facts TO 'x.csv'; --`,
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  'TRUE',
  'хã A',
  '\u{1f3f4}\u{e0067}\u{e007f} cờ',
  '../../etc/passwd',
  'CON',
  '#?%&=',
];

/** The form with one more line, of a unit of this name. */
const withUnit = (name: string) => formBook([...SOUND_ROWS, [3, name, 5, 6]]);

/** Names and words of people who mean harm, or only type oddly. */
export const NAMES: readonly HostileInput[] = [
  ...MARKUP.map((name): HostileInput => ({
    what: `a unit named ${name}`,
    bytes: () => withUnit(name),
    outcome: {
      figures: [...SOUND_FIGURES, 5, 6],
      shows: [name],
      units: ['Xã Vĩnh Hà', 'Xã Vĩnh Ô', name],
    },
  })),
  ...[
    ['in the other form of Unicode', 'Xã Vĩnh Hà'.normalize('NFD')],
    ['with invisible characters and wide spaces', 'Xã\u00a0Vĩnh\u200b \u200cHà\ufeff'],
    ['that turns its direction', '\u202eXã Vĩnh Hà\u202c'],
    ['with spaces and capitals', '  XÃ   VĨNH  HÀ '],
    ['over two lines', 'Xã\nVĩnh Hà'],
  ].map(([how, name]): HostileInput => ({
    what: `a unit's name ${how}`,
    bytes: () => formBook([[1, name!, 12, 7], SOUND_ROWS[1]!]),
    outcome: { figures: SOUND_FIGURES, units: ['Xã Vĩnh Hà', 'Xã Vĩnh Ô'] },
  })),
  {
    what: 'a name under a tower of marks',
    bytes: () => withUnit(`Xã A${'\u0301\u0300\u0323'.repeat(50)}`),
    outcome: { figures: [...SOUND_FIGURES, 5, 6] },
  },
  {
    what: 'half of a character',
    bytes: () => withUnit('Xã \ud83d A'),
    outcome: { figures: [...SOUND_FIGURES, 5, 6] },
  },
  {
    what: 'a name of 10,000 letters',
    bytes: () => withUnit('x'.repeat(10_000)),
    outcome: { figures: [...SOUND_FIGURES, 5, 6] },
  },
  ...['Tổng cộng', 'CỘNG', 'Tổng số', 'TOÀN HUYỆN'].map((name): HostileInput => ({
    what: `a unit named ${name}`,
    bytes: () => formBook([...SOUND_ROWS, [null, name, 20, 11]]),
    outcome: { figures: [...SOUND_FIGURES, 20, 11] },
  })),
  ...[
    '../../x.xlsx',
    'CON.xlsx',
    'a\u202excod.xlsx',
    `${'d'.repeat(300)}.xlsx`,
    '#?%.xlsx',
    '<img>.xlsx',
    '__proto__',
  ].map((name): HostileInput => ({
    what: `a file named ${JSON.stringify(name.slice(0, 40))}`,
    name,
    bytes: () => formBook(),
    outcome: { figures: SOUND_FIGURES },
  })),
];

const SAFE = 'https://quangtri.gov.vn/tin?id=1';

/** Addresses that may stand where a task's proof is linked. */
const ADDRESSES = [
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\tscript:alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://a.example/1',
  'file:///etc/passwd',
  'ftp://a.example/x',
  'intent://a#Intent;end',
  'ms-excel:ofe|u|https://a.example/x.xlsx',
  'search-ms:query=x',
  '\\\\host\\share',
  '//host/x',
  'about:blank',
];

/** Links of tasks: only those to pages of the web come out. */
export const LINKS: readonly HostileInput[] = [...ADDRESSES, SAFE].map((address) => ({
  what: `a link to ${JSON.stringify(address)}`,
  bytes: () => taskBook(address),
  outcome: { figures: [], links: address === SAFE ? [SAFE] : [] },
}));

function taskBook(address: string): Uint8Array {
  const rows: FormCell[][] = [
    ['PHỤ LỤC KẾT QUẢ THỰC HIỆN NHIỆM VỤ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
    ['UBND XÃ VĨNH HÀ'],
    ['STT', 'Nội dung nhiệm vụ', 'Kết quả thực hiện', 'Hoàn thành', 'Chưa hoàn thành', 'Minh chứng'],
    [1, 'Tuyên truyền trên hệ thống truyền thanh', 'Đã thực hiện', 'x', null, 'Xem'],
    [2, 'Treo băng rôn tại trụ sở', 'Đã thực hiện', 'x', null, null],
  ];
  const target = address.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\t', '&#9;');
  return packed({
    ...workbookParts([
      ['Biểu 1', sheetXml(rows, { after: '<hyperlinks><hyperlink ref="F4" r:id="h"/></hyperlinks>' })],
    ]),
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="h" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/></Relationships>`,
  });
}
