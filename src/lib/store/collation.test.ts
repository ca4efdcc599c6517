import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { bare, compareVietnamese } from '#lib/domain/text.ts';
import { openEngine, type TestEngine } from '../../../tests/helpers/engine.ts';
import { foldedText, vietnameseKey } from './collation.ts';
import { sql } from './sql.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
});

const word = fc.constantFrom(
  ...'an ăn ân đan dan đá da hòa hoá hoà vĩnh vinh tân tàn tấn tạn uyên ươn ướt xã phường 2 10 3 02'.split(
    ' ',
  ),
);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

async function sorted(texts: readonly string[]): Promise<string[]> {
  const rows = await engine.rows(sql`
    select text from (select unnest(string_split(${texts.join('|')}, '|')) as text) order by ${vietnameseKey(sql`text`)}, text`);
  return rows.map((row) => String(row['text']));
}

it('sorts as the page does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(name, { minLength: 2, maxLength: 12 }), async (names) => {
      const answer = await sorted(names);
      for (const [index, each] of answer.entries()) {
        const before = answer[index - 1];
        if (before !== undefined)
          expect(compareVietnamese(before, each), answer.join(', ')).toBeLessThanOrEqual(0);
      }
    }),
    { numRuns: 40 },
  );
});

it('knows the letters of the alphabet, and composed and decomposed ones as the same', async () => {
  expect(await sorted(['Đá', 'Dá', 'Xã 10', 'Xã 2', 'ơ', 'ô', 'o', 'Ăn', 'An', 'Ân'])).toEqual([
    ...['An', 'Ăn', 'Ân', 'Dá', 'Đá', 'o', 'ô', 'ơ', 'Xã 2', 'Xã 10'],
  ]);
  const [row] = await engine.rows(
    sql`select ${vietnameseKey(sql`${'Vĩnh'.normalize('NFD')}`)} = ${vietnameseKey(sql`${'vĩnh'}`)} as same`,
  );
  expect(row!['same']).toBe(true);
});

it('folds a text as the search does what was typed', async () => {
  for (const text of ['Vĩnh Linh', 'ĐÔNG HÀ', 'đường', 'Ơ Ư', 'Hoà']) {
    const [row] = await engine.rows(sql`select ${foldedText(sql`${text}`)} as folded`);
    expect(row!['folded']).toBe(bare(text));
  }
});
