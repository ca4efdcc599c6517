import type {
  Answer,
  AnswerBody,
  CellMeaning,
  ColumnMeaning,
  NameMeaning,
  Reach,
} from '#lib/domain/answer.ts';
import type { UnitKey } from '#lib/domain/dictionary.ts';
import type { LayoutKind } from '#lib/domain/interpretation.ts';
import { formatNumber } from './format.ts';
import { headingName, layoutName } from './headings.ts';
import { sheetWords } from './sheet.ts';
import { periodInText, terms } from './terms.ts';

/** Where a unit is spoken of: what a file called it, and for which files that holds. */
export interface UnitMention {
  readonly written?: string;
  readonly reach?: Reach;
}

/** What words about decisions must be told: what units and files are called. */
export interface Named {
  /** With its parent, as it was called where it is spoken of: "Xã Vĩnh Hà, huyện Vĩnh Linh". */
  readonly unit: (key: UnitKey, mention?: UnitMention) => string;
  /** The unit that a `senderKey` names. */
  readonly sender: (key: string) => string;
  /** The name of a file in the workspace by its SHA-256; null where it is there no more. */
  readonly file: (sha256: string) => string | null;
}

const layouts = {
  headings: 'có dòng tiêu đề',
  contrast: 'tiêu đề lạ, chữ trên số dưới',
  continued: 'nối tiếp bảng trước',
  bare: 'không có tiêu đề',
} satisfies Record<LayoutKind, string>;

const dashes = {
  missing: 'không có số liệu',
  zero: 'bằng 0',
  no_activity: 'không phát sinh',
} satisfies Record<Extract<AnswerBody, { about: 'dash' }>['is'], string>;

const plainColumns = {
  unit: 'cột đơn vị',
  channel: 'cột kênh',
  measure: 'cột đơn vị tính',
  period: 'cột kỳ báo cáo',
  code: 'cột mã',
  note: 'ghi chú, không đọc số',
  ignored: 'cột không đọc',
} satisfies Record<Exclude<ColumnMeaning['kind'], 'figures'>, string>;

const figureColumns = {
  value: 'số liệu',
  total: 'cột tổng',
  comparison: 'cột so sánh',
  plan: 'cột kế hoạch',
} satisfies Record<Extract<ColumnMeaning, { kind: 'figures' }>['as'], string>;

const cells = {
  missing: 'không có số liệu',
  no_activity: 'không phát sinh',
  not_applicable: 'không áp dụng',
  ignored: 'không phải số liệu',
} satisfies Record<Exclude<CellMeaning['kind'], 'value'>, string>;

/** What an answer says, as a clause: "“-” là “không có số liệu”". */
export function answerText(
  answer: AnswerBody & { readonly reach?: Reach },
  named: Pick<Named, 'unit'>,
): string {
  const of = answer.reach ? { reach: answer.reach } : {};
  switch (answer.about) {
    case 'period':
      return `kỳ báo cáo là ${periodInText(answer.period)}`;
    case 'sender':
      return `đơn vị báo cáo là ${named.unit(answer.unit, of)}`;
    case 'letterhead':
      return `“${answer.name}” ở đầu văn bản là ${named.unit(answer.unit, { ...of, written: answer.name })}`;
    case 'layout':
      return `đọc bảng${onSheet(answer.sheet)} như bảng ${layouts[answer.as]}${answer.turned ? ', hàng và cột đổi chỗ' : ''}`;
    case 'column':
      return `cột “${headingName(answer.path)}” là ${columnText(answer.is)}`;
    case 'row':
      return `dòng ${formatNumber(answer.row + 1)}${onSheet(answer.sheet)} là ${rowText(answer.is)}`;
    case 'name':
      return `“${answer.name}”${answer.within ? ` trong ${named.unit(answer.within, of)}` : ''} là ${nameText(answer.is, named, { ...of, written: answer.name })}`;
    case 'dash':
      return `“-” là “${dashes[answer.is]}”`;
    case 'separator':
      return `cột “${headingName(answer.path)}”: dấu “${answer.decimal}” là dấu thập phân`;
    case 'cell':
      return `ô ${answer.cell}${onSheet(answer.sheet)} là ${cellText(answer.is)}`;
  }
}

/** For which files an answer holds: "mẫu biểu «STT | Đơn vị | …»", "mọi tệp". */
export function reachText(reach: Reach, named: Pick<Named, 'sender' | 'file'>): string {
  switch (reach.kind) {
    case 'file':
      return `tệp ${named.file(reach.sha256) ?? 'không còn trong bộ dữ liệu'}`;
    case 'layout':
      return `mẫu biểu «${layoutName(reach.signature)}»`;
    case 'sender':
      return `tệp của ${named.sender(reach.sender)}`;
    case 'always':
      return 'mọi tệp';
  }
}

/** For which files several answers that say the same hold: one by its name, more of a kind by their number. */
export function reachesText(answers: readonly Answer[], named: Pick<Named, 'sender' | 'file'>): string {
  const kinds = (['file', 'layout', 'sender', 'always'] as const).flatMap((kind) => {
    const of = answers.map(({ reach }) => reach).filter((reach) => reach.kind === kind);
    const [first] = of;
    if (!first) return [];
    return of.length === 1 ? reachText(first, named) : counted[kind](formatNumber(of.length));
  });
  return kinds.join(', ');
}

const counted = {
  file: (count: string) => `${count} tệp`,
  layout: (count: string) => `${count} mẫu biểu`,
  sender: (count: string) => `tệp của ${count} đơn vị`,
  always: () => 'mọi tệp',
} satisfies Record<Reach['kind'], (count: string) => string>;

/** What a name stands for, in words. */
export function nameText(is: NameMeaning, named: Pick<Named, 'unit'>, mention: UnitMention = {}): string {
  if (is.kind === 'unit') return named.unit(is.unit, mention);
  return is.kind === 'other' ? 'đơn vị ngoài danh mục' : 'dòng nhóm, không phải đơn vị';
}

function columnText(is: ColumnMeaning): string {
  if (is.kind !== 'figures') return plainColumns[is.kind];
  const what = [
    is.channel && `kênh ${terms.channel[is.channel]}`,
    is.subchannel && `“${is.subchannel}”`,
    is.measure && `tính theo ${terms.measureUnit[is.measure]}`,
  ].filter(Boolean);
  return what.length === 0 ? figureColumns[is.as] : `${figureColumns[is.as]} (${what.join(', ')})`;
}

function rowText(is: Extract<AnswerBody, { about: 'row' }>['is']): string {
  if (is === 'ignored') return 'dòng không đọc';
  return lowerFirst(sheetWords.rows[is][1]) || 'chỗ hết bảng';
}

function cellText(is: CellMeaning): string {
  return is.kind === 'value' ? formatNumber(is.value, 6) : cells[is.kind];
}

function onSheet(sheet: string): string {
  return sheet === '' ? '' : ` ở trang “${sheet}”`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
