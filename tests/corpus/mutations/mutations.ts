import { exactKey } from '#lib/domain/text.ts';
import type { Base } from './base.ts';
import { cellsOf, redrawn, rewritten, rowOf } from './drawing.ts';

/** Something that people and programs do to a sheet, and that changes nothing of what it says. */
export interface Mutation {
  /** As "mutation NN: …" in the README of the corpus. */
  readonly title: string;
  readonly suits: (base: Base) => boolean;
  readonly variants: Readonly<Record<string, (base: Base) => Base>>;
}

const any = () => true;
const isSheet = ({ word }: Base) => !word;
const LETTERHEAD = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  '---------------',
  '',
  'Biểu số 02/TT-CCHC',
  '(Ban hành kèm theo Công văn số 112/UBND-NV)',
  'Đơn vị nhận báo cáo: Sở Nội vụ',
  '',
  'Phụ lục II',
];

/** Mutations of what is drawn; those of how it is written are in writings.test.ts. */
export const MUTATIONS: readonly Mutation[] = [
  {
    title: 'mutation 01: one to nine rows of letterhead before it',
    suits: isSheet,
    variants: each([1, 2, 5, 9], 'rows', (count, base) => ({
      ...base,
      above: [...LETTERHEAD.slice(0, count), ...base.above],
    })),
  },
  {
    title: 'mutation 02: one to three columns further to the right',
    suits: any,
    variants: each([1, 2, 3], 'columns', (count, base) => ({
      ...redrawn(base, (row) => '| '.repeat(count) + row, base.word ? 'table' : 'all'),
      stub: base.stub + count,
    })),
  },
  {
    title: 'mutation 03: empty rows between its rows',
    suits: any,
    variants: each([1, 2], 'rows', (count, base) => ({
      ...base,
      rows: base.rows.flatMap((row) => [row, ...Array<string>(count).fill('')]),
    })),
  },
  {
    title: 'mutation 04: its columns of values in another order',
    suits: any,
    variants: {
      reversed: (base) => withColumns(base, (groups) => groups.toReversed()),
      rotated: (base) => withColumns(base, rotated),
    },
  },
  {
    title: 'mutation 05: its rows in another order',
    suits: ({ ordered }) => !ordered,
    variants: {
      reversed: (base) => ({ ...base, rows: base.rows.toReversed() }),
      rotated: (base) => ({ ...base, rows: rotated(base.rows) }),
    },
  },
  {
    title: 'mutation 06: its header again on every page',
    suits: any,
    variants: each([2, 3, 20], 'rows a page', (count, base) => ({
      ...base,
      rows: base.rows.flatMap((row, i) => (i > 0 && i % count === 0 ? [...base.header, row] : [row])),
    })),
  },
  {
    title: 'mutation 07: all in capitals, all in small letters',
    suits: any,
    variants: {
      capitals: (base) => rewritten(base, (text) => text.toUpperCase()),
      small: (base) => rewritten(base, (text) => text.toLowerCase()),
    },
  },
  {
    title: 'mutation 08: decomposed letters',
    suits: any,
    variants: {
      NFD: (base) => rewritten(base, (text) => text.normalize('NFD')),
      'tones apart': (base) => rewritten(base, withTonesApart),
    },
  },
  {
    title: 'mutation 09: the tones of oa, oe and uy placed early, or late',
    suits: any,
    variants: {
      early: (base) => rewritten(base, (text) => text.replace(LATE, (late) => exactKeyCased(late))),
      late: (base) => rewritten(base, withLateTones),
    },
  },
  {
    title: 'mutation 10: spaces that do not break, doubled or around it',
    suits: any,
    variants: {
      unbroken: (base) => rewritten(base, (text) => text.replaceAll(' ', '\u00a0')),
      doubled: (base) => rewritten(base, (text) => text.replaceAll(' ', '  ')),
      zero: (base) => rewritten(base, (text) => (/^\p{L}/u.test(text) ? `\u200b${text}\ufeff` : text)),
    },
  },
  {
    title: 'mutation 15: a row that numbers its columns',
    suits: any,
    variants: {
      bracketed: (base) => withRow(base, (i) => `(${i})`),
      bare: (base) => withRow(base, String),
    },
  },
  {
    title: 'mutation 17: a block of signatures below it',
    suits: any,
    variants: {
      block: (base) => ({
        ...base,
        below: [
          ...base.below,
          '',
          '| | Vĩnh Linh, ngày 28 tháng 3 năm 2024',
          'NGƯỜI LẬP BIỂU | | TM. ỦY BAN NHÂN DÂN',
          '| | KT. CHỦ TỊCH',
          '| | PHÓ CHỦ TỊCH',
          '(Ký, ghi rõ họ tên) | | (Ký tên, đóng dấu)',
          'Nguyễn Văn An | | Trần Thị Bình',
          'Nơi nhận:',
          '- UBND tỉnh;',
          '- Lưu: VT, NV.',
        ],
      }),
    },
  },
];

