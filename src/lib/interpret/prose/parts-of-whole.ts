import type { Fact } from '#lib/domain/fact.ts';
import type { Measure } from '#lib/domain/measure.ts';
import type { OwnWords } from '../lexicon/own-words.ts';
import { quantitiesInProse } from '../quantity/in-prose.ts';

/** A figure and where it stands in the text of its cell. */
export interface Stated {
  readonly fact: Fact;
  readonly start: number;
  readonly end: number;
}

const PARTS = /(?<![\p{L}\p{M}])(?:trong đó|bao gồm|gồm|riêng|chia ra)(?![\p{L}\p{M}])/iu;
const SENTENCE_END = /[.!?](?=\s)/;
const OPENS = new RegExp(`^[\\s,;(]*${PARTS.source}`, 'iu');
const SUM = /(?<![\p{L}\p{M}])tổng(?: số| cộng)?(?![\p{L}\p{M}])/iu;

/** Whether a clause goes on with the parts of the figure before it: "…; trong đó có 12 tin, bài". */
export function opensParts(clause: string): boolean {
  return OPENS.test(clause);
}

const LISTED = /^[\s\-+•*,;(]*(?:trong đó|bao gồm|gồm|chia ra)(?![\p{L}\p{M}])/iu;

/** Whether a line of a list goes on with the parts of the line above it: "+ Trong đó cấp xã: 80 hội nghị". */
export function listsParts(line: string): boolean {
  return LISTED.test(line);
}

/** The figures of a line that lists parts of the line above, as subsets of the one that they are part of. */
export function partsOf(above: readonly Fact[], parts: readonly Fact[]): Fact[] {
  return parts.map((part) => {
    const isPart = above.some(
      ({ channel, measure, value }) =>
        channel === part.channel && measure === part.measure && (value ?? 0) >= (part.value ?? 0),
    );
    return isPart && part.status === 'counted' ? { ...part, status: 'subset' } : part;
  });
}

/**
 * "Tổng số 210 tin, bài; trong đó: Trang 96, Đài 74": a sum whose parts follow in its sentence. Where nothing calls it a
 * sum, two parts of its measure must follow.
 */
export function isSumOfParts(
  before: string,
  behind: string,
  measure: Measure,
  own: OwnWords | null = null,
): boolean {
  const sentence = behind.split(SENTENCE_END, 1)[0]!;
  const parts = PARTS.exec(sentence);
  if (!parts) return false;
  if (SUM.test(before)) return true;
  const said = quantitiesInProse(sentence.slice(parts.index), own);
  return said.filter((part) => part.measure === measure).length >= 2;
}

/** "20 tấm, trong đó 35 tấm": a part of the same things that is more than the whole before it. */
function exceeds(part: Stated, whole: Stated, text: string): boolean {
  const between = text.slice(whole.end, part.start);
  return (
    whole.end <= part.start &&
    whole.fact.channel === part.fact.channel &&
    whole.fact.measure === part.fact.measure &&
    whole.fact.measureText === part.fact.measureText &&
    whole.fact.qualifier === 'exact' &&
    part.fact.qualifier === 'exact' &&
    (whole.fact.value ?? Infinity) < (part.fact.value ?? 0) &&
    !/[.!?;](?=\s)/.test(between) &&
    PARTS.test(between)
  );
}

/**
 * The statuses of the figures of one text that says the parts of a figure behind it (contract.md, facts.csv): of a sum
 * across channels the parts count and it is their total; of a figure of one channel they are subsets, and where one is more
 * than that figure both are in conflict.
 */
export function settleParts(stated: readonly Stated[], text: string): Fact[] {
  const isPartOf = (part: Stated, whole: Stated): boolean => {
    const between = text.slice(whole.end, part.start);
    return (
      whole.end <= part.start &&
      whole.fact.status === 'counted' &&
      whole.fact.measure === part.fact.measure &&
      (whole.fact.value ?? 0) >= (part.fact.value ?? 0) &&
      !SENTENCE_END.test(between) &&
      PARTS.test(between)
    );
  };
  return stated.map((each) => {
    const { fact } = each;
    if (fact.status !== 'counted') return fact;
    if (stated.some((other) => exceeds(each, other, text) || exceeds(other, each, text)))
      return { ...fact, status: 'conflict' };
    const isTotal = fact.channel === 'all' && stated.some((part) => isPartOf(part, each));
    if (isTotal) return { ...fact, status: 'total' };
    const isSubset = stated.some((whole) => whole.fact.channel === fact.channel && isPartOf(each, whole));
    return isSubset ? { ...fact, status: 'subset' } : fact;
  });
}
