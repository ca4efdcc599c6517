import type { Channel } from '#lib/domain/channel.ts';
import type { Fact } from '#lib/domain/fact.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { cellName } from '#lib/domain/place.ts';
import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { Surroundings } from '../frame/surroundings.ts';
import { channelOf, type ChannelReading } from '../lexicon/channels.ts';
import { measureOn } from '../lexicon/measures.ts';
import { quantitiesInProse } from '../quantity/in-prose.ts';
import { measureOf } from '../quantity/measure-words.ts';
import type { UnitAnswer } from '../unit/unit-question.ts';
import { besideThePeriod, wordsBefore } from './beside-period.ts';
import { channelNear } from './channel-near.ts';
import { clausesOf } from './clauses.ts';
import { isSumOfParts, listsParts, opensParts, partsOf, settleParts, type Stated } from './parts-of-whole.ts';
import { opensPeriod, periodTold } from './period-told.ts';
import { scopeOfFigure } from './scope.ts';
import type { Sentence } from './sentences.ts';
import { sectionChannels } from './section-channels.ts';
import { isIntention, resultParagraphs } from './sections.ts';
import { noneHeldIn } from './none-held.ts';
import { singleSpaced } from './single-spaced.ts';
import { isStanding } from './standing.ts';
import { sectionUnits, unitTold } from './units-told.ts';

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
export function readProse(sentences: readonly Sentence[], around: Surroundings): Proposal[] {
  const texts = sentences.map(({ text }) => singleSpaced(text).text);
  const tells = resultParagraphs(texts);
  const channels = sectionChannels(texts, around.view.words);
  const units = sectionUnits(texts, around);
  let above: readonly Proposal[] = [];
  return sentences.flatMap(({ cell, subject = '', unit = null }, i) => {
    if (!tells[i]) return [];
    const section = channels[i] ?? channelOf(subject, around.view.words);
    const whole = listsParts(texts[i]!) ? above.map(({ fact }) => fact) : [];
    const told = proposalsIn(cell, around, { section, unit: unit ?? units[i] ?? null, whole });
    if (whole.length === 0) above = told;
    return told;
  });
}

/** What stands above a line and holds for its figures where it does not say otherwise. */
interface Above {
  readonly section: ChannelReading | null;
  readonly unit: UnitAnswer | null;
  /** The figures of which the line lists the parts. */
  readonly whole: readonly Fact[];
}

/** What is counted of a channel, where only the heading above names it. */
const IN_SECTION: ReadonlySet<Measure> = new Set([
  'item',
  'broadcast',
  'duration',
  'piece',
  'copy',
  'session',
  'view',
]);

function proposalsIn(cell: Cell, around: Surroundings, above: Above): Proposal[] {
  const { words } = around.view;
  const { text: whole, span: spanIn } = singleSpaced(cell.text);
  const letter = LETTER_O.exec(whole);
  if (letter && measureOf(letter[1] ?? '', words)) around.ledger.doubt('letter-o-as-zero', {}, cell);
  const found: Stated[] = [];
  const left: string[] = [];
  let { unit } = above;
  for (const { text, start } of clausesOf(whole)) {
    unit = unitTold(text, around) ?? unit;
    if (isIntention(text)) continue;
    const quantities = quantitiesInProse(text, words);
    const none = quantities.length === 0 ? noneHeldIn(text, words) : null;
    if (none) {
      const { channel, counted, quantity } = none;
      const clause = { text, at: quantity.start, sentence: sentenceBefore(whole, start) };
      const said = { ...quantity, measure: counted.measure };
      const fact = factOf(cell, found.length, clause, said, counted.measure, channel, around, unit);
      const [from, to] = [start + quantity.start, start + quantity.end];
      const span = spanIn(from, to);
      found.push({ fact: { ...fact, evidence: { ...fact.evidence, span } }, start: from, end: to });
    }
    for (const quantity of quantities) {
      const { measure: counted, start: at, end } = quantity;
      const before = whole.slice(0, start + at);
      if (counted === null || isStanding(text.slice(0, at), counted)) continue;
      if (quantity.state !== 'value') {
        if (IN_SECTION.has(counted)) left.push(text.slice(at, end));
        continue;
      }
      const named = channelNear(text, at, end, counted, before, words);
      const unnamed = () =>
        wholeOf(text, counted, found, above.whole) ??
        continued(counted, found, opensPeriod(text)) ??
        (isSumOfParts(text.slice(0, at), whole.slice(start + end), counted, words) ? ALL : above.section);
      const channel = named ?? (IN_SECTION.has(counted) ? unnamed() : null);
      if (!channel) {
        if (IN_SECTION.has(counted)) left.push(text.slice(at, end));
        continue;
      }
      const said = { measure: counted, text: quantity.unitText };
      const { measure } = measureOn(channel.channel, said);
      if (measure === 'other') continue;
      const span = spanIn(start + at, start + end);
      const clause = { text, at, sentence: sentenceBefore(whole, start) };
      const told = factOf(cell, found.length, clause, quantity, measure, channel, around, unit);
      const fact =
        told.status === 'comparison'
          ? told
          : besideThePeriod(told, wordsBefore(clause.sentence, text.slice(0, at)));
      found.push({
        fact: { ...fact, evidence: { ...fact.evidence, span } },
        start: start + at,
        end: start + end,
      });
    }
  }
  if (left.length > 0)
    around.ledger.doubt('figure-left-out', { figures: left.map(collapse).join('; ') }, cell);
  if (found.length > 0) {
    around.ledger.mark(cell, 'fact');
    for (const { code, params, context } of unit?.doubts ?? [])
      around.ledger.doubt(code, params, cell, context);
  }
  const settled = settleParts(found, whole);
  if (settled.some(({ status }) => status === 'conflict'))
    around.ledger.doubt('part-exceeds-whole', {}, cell);
  return partsOf(above.whole, settled).map((fact) => ({ cell, fact }));
}

