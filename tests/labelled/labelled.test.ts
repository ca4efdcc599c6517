import { expect, it } from 'vitest';
import { CASES, labelled, rowsOf } from './cases.ts';
import {
  accountDifferences,
  factDifferences,
  problemDifferences,
  targetDifferences,
  taskDifferences,
} from './differences.ts';
import { readCase } from './read-case.ts';

it.each(CASES)('$id: reading says what the labels say', async (each) => {
  const files = await readCase(each);
  const wanted = (name: string) => labelled(each, name);
  const got = (name: string) => rowsOf(files[`${name}.csv`]!);
  expect(factDifferences(wanted('facts'), wanted('optional'), got('facts'))).toEqual([]);
  expect(taskDifferences(wanted('tasks'), got('tasks'))).toEqual([]);
  expect(targetDifferences(wanted('targets'), got('targets'))).toEqual([]);
  expect(problemDifferences(wanted('problems'), wanted('tolerated'), got('problems'))).toEqual([]);
  expect(accountDifferences(wanted('cells'), got('cells'))).toEqual([]);
});
