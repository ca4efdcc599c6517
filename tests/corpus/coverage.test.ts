import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = 'tests/corpus';
const source = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8');

/** Number and file of each row of a table of the README. */
function listed(heading: string): [string, string][] {
  const section =
    source('README.md')
      .split(/^## /m)
      .find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| (\d\d) .*`(.+)` +\|$/gm)].map(([, number = '', file = '']) => [
    number,
    file,
  ]);
}

const numbersTo = (last: number) => Array.from({ length: last }, (_, i) => String(i + 1).padStart(2, '0'));

it.each([
  ['Cases', 'case', 30],
  ['Mutations', 'mutation', 21],
])('%s: every one is listed, and stands in the title of a test', (heading, word, last) => {
  const rows = listed(heading);
  expect(rows.map(([number]) => number)).toEqual(numbersTo(last));
  for (const [number, file] of rows)
    expect(source(file), file).toMatch(new RegExp(`['"\`].*${word} ${number}\\b.*['"\`]`));
});
