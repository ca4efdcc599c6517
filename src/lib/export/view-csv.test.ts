import { describe, expect, it } from 'vitest';
import { exportName, viewCsv, type ExportColumn } from './view-csv.ts';

interface Row {
  readonly rank: number;
  readonly name: string;
  readonly value: number | null;
}

const columns: ExportColumn<Row>[] = [
  { label: 'Hạng', text: (row) => `=${row.rank}`, value: (row) => row.rank },
  { label: 'Đơn vị', text: (row) => row.name },
  { label: 'Tin, bài', text: (row) => String(row.value ?? '–'), value: (row) => row.value },
];

describe('viewCsv', () => {
  it('writes the columns and rows of the screen, numbers as numbers, with a byte order mark', () => {
    const rows = [
      { rank: 1, name: 'Xã Vĩnh Linh', value: 1234.5 },
      { rank: 1, name: 'Xã Bến Quan', value: null },
    ];
    expect(viewCsv(columns, rows)).toBe(
      '\uFEFFHạng,Đơn vị,"Tin, bài"\r\n1,Xã Vĩnh Linh,1234.5\r\n1,Xã Bến Quan,\r\n',
    );
  });

  it('lets no text of a file run as a formula', () => {
    expect(viewCsv(columns, [{ rank: 1, name: '=HYPERLINK("http://x")', value: 1 }])).toContain(
      `"'=HYPERLINK(""http://x"")"`,
    );
  });
});

describe('exportName', () => {
  it('is plain ASCII without empty parts', () => {
    expect(exportName(['Xếp hạng', '', 'Tin, bài', 'Quý I/2026'])).toBe('xep-hang_tin-bai_quy-i-2026.csv');
    expect(exportName(['Đơn vị Đông Hà'])).toBe('don-vi-dong-ha.csv');
  });
});
