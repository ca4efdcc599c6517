import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { read, utils } from 'xlsx';
import { describe, expect, it } from 'vitest';
import { tableBook } from './table-book.ts';
import { csvPortion } from './table-csv.ts';
import { headOf, portionOf, type FileTable } from './table-file.ts';
import { TableMaker } from './table-maker.ts';
import { tableParquet } from './table-parquet.ts';

interface Row {
  readonly name: string;
  readonly value: number | null;
  readonly bound?: boolean;
}

const text = ({ value, bound }: Row) => (value === null ? '–' : `${bound ? '≥ ' : ''}${value}`);
const TABLE: FileTable<Row> = {
  title: 'Số liệu',
  notes: ['Kỳ: Quý I/2025'],
  columns: [
    { key: 'unit', label: 'Đơn vị', text: (row) => row.name },
    {
      key: 'value',
      label: 'Cộng',
      text,
      value: (row) => (row.bound ? text(row) : row.value),
    },
  ],
};
const ROWS: Row[] = [
  { name: 'Xã A; "Bê", C', value: 1.5 },
  { name: '=1+1', value: 70, bound: true },
  { name: 'Xã Đông', value: null },
];

/** The pieces of a file as one. */
const joined = (pieces: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(pieces));

describe('a table that goes out', () => {
  it('is CSV with a byte order mark, in portions that join to one file', () => {
    const whole = csvPortion(TABLE.columns, ROWS, ',', true);
    const parts = ROWS.map((row, at) => csvPortion(TABLE.columns, [row], ',', at === 0)).join('');
    expect(parts).toBe(whole);
    expect(whole.startsWith('\uFEFFĐơn vị,Cộng\r\n')).toBe(true);
    expect(whole).toContain('"Xã A; ""Bê"", C",1.5');
    expect(whole).not.toContain('\r\n=1+1');
  });

  it('has a decimal point where fields are parted by semicolons too', () => {
    expect(csvPortion(TABLE.columns, ROWS, ';', true)).toContain('C";1.5\r\n');
  });

  it('is a workbook whose numbers are numbers and whose text is no formula', () => {
    const sheet = read(joined(tableBook(TABLE, ROWS))).Sheets['Số liệu']!;
    const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, blankrows: true });
    expect(rows.slice(0, 2)).toEqual([['Số liệu'], ['Kỳ: Quý I/2025']]);
    expect(rows.slice(3)).toEqual([
      ['Đơn vị', 'Cộng'],
      ['Xã A; "Bê", C', 1.5],
      ['=1+1', '≥ 70'],
      ['Xã Đông'],
    ]);
    expect(
      Object.values(sheet).some((cell) => typeof cell === 'object' && cell !== null && 'f' in cell),
    ).toBe(false);
  });

  it('is the same workbook whether its rows come at once or in portions, and the same bytes each time', () => {
    const written = (size: number) => {
      const maker = new TableMaker('xlsx', headOf(TABLE));
      for (let at = 0; at < ROWS.length; at += size)
        maker.add(portionOf(TABLE, ROWS.slice(at, at + size), false));
      return maker.end();
    };
    const [whole, parts] = [written(ROWS.length), written(1)];
    expect(whole.type).toContain('spreadsheetml');
    return Promise.all([whole.arrayBuffer(), parts.arrayBuffer()]).then(([a, b]) => {
      const rows = (bytes: ArrayBuffer) => utils.sheet_to_json(read(bytes).Sheets['Số liệu']!, { header: 1 });
      expect(rows(b)).toEqual(rows(a));
      expect(joined(tableBook(TABLE, ROWS))).toEqual(new Uint8Array(a));
    });
  });

  it('is Parquet with numbers beside what is no plain number', async () => {
    const file = tableParquet(TABLE, ROWS);
    expect(await parquetReadObjects({ file })).toEqual([
      { unit: 'Xã A; "Bê", C', value: 1.5, value_text: '1.5' },
      { unit: '=1+1', value: null, value_text: '≥ 70' },
      { unit: 'Xã Đông', value: null, value_text: '–' },
    ]);
    const notes = parquetMetadata(file).key_value_metadata?.map(({ key }) => key);
    expect(notes).toEqual(expect.arrayContaining(['title', 'notes']));
    expect(await parquetReadObjects({ file: tableParquet(TABLE, []) })).toEqual([]);
  });
});
