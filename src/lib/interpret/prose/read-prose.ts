import type { Fact } from '#lib/domain/fact.ts';
import { cellName } from '#lib/domain/place.ts';
import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { Surroundings } from '../frame/surroundings.ts';
import { quantitiesInProse } from '../quantity/in-prose.ts';
import { measureOf } from '../quantity/measure-words.ts';
import { channelNear } from './channel-near.ts';
import { clausesOf } from './clauses.ts';
import { scopeOfClause } from './scope.ts';
import { isIntention, resultParagraphs } from './sections.ts';

/** A figure read from running text, and the cell or paragraph that says it. */
export interface Proposal {
  readonly fact: Fact;
  readonly cell: Cell;
}

/** A letter o for a zero before a word of measure: "o văn bản" (domain.md 3.2). */
const LETTER_O = /(?<![\p{L}\p{M}\d])[oO]\s+(\p{L}+(?:\s\p{L}+)?)/u;

/**
 * The figures of running text (paragraphs of a report, notes and results in its tables): proposals, which on the page
 * count only after a person's word. What names no channel, and what is only intended, is left alone.
 */
export function readProse(cells: readonly Cell[], around: Surroundings): Proposal[] {
  const tells = resultParagraphs(cells.map(({ text }) => text));
  return cells.flatMap((cell, i) => (tells[i] ? proposalsIn(cell, around) : []));
}

function proposalsIn(cell: Cell, around: Surroundings): Proposal[] {
  const { words } = around.view;
  const letter = LETTER_O.exec(cell.text);
  if (letter && measureOf(letter[1] ?? '', words)) around.ledger.doubt('letter-o-as-zero', {}, cell);
  const found: Proposal[] = [];
  for (const { text, start } of clausesOf(cell.text)) {
    if (isIntention(text)) continue;
    for (const quantity of quantitiesInProse(text, words)) {
      const { measure } = quantity;
      if (measure === null || measure === 'other' || quantity.state !== 'value') continue;
      const before = cell.text.slice(0, start + quantity.start);
      const channel = channelNear(text, quantity.start, quantity.end, measure, before, words);
      if (!channel) continue;
      found.push({ cell, fact: factOf(cell, found.length, text, quantity, measure, channel, around) });
    }
  }
  for (const proposal of found) around.ledger.mark(proposal.cell, 'fact');
  return found;
}

function factOf(
  cell: Cell,
  part: number,
  clause: string,
  quantity: ReturnType<typeof quantitiesInProse>[number],
  measure: Fact['measure'],
  { channel, subchannel }: Pick<Fact, 'channel' | 'subchannel'>,
  { ledger, reportingRef, period, unitCells, periodCells }: Surroundings,
): Fact {
  return {
    place: ledger.placeOf(cell, part),
    unit: reportingRef,
    scope: scopeOfClause(clause, reportingRef.level),
    period: period.code,
    periodFrom: period.from,
    periodTo: period.to,
    channel,
    subchannel,
    measure,
    measureText: quantity.unitText,
    state: quantity.state,
    value: quantity.value,
    qualifier: quantity.qualifier,
    of: quantity.of,
    topic: /chuyển đổi số/iu.test(clause) ? 'cds' : 'cchc',
    status: 'counted',
    sourceText: collapse(clause),
    proposed: true,
    evidence: {
      header: [],
      unit: unitCells.map(({ row, col }) => cellName(row, col)),
      period: periodCells.map(({ row, col }) => cellName(row, col)),
    },
  };
}
