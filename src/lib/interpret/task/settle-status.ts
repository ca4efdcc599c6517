import type { ProblemCode } from '#lib/domain/problem.ts';
import type { TaskStatus } from '#lib/domain/task.ts';
import { collapse } from '#lib/domain/text.ts';
import type { OwnWords } from '../lexicon/own-words.ts';
import { percentOfCell } from './percent.ts';
import { isCross } from './crosses.ts';
import { isMark, statusOf, statusOfPercent, type StatusReading } from './status.ts';

/** The texts of a row's status columns, empty where the table has no such column. */
export interface StatusCells {
  readonly done: string;
  readonly notDone: string;
  readonly inProgress: string;
  readonly partial: string;
  readonly text: string;
  readonly percent: string;
}

export interface SettledStatus extends StatusReading {
  readonly problem: ProblemCode | null;
}

/** A standing task is neither done nor late (domain.md 2.5): marked as done, its words say nothing against it. */
const STANDING = /^(?:thực hiện |duy trì )?thường xuyên|^duy trì/iu;
const NO = /^không\.?$/i;
const EMPTY = /^(?:[-–—.…_]*|0)$/;

/**
 * The one status of a task from its mark columns, its words and its percentage (domain.md 2.5). Columns that
 * disagree make it `contradictory`; words that no status is known for make it `blank` with a problem. `crosses`: what
 * a cross says where words are expected; null where nobody can tell.
 */
export function settleStatus(
  cells: StatusCells,
  own: OwnWords | null = null,
  crosses: TaskStatus | null = 'done',
): SettledStatus {
  const marked = [
    ofMarkColumn(cells.done, 'done', own),
    ofMarkColumn(cells.notDone, 'not_done', own),
    ofMarkColumn(cells.inProgress, 'in_progress', own),
    ofMarkColumn(cells.partial, 'partial', own),
  ];
  const isStanding = STANDING.test(collapse(cells.text)) && marked[0] !== null;
  const texts = [...marked, isStanding ? null : ofText(cells.text, own, crosses)].filter(
    (reading) => reading !== null,
  );
  const known = withoutCrossedOut(texts.filter((reading) => reading !== 'unknown'));
  const percent =
    percentOfCell(cells.percent) ?? known.find((reading) => reading.percent !== null)?.percent ?? null;
  if (known.length === 0) {
    if (texts.length > 0) return { status: 'blank', percent, problem: 'task-status-unknown' };
    return { status: percent === null ? 'blank' : statusOfPercent(percent), percent, problem: null };
  }
  const status = common(known.map((reading) => reading.status));
  if (status === null || !fits(status, percent))
    return { status: 'contradictory', percent, problem: 'task-contradictory' };
  return { status, percent, problem: null };
}

type CellReading = StatusReading | 'unknown' | null;

function ofMarkColumn(text: string, marked: TaskStatus, own: OwnWords | null): CellReading {
  const line = collapse(text);
  if (isMark(line) || line === '1') return { status: marked, percent: null };
  if (NO.test(line) && marked !== 'done') return null;
  return ofText(line, own);
}

function ofText(text: string, own: OwnWords | null, crosses: TaskStatus | null = 'done'): CellReading {
  const line = collapse(text);
  if (EMPTY.test(line)) return null;
  if (isCross(line)) return crosses ? { status: crosses, percent: null } : 'unknown';
  if (isMark(line)) return { status: 'done', percent: null };
  if (NO.test(line)) return { status: 'not_done', percent: null };
  return statusOf(line, own) ?? 'unknown';
}

/** A column crossed out with "/" beside a marked one says nothing of its own. */
function withoutCrossedOut(readings: readonly StatusReading[]): readonly StatusReading[] {
  const said = readings.filter(({ status }) => status !== 'not_applicable');
  return said.length > 0 && said.length < readings.length ? said : readings;
}

/** The status on which all agree; a part done or work under way also is "not done", and says more. */
function common(statuses: readonly TaskStatus[]): TaskStatus | null {
  const distinct = new Set(statuses);
  if (distinct.has('partial') || distinct.has('in_progress')) distinct.delete('not_done');
  const [status, ...others] = distinct;
  return others.length === 0 ? status! : null;
}

function fits(status: TaskStatus, percent: number | null): boolean {
  if (percent === null) return true;
  if (status === 'done') return percent >= 100;
  return percent < 100 || (status !== 'not_done' && status !== 'partial');
}
