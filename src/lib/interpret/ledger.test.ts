import { expect, it } from 'vitest';
import { sheetOf } from '../../../tests/helpers/sheet.ts';
import { Ledger } from './ledger.ts';

const SHEET = { ...sheetOf('A', ['a | b', 'c | d']), hiddenRows: [1] };

it('counts each cell once, as the strongest thing that it is', () => {
  const ledger = new Ledger('a.xlsx', SHEET);
  const [a, b, c] = SHEET.cells;
  ledger.mark(a, 'label');
  ledger.mark(a, 'fact');
  ledger.mark(a, 'note');
  ledger.mark(b, 'task');
  ledger.mark(b, 'problem');
  ledger.doubt('text-in-count', {}, c);
  ledger.mark(undefined, 'fact');
  expect(ledger.account()).toEqual({
    ...{ file: 'a.xlsx', sheet: 'A', sheetIndex: 0, nonempty: 4, hidden: 2 },
    ...{ fact: 1, label: 0, task: 1, target: 0, total: 0, note: 1, problem: 1 },
  });
  expect([a, SHEET.cells[3]].map((cell) => ledger.partOf(cell!))).toEqual(['fact', 'note']);
});

it('says where a doubt is: at a cell, at a paragraph, or in the whole sheet', () => {
  const ledger = new Ledger('a.xlsx', SHEET);
  ledger.doubt('text-in-count', { n: 1 }, SHEET.cells[3]);
  ledger.doubt('hidden-rows', { count: 1 });
  const prose = new Ledger('a.docx', { ...SHEET, kind: 'prose', name: 'văn bản' });
  expect(ledger.problems.map(({ place, sourceText }) => [place.cell, sourceText])).toEqual([
    ['B2', 'd'],
    ['', ''],
  ]);
  expect(prose.placeOf(SHEET.cells[2]!).cell).toBe('đoạn 2');
});
