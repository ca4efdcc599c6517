import type { Answer } from '#lib/domain/answer.ts';
import type { Fact } from '#lib/domain/fact.ts';
import type { Place } from '#lib/domain/place.ts';
import type { Ask, Option, Question } from '#lib/domain/question.ts';
import type { Asked } from '#lib/interpret/questions/questions-of.ts';
import type { Workspace } from './decided.ts';

/** A figure, a task or a quota. */
export interface Read {
  readonly place: Place;
  readonly evidence?: Fact['evidence'];
  readonly status?: string | null;
  readonly scope?: string;
}

/**
 * What was read otherwise, as it was and as it is. Whether a figure counts, its rivals have a say in, and
 * whose activity a total counts, its parts.
 */
export function changesBetween(before: readonly Asked[], after: readonly Asked[]): Read[][] {
  const was = readIn(before);
  const is = readIn(after);
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((key) => [was.get(key), is.get(key)] as const)
    .filter(([one, other]) => saying(one) !== saying(other))
    .map((pair) => pair.flatMap((each) => each ?? []));
}

function readIn(asked: readonly Asked[]): Map<string, Read> {
  const all = asked.flatMap(({ interpretation: { facts, tasks, targets } }) => [
    ...facts.map((each) => ['fact', each] as const),
    ...tasks.map((each) => ['task', each] as const),
    ...targets.map((each) => ['target', each] as const),
  ]);
  return new Map(all.map(([kind, each]) => [JSON.stringify([kind, each.place]), each]));
}

const RIVALRY: ReadonlySet<unknown> = new Set(['counted', 'conflict', 'duplicate', 'superseded']);

function saying(read: Read | undefined): string {
  const { evidence: _, status, scope, ...rest } = read ?? {};
  return JSON.stringify({
    ...rest,
    status: RIVALRY.has(status) ? 'counted' : status,
    scope: status === 'total' ? '' : scope,
  });
}

/** Asked of a cell that says what the whole line is in which it stands. */
const OF_LINES: ReadonlySet<Ask> = new Set([
  ...(['unit-unknown', 'unit-ambiguous', 'unit-abolished', 'unit-code-disagrees', 'unit-repeated'] as const),
  ...(['label-unknown', 'task-status-unknown'] as const),
]);

/**
 * Whether a question, or the option chosen, names what was read: its cell, the cells that give it its meaning, its line
 * where the question is about one, or all of its sheet or file.
 */
export function namedBy(
  { cause, ask, places, files }: Question,
  { outcome }: Option,
  before: readonly Asked[],
  { workbooks }: Workspace,
): (read: Read) => boolean {
  const isOfSheets = cause === 'layout' || cause === 'sender';
  const set =
    outcome.kind === 'set' ? outcome.answers.flatMap((each) => cellsOf(each, before, workbooks)) : [];
  const cells = new Set([...places.map(seatOf), ...set]);
  const lineOf = lineIn(before);
  const lines = new Set(OF_LINES.has(ask) ? places.map(lineOf) : []);
  const sheets = new Set(places.filter(({ cell }) => isOfSheets || cell === '').map(sheetOf));
  return ({ place, evidence }) =>
    (cause === 'period' && files.includes(place.file)) ||
    sheets.has(sheetOf(place)) ||
    sheets.has(sheetOf({ ...place, sheetIndex: -1 })) ||
    lines.has(lineOf(place)) ||
    [place.cell, ...(evidence ? [...evidence.header, ...evidence.unit, ...evidence.period] : [])].some(
      (cell) => cells.has(seatOf({ ...place, cell })),
    );
}

function cellsOf(
  answer: Answer,
  before: readonly Asked[],
  workbooks: Workspace['workbooks'],
): readonly string[] {
  const { reach } = answer;
  if (answer.about !== 'cell' || reach.kind !== 'file') return [];
  const file = before.find(({ sha256 }) => sha256 === reach.sha256)?.interpretation.file ?? '';
  const book = workbooks.find(({ name }) => name === file);
  const sheetIndex = book?.sheets.find(({ name }) => name === answer.sheet)?.index ?? -1;
  return [seatOf({ file, sheetIndex, cell: answer.cell })];
}

function seatOf({ file, sheetIndex, cell }: Pick<Place, 'file' | 'sheetIndex' | 'cell'>): string {
  return [file, sheetIndex, cell].join('|');
}

function sheetOf({ file, sheetIndex }: Place): string {
  return [file, sheetIndex].join('|');
}

/** The row in which something stands; in a table that lies on its side, the column. */
function lineIn(before: readonly Asked[]): (place: Place) => string {
  const turned = new Set(
    before.flatMap(({ interpretation: { file, layouts } }) =>
      layouts.filter((layout) => layout.turned).map(({ sheetIndex }) => [file, sheetIndex].join('|')),
    ),
  );
  return (place) => [sheetOf(place), turned.has(sheetOf(place)) ? place.col : place.row].join('|');
}
