import type { Ask } from '#lib/domain/question.ts';
import { FORM_FIGURES } from '#lib/domain/issued-form.ts';
import { formBook } from '#lib/export/forms/form-book.ts';
import type { FormUnit } from '#lib/export/forms/order.ts';
import { writeBook } from '#lib/export/workbook-file/write-book.ts';
import { readFile } from '#lib/workbook/read.ts';
import type { Workbook } from '#lib/workbook/workbook.ts';
import type { Workspace } from './decided.ts';
import { registry } from './registry.ts';
import { workbookOf } from './sheet.ts';

const HUYEN = 'UBND HUYỆN VĨNH LINH';
const Q1 = 'BÁO CÁO QUÝ I NĂM 2025';
const HEAD = 'STT|Đơn vị|Cổng TTĐT (tin, bài)|Truyền thanh (lượt)|Băng rôn (tấm)';
const SOUND = '9|Xã Vĩnh Thủy|3|4|5';
const LIST = ['Kênh|Số lượng', 'Cổng TTĐT|5'];

const table = (...rows: string[]) => ({ 'a.xlsx': [HUYEN, Q1, '', HEAD, ...rows, SOUND] });
const year = (title: string, value: number | string) => [
  ...['UBND XÃ VĨNH HÀ', title, '', 'Kênh|Số lượng', `Cổng TTĐT|${value}`, 'Truyền thanh (lượt)|12'],
];
const QUARTERS = ['I', 'II', 'III', 'IV'];
const COMMUNES = [
  'Vĩnh Hà',
  'Vĩnh Tú',
  'Vĩnh Thái',
  'Vĩnh Ô',
  'Vĩnh Khê',
  'Vĩnh Long',
  'Vĩnh Lâm',
  'Vĩnh Sơn',
];

type Drawn = Readonly<Record<string, readonly string[] | Readonly<Record<string, readonly string[]>>>>;

