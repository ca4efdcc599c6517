import type { HeaderRows } from '../table/find-headers.ts';
import { isPageHeader } from '../table/page-header.ts';
import type { SheetView } from '../table/sheet-view.ts';

interface Run {
  readonly rows: number[];
  /** The header that was found there; null for rows that only a person said to be one. */
  found: HeaderRows | null;
}

/**
 * Headers as a person said they are: rows beside one that were said to be headings belong to it, rows of it that were
 * said to be something else do not, and rows of headings elsewhere begin a table of their own.
 */
export function withAnsweredHeadings(headers: readonly HeaderRows[], view: SheetView): readonly HeaderRows[] {
  const { answers } = view;
  if (!answers?.tellsHeadings) return headers;
  const kept: HeaderRows[] = [];
  for (const { rows, found } of runsOf(headers, view)) {
    const header = headerOf(rows, found, view);
    const before = kept.at(-1);
    if (found || !before || !isPageHeader(view, before, before.bottom + 1, header)) kept.push(header);
  }
  return kept;
}

/** Rows of headings next to each other, no two headers that were found in one. */
function runsOf(headers: readonly HeaderRows[], view: SheetView): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  for (const row of view.rows) {
    const found = headers.find(({ top, bottom }) => row >= top && row <= bottom) ?? null;
    const said = view.answers?.row(row);
    if (said === undefined ? found === null : said !== 'header') {
      run = null;
    } else if (run && (found === null || run.found === null || run.found === found)) {
      run.rows.push(row);
      run.found ??= found;
    } else {
      run = { rows: [row], found };
      runs.push(run);
    }
  }
  return runs;
}

/** A header that stays whole keeps its bounds; one that lost rows ends with the last that it kept. */
function headerOf(rows: readonly number[], found: HeaderRows | null, view: SheetView): HeaderRows {
  const [top, last] = [rows[0]!, rows.at(-1)!];
  const isWhole =
    found !== null && view.rowsBetween(found.top, found.bottom).every((row) => rows.includes(row));
  return isWhole
    ? { top: Math.min(top, found.top), bottom: Math.max(last, found.bottom) }
    : { top, bottom: last };
}
