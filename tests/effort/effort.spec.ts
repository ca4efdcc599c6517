import { test } from '../e2e/fixture.ts';
import { expect } from '../e2e/fixture.ts';
import { CLERKS } from './clerks.ts';
import { countedRun, tableOf } from './counted-run.ts';

test('a hundred files are asked about in thirty questions, the next quarter’s hardly at all', async ({
  page,
}, info) => {
  const quarters = await countedRun(page, info.outputPath(), CLERKS);
  console.log(tableOf(quarters));
  const [first, second] = quarters;
  expect(quarters.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect((first!.questions * 100) / first!.files).toBeLessThanOrEqual(30);
  expect(second!.untouched / second!.files).toBeGreaterThanOrEqual(0.9);
});