/** For each thing that may be asked a workspace, drawn as text (helpers/sheet.ts), in which it is, by what is asked. */
const DRAWN = {
  'period-unknown': { 'a.xlsx': [HUYEN, 'BÁO CÁO', '', HEAD, SOUND], 'b.xlsx': table()['a.xlsx'] },
  'year-slip': { 'a.xlsx': { 'Năm 2024': table()['a.xlsx'] } },
  'sender-unnamed': { 'a.xlsx': [Q1, '', ...LIST], 'b.xlsx': table()['a.xlsx'] },
  'sender-ambiguous': { 'a.xlsx': ['UBND PHƯỜNG 1', Q1, '', ...LIST], 'b.xlsx': table()['a.xlsx'] },
  'sender-organisation': {
    'a.xlsx': ['HỘI NÔNG DÂN XÃ VĨNH HÀ', Q1, '', ...LIST],
    'b.xlsx': table()['a.xlsx'],
  },
  'layout-doubtful': {
    'a.xlsx': [
      HUYEN,
      Q1,
      'Kết quả đăng tin trên Cổng TTĐT',
      'Xã Vĩnh Hà|3',
      'Xã Vĩnh Tú|5',
      'Xã Vĩnh Thái|6',
    ],
    'b.xlsx': table()['a.xlsx'],
  },
  'column-unknown': {
    'a.xlsx': [
      HUYEN,
      Q1,
      '',
      'STT|Đơn vị|Cổng TTĐT (tin, bài)|Bằng rôn',
      '1|Xã Vĩnh Hà|3|4',
      '2|Xã Vĩnh Tú|5|6',
    ],
    'b.xlsx': table()['a.xlsx'],
  },
  'label-unknown': {
    'a.xlsx': ['UBND XÃ VĨNH HÀ', Q1, '', ...LIST, 'Cây nêu|9', 'Truyền thanh|7'],
    'b.xlsx': ['UBND XÃ VĨNH TÚ', Q1, '', ...LIST, 'Cây nêu|4'],
  },
  'unit-unknown': table('1|Xã Vĩnh Sơm|3|4|5', '2|Xã Vĩnh Sơn|6|7|8'),
  'unit-ambiguous': { 'a.xlsx': ['UBND TỈNH QUẢNG TRỊ', Q1, '', HEAD, '1|Phường 1|3|4|5', SOUND] },
  'unit-abolished': {
    'a.xlsx': ['UBND TỈNH QUẢNG TRỊ', 'BÁO CÁO QUÝ I NĂM 2026', '', HEAD, '1|Xã Vĩnh Hà|3|4|5'],
    'b.xlsx': table('1|Xã Vĩnh Hà|3|4|5')['a.xlsx'],
  },
  'unit-code-disagrees': {
    'a.xlsx': [
      HUYEN,
      Q1,
      '',
      'STT|Mã ĐVHC|Đơn vị|Cổng TTĐT (tin, bài)',
      '1|19393|Xã Vĩnh Hà|3',
      '2|19390|Xã Vĩnh Khê|4',
    ],
    'b.xlsx': table('1|Xã Vĩnh Hà|6|7|8')['a.xlsx'],
  },
  'dash-meaning': table('1|Xã Vĩnh Hà|-|4|0', '2|Xã Vĩnh Tú|3|-|Không'),
  'number-ambiguous': table(
    '1|Xã Vĩnh Hà|1,250|15.200|1,250',
    '2|Xã Vĩnh Tú|15.200|12.560|980',
    '3|Xã Vĩnh Ô|1.25|12,5|1',
  ),
  'number-fraction': table('1|Xã Vĩnh Hà|1.25|4|5', '2|Xã Vĩnh Tú|1.250|2.5|5'),
  'total-mismatch': {
    'a.xlsx': [HUYEN, Q1, '', HEAD, '1|Xã Vĩnh Hà|30|4|5', '2|Xã Vĩnh Tú|12|4|5', '|Tổng cộng|51|8|10'],
  },
  'totals-mismatch': {
    'a.xlsx': [HUYEN, Q1, '', HEAD, '1|Xã Vĩnh Hà|3|4|5', '2|Xã Vĩnh Tú|9|4|5', '|Tổng cộng|13|9|10'],
  },
  'units-disagree-with-whole': Object.fromEntries([
    [
      'a.xlsx',
      ['UBND THỊ XÃ QUẢNG TRỊ', 'BÁO CÁO NĂM 2024', '', 'Kênh|Số lượng', 'Truyền thanh các xã (lượt)|99'],
    ],
    ...registry
      .childrenOf(registry.at('huyen', '462', '2024-12-31')!.id, '2024-12-31')
      .map(({ code, name }) => [
        `${code}.xlsx`,
        [
          'THỊ XÃ QUẢNG TRỊ',
          `UBND ${name}`,
          'BÁO CÁO NĂM 2024',
          '',
          'Kênh|Số lượng',
          'Truyền thanh (lượt)|7',
        ],
      ]),
  ]),
  'formula-without-value': table('1|Xã Vĩnh Hà|=?|#REF!|5'),
  'date-in-count': table('1|Xã Vĩnh Hà|@12/03|4|5'),
  'text-in-count': table('1|Xã Vĩnh Hà|abc|4|5', '2|Xã Vĩnh Tú|abc|4|xyz'),
  'percent-among-counts': table(
    '1|Xã Vĩnh Hà|3%|4|5',
    '2|Xã Vĩnh Tú|12|4|5',
    '3|Xã Vĩnh Ô|9|4|5',
    '4|Xã Vĩnh Khê|7|4|5',
  ),
  'number-negative': table('1|Xã Vĩnh Hà|-3|4|5'),
  'letter-o-as-zero': table('1|Xã Vĩnh Hà|o tin|4|0'),
  'rate-without-count': table('1|Xã Vĩnh Hà|2 lần/tuần|4|5'),
  'merged-over-units': table('1|Xã Vĩnh Hà|7|4|5', '2|Xã Vĩnh Tú|^|4|5'),
  rivals: {
    'a.xlsx': table('1|Xã Vĩnh Hà|3|4|5')['a.xlsx'],
    'b.xlsx': table('1|Xã Vĩnh Hà|8|4|5')['a.xlsx'],
  },
  'rival-sources': {
    'a.xlsx': table('1|Xã Vĩnh Hà|3|4|5')['a.xlsx'],
    'b.xlsx': table('1|Xã Vĩnh Hà|8|9|5')['a.xlsx'],
  },
  'outlier-in-series': Object.fromEntries(
    ['2023', '2024'].flatMap((y) =>
      QUARTERS.map((q, i) => [
        `${y}-${q}.xlsx`,
        year(`BÁO CÁO QUÝ ${q} NĂM ${y}`, y === '2024' && i === 3 ? 130 : 11 + i),
      ]),
    ),
  ),
  'outlier-among-peers': {
    'a.xlsx': [
      HUYEN,
      Q1,
      '',
      'STT|Đơn vị|Cổng TTĐT (tin, bài)',
      ...COMMUNES.map((name, i) => `${i}|Xã ${name}|${i === 3 ? 1200 : 10 + i}`),
    ],
  },
  'cumulative-decreases': {
    'a.xlsx': year('BÁO CÁO 6 THÁNG ĐẦU NĂM 2024', 40),
    'b.xlsx': year('BÁO CÁO 9 THÁNG ĐẦU NĂM 2024', 30),
  },
  'percent-over-hundred': {
    'a.xlsx': [
      'UBND XÃ VĨNH HÀ',
      Q1,
      '',
      'Kênh|Số lượng',
      'Cổng TTĐT|5',
      'Tỷ lệ tuyên truyền trên cổng TTĐT|130%',
    ],
  },
  'part-exceeds-whole': table('1|Xã Vĩnh Hà|7/6 thôn|4|5'),
  'unit-repeated': table('1|Xã Vĩnh Hà|7|4|5', '2|Xã Vĩnh Hà|8|4|5'),
  'task-status-unknown': {
    'a.xlsx': [
      HUYEN,
      'KẾT QUẢ THỰC HIỆN KẾ HOẠCH TUYÊN TRUYỀN CCHC NĂM 2024',
      '',
      'STT|Nội dung nhiệm vụ|Thời hạn|Tình trạng thực hiện',
      '1|Ban hành Kế hoạch tuyên truyền CCHC|Quý I|Hoàn thành',
      '2|Đăng tin, bài trên Trang TTĐT huyện|Quý II|Chờ tỉnh duyệt',
      '3|Tổ chức hội thi tìm hiểu CCHC|Quý III|Chưa thực hiện',
    ],
  },
} as const satisfies Partial<Record<Ask, Drawn>>;

