import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS } from '#lib/domain/channel.ts';
import type { Fact } from '#lib/domain/fact.ts';
import { MEASURES } from '#lib/domain/measure.ts';
import { readFile } from '#lib/workbook/read.ts';
import { factsCsv } from '#lib/export/facts-csv.ts';
import { fact, REGISTRY, submission, UNITS } from '../../../../tests/helpers/facts.ts';
import { interpret } from '../interpret.ts';

const CONTEXT = { registry: REGISTRY, province: null, year: null };

function readCsv(text: string) {
  const bytes = new TextEncoder().encode(text);
  return interpret(readFile({ name: 'facts.csv', bytes }).workbook!, CONTEXT);
}

/** What a figure says, without where it stands. */
function saying({ place: _, evidence: __, proposed: ___, ...said }: Fact) {
  return said;
}

const facts = fc.array(
  fc.record({
    unit: fc.constantFrom(UNITS.cat, UNITS.binh, UNITS.an, {
      id: '',
      code: '',
      name: 'Sở X',
      level: 'so' as const,
    }),
    period: fc.constantFrom('2024', '2024-Q1', '2024-9M', '2024-M03', '2024-01-01/2024-09-12'),
    channel: fc.constantFrom(...CHANNELS),
    measure: fc.constantFrom(...MEASURES),
    scope: fc.constantFrom('own' as const, 'children' as const),
    status: fc.constantFrom('counted' as const, 'total' as const, 'duplicate' as const),
    qualifier: fc.constantFrom('exact' as const, 'more_than' as const),
    value: fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e6, noNaN: true })),
    subchannel: fc.constantFrom('', 'Zalo OA', '=1+1', 'Đài, "loa"'),
    topic: fc.constantFrom('cchc' as const, 'cds' as const),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('a list of figures in the exchange format', () => {
  it('says after being written and read what it said before', () => {
    fc.assert(
      fc.property(facts, (drawn) => {
        const before = drawn.map((each) => fact(each));
        const read = readCsv(factsCsv([submission({ facts: before }).interpretation]));
        expect(read.facts.map(saying)).toEqual(before.map(saying));
        expect(read.problems).toEqual([]);
      }),
    );
  });

  it('reads what others wrote: columns in any order, some missing, others between', () => {
    const { facts, account } = readCsv(
      'note,value,measure,channel,period,unit_code,unit_name\nx,12,item,portal,2024-Q1,00001,Xã Cát\n',
    );
    expect(facts).toMatchObject([
      {
        value: 12,
        channel: 'portal',
        measure: 'item',
        period: '2024-Q1',
        unit: UNITS.cat,
        status: 'counted',
      },
    ]);
    expect(facts[0]!.place).toMatchObject({ file: 'facts.csv', cell: 'B2' });
    expect(account).toMatchObject([{ nonempty: 14, fact: 1, label: 12, note: 1, problem: 0 }]);
  });

  it('takes the version of a unit that was valid in the period, and doubts a code of another name', () => {
    const { facts, problems } = readCsv(
      'unit_code,unit_name,period,channel,measure,value\n00011,Xã Cát Dương,2025-Q4,portal,item,1\n00002,Xã Cát,2024-Q1,portal,item,2\n',
    );
    expect(facts.map(({ unit }) => unit.code)).toEqual(['00011', '00001']);
    expect(problems.map(({ code }) => code)).toEqual(['unit-code-disagrees']);
  });

  it.each([
    ['period', '2024-Q5,portal,item,3'],
    ['channel', '2024-Q1,loa,item,3'],
    ['channel, measure', '2024-Q1,,,3'],
    ['value', '2024-Q1,portal,item,ba'],
    ['value', '2024-Q1,portal,item,'],
  ])('doubts a row whose %s it does not understand, and reads the others', (columns, row) => {
    const { facts, problems } = readCsv(
      `unit_name,period,channel,measure,value\nXã Cát,${row}\nXã Cát,2024-Q1,radio,item,4\n`,
    );
    expect(facts).toMatchObject([{ channel: 'radio', value: 4 }]);
    expect(problems).toMatchObject([{ code: 'list-row-unknown', params: { columns } }]);
  });

  it('leaves a table alone that has only some of the names', () => {
    const { facts } = readCsv('unit_name,period,value\nXã Cát,2024-Q1,3\n');
    expect(facts.filter(({ channel }) => channel === 'portal')).toEqual([]);
  });

  it('proposes what came from running text', () => {
    const { facts } = readCsv(
      'sheet,unit_name,period,channel,measure,value\nvăn bản,Xã Cát,2024-Q1,portal,item,3\nbảng 1,Xã Cát,2024-Q1,radio,item,3\n',
    );
    expect(facts.map(({ proposed }) => proposed)).toEqual([true, false]);
  });
});
