import type { Target } from '#lib/domain/task.ts';
import type { DocumentFrame } from '../frame/document-frame.ts';
import { linesBetween } from '../frame/lines.ts';
import { surroundingsOf } from '../frame/surroundings.ts';
import type { Ledger } from '../ledger.ts';
import { sentencesOf } from '../prose/sentences.ts';
import { readDemands } from '../prose/told-quotas.ts';
import { captionsOf } from './captions.ts';
import type { Layout } from './layout.ts';

/** What the titles above the tables of a sheet and the notes below them demand, where no table has it already. */
export function demandsBeside(
  known: readonly Target[],
  { view, headers }: Layout,
  ledger: Ledger,
  frame: DocumentFrame,
): Target[] {
  const [first] = headers;
  if (!first) return [];
  const above = linesBetween(view, 0, first.top - 1);
  const around = surroundingsOf(view, ledger, frame, [...captionsOf(view.sheet), ...above]);
  const cells = new Set(known.map(({ place }) => place.cell));
  const sentences = sentencesOf(view).filter(({ cell }) => !cells.has(ledger.nameOf(cell)));
  return readDemands(sentences, around);
}