function drawn(files: Drawn): Workbook[] {
  return Object.entries(files).map(([name, sheets]) =>
    workbookOf(
      Array.isArray(sheets)
        ? { A: sheets as readonly string[] }
        : (sheets as Readonly<Record<string, readonly string[]>>),
      name,
    ),
  );
}

/** A form of the first quarter, on which somebody wrote another. */
function form(code: string, name: string, quarter: string): Workbook {
  const unit: FormUnit = { level: 'xa', code, name, above: ['Tỉnh Quảng Trị'] };
  const figures = FORM_FIGURES.filter(({ usual }) => usual);
  const bytes = writeBook(formBook({ period: '2026-Q1', figures, tasks: [] }, unit));
  const workbook = readFile({ name: 'a.xlsx', bytes }).workbook!;
  const written = (text: string) => text.replaceAll('Quý I/2026', quarter);
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({
      ...cell,
      text: written(cell.text),
      value: cell.value.kind === 'text' ? { ...cell.value, text: written(cell.value.text) } : cell.value,
    })),
  }));
  return { ...workbook, sheets };
}

/** Workspaces in which something is asked, by what is. */
export const DOUBTFUL: ReadonlyMap<Ask, Workspace> = new Map<Ask, Workspace>([
  ...(Object.entries(DRAWN) as [Ask, Drawn][]).map(
    ([ask, files]) => [ask, { workbooks: drawn(files), province: 'Quảng Trị' }] as const,
  ),
  ['period-disagrees', { workbooks: [form('19363', 'Xã Vĩnh Linh', 'Quý II/2026')], province: 'Quảng Trị' }],
  ['sender-unknown', { workbooks: [form('99999', 'Xã Mai Sau', 'Quý I/2026')], province: 'Quảng Trị' }],
]);