/** What stands before a clause in its sentence or list item. */
function sentenceBefore(text: string, start: number): string {
  return (
    text
      .slice(0, start)
      .split(/\.(?=\s|$)|\n/)
      .at(-1) ?? ''
  );
}

const ALL: ChannelReading = { channel: 'all', subchannel: '' };

/** The channel of the figure whose part a clause, or a line below its own, goes on to tell. */
function wholeOf(
  clause: string,
  measure: Measure,
  found: readonly Stated[],
  above: readonly Fact[],
): ChannelReading | null {
  const told = opensParts(clause) ? found.map(({ fact }) => fact) : [];
  const whole = [...above, ...told].findLast((fact) => fact.measure === measure);
  return whole && whole.channel !== 'all' ? whole : null;
}

/**
 * "71 bài trên Fanpage; 15.430 lượt xem": views, and how long it was, are those of what was told before; so is the same
 * thing counted in the next part of the period.
 */
function continued(measure: Measure, found: readonly Stated[], isNextPeriod: boolean): ChannelReading | null {
  const before = found.at(-1)?.fact;
  if (isNextPeriod && before?.measure === measure) return before;
  return before && OF_WHAT_WAS_SHOWN.get(measure)?.has(before.channel) ? before : null;
}

const OF_WHAT_WAS_SHOWN: ReadonlyMap<Measure, ReadonlySet<Channel>> = new Map([
  ['view', new Set<Channel>(['portal', 'social', 'press'])],
  ['duration', new Set<Channel>(['radio', 'press', 'mobile'])],
  ['broadcast', new Set<Channel>(['radio'])],
]);

function factOf(
  cell: Cell,
  part: number,
  { text: clause, at, sentence }: { readonly text: string; readonly at: number; readonly sentence: string },
  quantity: ReturnType<typeof quantitiesInProse>[number],
  measure: Fact['measure'],
  { channel, subchannel }: Pick<Fact, 'channel' | 'subchannel'>,
  { ledger, reportingRef, period, unitCells, periodCells }: Surroundings,
  told: UnitAnswer | null,
): Fact {
  const named = periodTold(clause.slice(0, at), period);
  const { code, from, to } = named ?? period;
  return {
    place: ledger.placeOf(cell, part),
    unit: told?.ref ?? reportingRef,
    scope: told ? 'own' : scopeOfFigure(clause, at, reportingRef.level, sentence),
    period: code,
    periodFrom: from,
    periodTo: to,
    channel,
    subchannel,
    measure,
    measureText: quantity.unitText,
    state: quantity.state,
    value: quantity.value,
    qualifier: quantity.qualifier,
    of: quantity.of,
    topic: /chuyển đổi số/iu.test(clause) ? 'cds' : 'cchc',
    status: named?.isBeside ? 'comparison' : 'counted',
    sourceText: collapse(clause),
    proposed: true,
    evidence: {
      header: [],
      unit: unitCells.map(({ row, col }) => cellName(row, col)),
      period: periodCells.map(({ row, col }) => cellName(row, col)),
    },
  };
}
