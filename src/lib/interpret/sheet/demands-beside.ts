import type { Target } from '#lib/domain/task.ts';
import type { DocumentFrame } from '../frame/document-frame.ts';
import { linesBetween } from '../frame/lines.ts';
import { surroundingsOf } from '../frame/surroundings.ts';
import type { Ledger } from '../ledger.ts';
import { sentencesOf } from '../prose/sentences.ts';
import { mayDemand, readDemands } from '../prose/told-quotas.ts';
import { captionsOf } from './captions.ts';
import type { Layout } from './layout.ts';

/** A sentence, and an ordinal or a dash before it. */
const FEW = 2;

/** What the titles above the tables of a sheet and the notes below them demand, where no table has it already. */
export function demandsBeside(
  known: readonly Target[],
  { view, headers }: Layout,
  ledger: Ledger,
  frame: DocumentFrame,
): Target[] {
  const [first] = headers;
  if (!first) return [];
  const cells = new Set(known.map(({ place }) => place.cell));
  const sparse = view.rows.filter((row) => view.cellsIn(row).length <= FEW);
  const sentences = sentencesOf(view, sparse).filter(({ cell }) => !cells.has(ledger.nameOf(cell)));
  if (!sentences.some(mayDemand)) return [];
  const above = linesBetween(view, 0, first.top - 1);
  const around = surroundingsOf(view, ledger, frame, [...captionsOf(view.sheet), ...above]);
  return readDemands(sentences, around);
}
