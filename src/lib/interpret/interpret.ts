import type { DocumentFacts, Interpretation } from '#lib/domain/interpretation.ts';
import { comparePlaces, wholeOf, type Place } from '#lib/domain/place.ts';
import type { Problem } from '#lib/domain/problem.ts';
import type { Workbook } from '#lib/workbook/workbook.ts';
import type { ReadingContext } from './context.ts';
import { exchangeListOf } from './exchange-list/exchange-list-of.ts';
import { documentFacts } from './frame/document-facts.ts';
import { readSheets } from './read-sheets.ts';
import { settleFile } from './settle-file.ts';

export type { ReadingContext } from './context.ts';

/**
 * Reads one submission: cells in, figures, tasks, quotas, doubts and the account of every cell out. Pure: the same
 * workbook and context always give the same.
 */
export function interpret(workbook: Workbook, context: ReadingContext): Interpretation {
  const list = exchangeListOf(workbook, context);
  return list ? { ...nothingRead(workbook.name), ...list } : interpretSheets(workbook, context);
}

function interpretSheets(workbook: Workbook, context: ReadingContext): Interpretation {
  const { frame, sheets, signatures, sender } = readSheets(workbook, context);
  const readings = sheets.map(({ reading }) => reading);
  const facts = settleFile(readings);
  const tasks = readings.flatMap(({ tasks: read }) => read);
  const targets = readings.flatMap(({ targets: read }) => read);
  const problems = readings.flatMap(({ ledger }) => ledger.problems);
  const isEmpty = facts.length + tasks.length + targets.length + problems.length === 0;
  return {
    file: workbook.name,
    refused: false,
    document: documentFacts(frame),
    facts: inOrder(facts),
    tasks: inOrder(tasks),
    targets: inOrder(targets),
    problems: isEmpty ? [nothingIn(workbook.name)] : inOrder(problems),
    account: readings.map(({ ledger }) => ledger.account()),
    layouts: sheets.flatMap(({ choice }) => choice ?? []),
    signatures,
    sender,
  };
}

/** A file that could not be opened, as an interpretation without anything but the reason. */
export function refused(file: string, problems: readonly Problem[]): Interpretation {
  return { ...nothingRead(file), refused: true, problems };
}

function nothingRead(file: string): Interpretation {
  const document: DocumentFacts = { number: '', date: '', replaces: false, title: '' };
  return {
    file,
    refused: false,
    document,
    facts: [],
    tasks: [],
    targets: [],
    problems: [],
    account: [],
    layouts: [],
    signatures: [],
    sender: null,
  };
}

function nothingIn(file: string): Problem {
  return { place: wholeOf(file), code: 'sheet-without-figures', params: {}, sourceText: '' };
}

interface Placed {
  readonly place: Place;
}

/** Sorts in place; what is read from the top down mostly is in order already. */
function inOrder<T extends Placed>(items: T[]): T[] {
  return items.every((item, i) => i === 0 || byPlace(items[i - 1]!, item) <= 0) ? items : items.sort(byPlace);
}

function byPlace(a: Placed, b: Placed): number {
  return comparePlaces(a.place, b.place);
}