function each<Item>(
  items: readonly Item[],
  of: string,
  mutate: (item: Item, base: Base) => Base,
): Record<string, (base: Base) => Base> {
  return Object.fromEntries(
    items.map((item) => [`${String(item)} ${of}`, (base: Base) => mutate(item, base)]),
  );
}

function rotated<Item>([first, ...rest]: readonly Item[]): Item[] {
  return first === undefined ? [] : [...rest, first];
}

/** The table with its groups of columns behind the stub in another order; headings merged over columns stay together. */
function withColumns(base: Base, order: (groups: readonly number[][]) => readonly number[][]): Base {
  const rows = base.header.map(cellsOf);
  const width = Math.max(...rows.map((row) => row.length));
  const groups: number[][] = [];
  for (let col = base.stub; col < width; col++) {
    if (rows.some((row) => row[col] === '<')) groups.at(-1)?.push(col);
    else groups.push([col]);
  }
  const cols = [...Array.from({ length: base.stub }, (_, col) => col), ...order(groups).flat()];
  return {
    ...redrawn({ ...base, below: [] }, (row) => reordered(row, cols), 'table'),
    below: base.below,
  };
}

function reordered(row: string, cols: readonly number[]): string {
  const cells = cellsOf(row);
  return cells.length < 2 ? row : rowOf(cols.map((col) => cells[col] ?? ''));
}

function withRow(base: Base, text: (i: number) => string): Base {
  const rows = base.header.map(cellsOf);
  const width = Math.max(...rows.map((row) => row.length));
  const first = rows[0]!.findIndex((cell) => cell !== '');
  const numbers = Array.from({ length: width }, (_, col) => (col < first ? '' : text(col - first + 1)));
  return { ...base, header: [...base.header, rowOf(numbers)] };
}

const LATE = /(?<!q)[ou][àáãảạèéẽẻẹỳýỹỷỵ](?!\p{L})/giu;
const EARLY = /(?<!q)([òóõỏọùúũủụ])([aey])(?!\p{L})/giu;

function exactKeyCased(late: string): string {
  const early = exactKey(late);
  return late === late.toUpperCase()
    ? early.toUpperCase()
    : late[0] === late[0]!.toUpperCase()
      ? early[0]!.toUpperCase() + early.slice(1)
      : early;
}

function withLateTones(text: string): string {
  return text.replace(EARLY, (_, first: string, second: string) => {
    const [base = '', tone = ''] = first.normalize('NFD');
    return base + (second + tone).normalize('NFC');
  });
}

/** "Unicode tổ hợp": letters with their hats and horns, tones as marks of their own (domain.md 3.2). */
function withTonesApart(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      const parts = [...letter.normalize('NFD')];
      const tone = parts.find((part) => /[\u0300\u0301\u0303\u0309\u0323]/.test(part));
      return tone
        ? parts
            .filter((part) => part !== tone)
            .join('')
            .normalize('NFC') + tone
        : letter;
    })
    .join('');
}
