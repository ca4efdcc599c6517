import { tableFromIPC, tableToIPC, type Data, type Utf8 } from 'apache-arrow';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { atOnce } from '#lib/domain/steps.ts';
import { arrowOf, byName, rowsOf } from './arrow.ts';
import { textsIn } from './texts.ts';

const kinds = fc.constantFrom('', 'xa:19372@', 'Xã Vĩnh Tú', '😀 hai', '\ufeffđầu', 'a\u0000b', null);
const tableOf = (texts: readonly (string | null)[]) =>
  tableFromIPC(
    tableToIPC(
      atOnce(
        arrowOf(
          { it: 'text', n: 'number' },
          texts.map((it) => ({ it, n: 1 })),
          byName,
        ),
      ),
      'stream',
    ),
  );

it('cuts every text out of the bytes of all', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(kinds, fc.string({ unit: 'binary' }))), (texts) => {
      const { data } = tableOf(texts).getChild('it')!;
      expect(data.flatMap((each) => textsIn(each as Data<Utf8>))).toEqual(texts);
    }),
  );
});

it('begins in the middle, where a part of a table is taken', () => {
  const texts = ['Đông', null, 'Hiền 😀', 'Xã A', '', 'Ô'];
  const part = tableOf([...texts, ...texts, ...texts]).slice(3, 11);
  expect(rowsOf(part).map(({ it }) => it)).toEqual([...texts, ...texts, ...texts].slice(3, 11));
});
