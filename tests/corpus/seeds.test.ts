import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { interpret } from '#lib/interpret/interpret.ts';
import { readFile } from '#lib/workbook/read.ts';
import { doubts, lines } from '../helpers/interpreted.ts';
import { registry } from '../helpers/registry.ts';

const FOLDER = 'sample-data/nam-bao-cao-goc';

/** What is read from the workbook of one of the five reports, with nothing told beside it. */
function seed(name: string): Interpretation {
  const { workbook } = readFile({ name, bytes: readFileSync(`${FOLDER}/${name}`) });
  if (workbook === null) throw new Error(`${name} cannot be read`);
  return interpret(workbook, { registry, province: null, year: null });
}

describe('huyện Vĩnh Linh 2024', () => {
  const read = seed('bao-cao-huyen-vinh-linh-2024.xlsx');

  it('states portal 33 and 68, radio 16 and 42, social 7 and 26: three conflicts; press 2 twice, and commune portals > 285', () => {
    expect(lines(read)).toEqual([
      'C9 464 2024 portal item 33 conflict',
      'C10 464 2024 radio item 16 conflict',
      'C11 464 2024 social item 7 conflict',
      'C12 464 2024 press item 2',
      'C13 464 2024 posting percent 100',
      'F11 464 2024 portal item 68 conflict',
      'F11 464 2024 radio item 42 conflict',
      'F11 464 2024 social item 26 conflict',
      'F11 464 2024 press item 2 duplicate',
      'F11 464 2024 portal item 285 more_than children',
      'F13 464 2024 portal item 63 subset',
      'C15 464 2024 contest unit_count 14 children',
    ]);
    expect(doubts(read)).toEqual(['C9 conflict', 'C10 conflict', 'C11 conflict', 'F11 conflict']);
  });

  it('has done 8 of 8 tasks, 6 of them with 18 links of evidence', () => {
    expect(read.tasks.map(({ status }) => status)).toEqual(Array(8).fill('done'));
    const links = read.tasks.map((task) => task.links.length).filter((count) => count > 0);
    expect([links.length, links.reduce((sum, count) => sum + count, 0)]).toEqual([6, 18]);
  });
});

it('xã Thượng Long 2023 is the one of huyện Nam Đông: portal 75, the rest without figures and not 0', () => {
  const read = seed('bao-cao-xa-thuong-long-2023.xlsx');
  expect(lines(read)).toEqual([
    'C9 20188 2023 portal item 75',
    'C10 20188 2023 banner piece unquantified',
    'C11 20188 2023 radio item unquantified',
    'C12 20188 2023 meeting session unquantified',
  ]);
  expect(read.document.date).toBe('2023-10-26');
});

it('xã Thanh An 2024 is the one of Minh Long: visual 55, radio 22 and 9, oral a conflict of 6 and 110', () => {
  const read = seed('bao-cao-xa-thanh-an-2024.xlsx');
  expect(lines(read)).toEqual([
    'C8 21355 2024 banner piece 55',
    'C9 21355 2024 radio item 22',
    'C10 21355 2024 radio broadcast 9',
    'C11 21355 2024 oral session 6 conflict',
    'C8 21355 2024 oral session 110 conflict',
  ]);
  expect(doubts(read)).toEqual(['C11 conflict', 'C8 conflict']);
});

it('the plan of Vị Xuyên 2024 sets three quotas and gives no results', () => {
  const read = seed('ke-hoach-huyen-vi-xuyen-2024.xlsx');
  const quotas = read.targets.map(({ unit, measure, comparator, value, per }) =>
    [unit.code, measure, comparator, value, per].join(' '),
  );
  expect(quotas).toEqual(['030 item >= 5 quarter', '030 item = 2 year', '030 percent >= 100 year']);
  expect(read.facts).toEqual([]);
  expect(read.tasks.map(({ status }) => status)).toEqual(Array(7).fill(null));
  expect(read.tasks[0]?.deadlineText).toBe('Sau khi các chỉ số được công bố');
});

it('Sở TTTT 2023: portal 3, one contest', () => {
  const read = seed('bao-cao-so-tttt-quang-tri-2023.xlsx');
  expect(lines(read)).toEqual([
    'C8 "Sở Thông tin và truyền thông" 2023 portal item 3',
    'C9 "Sở Thông tin và truyền thông" 2023 contest session 1',
    'C10 "Sở Thông tin và truyền thông" 2023 posting percent unquantified',
  ]);
});
