import fc from 'fast-check';
import { it } from 'vitest';
import type { AnswerBody, ColumnMeaning, Reach } from '#lib/domain/answer.ts';
import { answers, readWith } from '../../../../tests/helpers/answered.ts';

const SHEET = [
  'UBND HUYỆN VĨNH LINH',
  'TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
  'STT | Đơn vị | Trang TTĐT | < | Băng rôn',
  '^ | ^ | Tin | Bài | ^',
  'I | Các xã | 14 | 3 |',
  '1 | Xã Vĩnh Hà | 12 | - | 1,250',
  '2 | Xã Thanh An | abc | 3 | x',
  '| Cộng | 14 | 6 | #REF!',
  'Vĩnh Linh, ngày 5 tháng 3 năm 2024',
];
const SIGNATURE = 'stt | đơn vị | trang ttđt › tin | bài | băng rôn';
const PATHS = ['stt', 'đơn vị', 'trang ttđt › tin', 'trang ttđt › bài', 'băng rôn', ''];
const UNIT = fc.constantFrom(
  { level: 'xa', code: '19417', from: null } as const,
  { level: 'huyen', code: '464', from: null } as const,
  { level: 'tinh', code: '00', from: '1900-01-01' } as const,
);
const meaning = fc.oneof(
  fc
    .constantFrom<ColumnMeaning['kind']>('unit', 'channel', 'measure', 'period', 'code', 'note', 'ignored')
    .map((kind) => ({ kind }) as ColumnMeaning),
  fc.record({
    kind: fc.constant('figures' as const),
    channel: fc.constantFrom('radio' as const, null),
    subchannel: fc.constant(''),
    measure: fc.constantFrom('item' as const, null),
    as: fc.constantFrom('value' as const, 'total' as const, 'comparison' as const, 'plan' as const),
  }),
);
const rowClass = fc.constantFrom(
  ...(['header', 'numbers', 'section', 'plain', 'note', 'total', 'data', 'end', 'ignored'] as const),
);
const sheet = fc.constantFrom('A', 'Quý II');
const body: fc.Arbitrary<AnswerBody> = fc.oneof(
  fc.constantFrom('2024-Q2', '2026', 'sai').map((period) => ({ about: 'period', period }) as const),
  UNIT.map((unit) => ({ about: 'sender', unit }) as const),
  fc.record({
    about: fc.constant('layout' as const),
    sheet,
    as: fc.constantFrom('headings' as const, 'contrast' as const, 'continued' as const, 'bare' as const),
    turned: fc.boolean(),
  }),
  fc.record({ about: fc.constant('column' as const), path: fc.constantFrom(...PATHS), is: meaning }),
  fc.record({ about: fc.constant('row' as const), sheet, row: fc.nat(9), is: rowClass }),
  fc.record({
    about: fc.constant('name' as const),
    name: fc.constantFrom('xã vĩnh hà', 'xã thanh an', 'các xã', 'cộng', 'quý ii'),
    within: fc.option(UNIT),
    is: fc.oneof(
      UNIT.map((unit) => ({ kind: 'unit', unit }) as const),
      fc.constantFrom({ kind: 'other' } as const, { kind: 'group' } as const),
    ),
  }),
  fc.constantFrom('missing', 'zero', 'no_activity').map((is) => ({ about: 'dash', is }) as AnswerBody),
  fc.record({
    about: fc.constant('separator' as const),
    path: fc.constantFrom(...PATHS),
    decimal: fc.constantFrom(',' as const, '.' as const),
  }),
  fc.record({
    about: fc.constant('cell' as const),
    sheet,
    cell: fc.constantFrom('A1', 'B6', 'C6', 'D6', 'C7', 'E8', 'Z99'),
    is: fc.constantFrom(
      { kind: 'value', value: 3 } as const,
      { kind: 'missing' } as const,
      { kind: 'ignored' } as const,
    ),
  }),
);
const reach = fc.constantFrom<Reach>(
  { kind: 'file', sha256: 'a' },
  { kind: 'layout', signature: SIGNATURE },
  { kind: 'sender', sender: 'huyen:464' },
  { kind: 'always' },
);

it('reads a file whatever was said of it: nothing throws, every cell is accounted for', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(body, reach), { maxLength: 8 }), (said) => {
      readWith(
        { A: SHEET, 'Quý II': SHEET },
        said.flatMap(([each, far]) => answers([each], far)),
      );
    }),
    { numRuns: 80 },
  );
});
