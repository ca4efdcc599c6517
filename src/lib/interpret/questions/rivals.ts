import { proposalKey } from '#lib/domain/acceptance.ts';
import type { Place } from '#lib/domain/place.ts';
import type { ProblemParams } from '#lib/domain/problem.ts';
import type { Choice, Option, Question } from '#lib/domain/question.ts';
import { rivalsIn, type Stated } from '#lib/domain/rivals.ts';
import type { Doubt } from './asked.ts';
import type { Doubts } from './doubts.ts';
import { distinct, keep, option, questionAt } from './make-question.ts';
import { sidesOf, type Side } from './sides.ts';
import { sumThatExplains } from './sum-that-explains.ts';

/** From so many things on that two files, or two tables of one, state differently, they are asked about as wholes. */
const MANY = { files: 2, tables: 3 };

/** One thing that is stated differently, by sides, with the doubts about it. */
interface Dispute {
  readonly sides: readonly Side[];
  readonly doubts: readonly Doubt[];
}

/**
 * Which of several figures of one thing counts (domain.md 8.10): none is ever chosen unasked. Where the same files or
 * tables disagree over and over, as a form that was sent again does, they are asked about as wholes.
 */
export function rivalQuestions(doubts: Doubts): Question[] {
  const bySources = new Map<string, Dispute[]>();
  for (const dispute of disputesIn(doubts)) {
    const key = sourcesOf(dispute).toSorted().join();
    bySources.set(key, [...(bySources.get(key) ?? []), dispute]);
  }
  return [...bySources.values()].flatMap((same) =>
    same.every(hasWholes) && same.length >= (isOfFiles(same[0]!) ? MANY.files : MANY.tables)
      ? [sourcesQuestion(same)]
      : same.map((dispute) => disputeQuestion(dispute, doubts)),
  );
}

/** The files that dispute, or the tables of one file. */
function sourcesOf(dispute: Dispute): string[] {
  return dispute.sides.map((side) => sourceIn(dispute, side));
}

function sourceIn(dispute: Dispute, { source, stated }: Side): string {
  return isOfFiles(dispute) ? stated[0]!.fact.place.file : source;
}

function isOfFiles({ sides }: Dispute): boolean {
  return isOfSeveralFiles(sides.flatMap(({ stated }) => stated));
}

/** Whether each source states the thing once, so that it can be taken as a whole. */
function hasWholes(dispute: Dispute): boolean {
  return new Set(sourcesOf(dispute)).size === dispute.sides.length;
}

function disputesIn(doubts: Doubts): Dispute[] {
  const stated = doubts.asked.flatMap(({ sha256, interpretation: { facts } }) =>
    facts.flatMap((fact) => (fact.status === 'conflict' ? [{ sha256, fact }] : [])),
  );
  const open = new Map(
    doubts
      .of('conflict', 'part-exceeds-whole')
      .map((doubt) => [seat(doubt.asked.sha256, doubt.problem.place), doubt]),
  );
  return rivalsIn(stated).flatMap((rivals) => {
    const about = rivals.flatMap(({ sha256, fact: { place } }) => open.get(seat(sha256, place)) ?? []);
    return about.length === 0 ? [] : [{ sides: sidesOf(rivals), doubts: [...new Set(about)] }];
  });
}

function seat(sha256: string, { sheetIndex, cell }: Place): string {
  return `${sha256} ${sheetIndex} ${cell}`;
}

function disputeQuestion({ sides, doubts: about }: Dispute, doubts: Doubts): Question {
  const rivals = sides.flatMap(({ stated }) => stated);
  const { unit, period, channel, subchannel, measure } = rivals[0]!.fact;
  const isPart = about.every(({ problem }) => problem.code === 'part-exceeds-whole');
  const sayings = sayingsOf(sides);
  return questionAt(
    places(rivals),
    [rivals[0]!.sha256, unit.id || unit.name, period, channel, subchannel, measure, rivals[0]!.fact.scope],
    {
      cause: 'rivals',
      ask: isPart ? 'part-exceeds-whole' : 'rivals',
      params: {
        unit: unit.name,
        period,
        channel,
        subchannel,
        measure,
        sides: sides.length,
        ...explanation(rivals, doubts),
      },
      figures: rivals.length,
      blocks: isOfSeveralFiles(rivals),
      options: [
        ...sayings.map((same, i) =>
          option(
            'figure',
            choosing([{ chosen: same[0]!, others: sides.filter((side) => side !== same[0]) }]),
            sayingParams(same),
            i + 1,
          ),
        ),
        keep(about),
      ],
    },
  );
}

/** Sides that say the same are one option. */
function sayingsOf(sides: readonly Side[]): Side[][] {
  const bySaying = new Map<string, Side[]>();
  for (const side of sides) bySaying.set(side.says, [...(bySaying.get(side.says) ?? []), side]);
  return [...bySaying.values()];
}

function sayingParams(sides: readonly Side[]): ProblemParams {
  const [{ stated }] = sides as [Side];
  const [first] = stated;
  const value = stated.reduce((sum, { fact }) => sum + (fact.value ?? 0), 0);
  return {
    ...(stated.every(({ fact }) => fact.value !== null) ? { value } : { state: first!.fact.state }),
    qualifier: first!.fact.qualifier,
    quote: first!.fact.sourceText,
    where: sides.map(({ stated: [at] }) => whereOf(at!)).join('; '),
  };
}

function whereOf({ fact: { place } }: Stated): string {
  return [place.file, [place.sheet, place.cell].filter((part) => part !== '').join('!')].join(', ');
}

function explanation(rivals: readonly Stated[], doubts: Doubts): ProblemParams {
  for (const rival of rivals) {
    const found = sumThatExplains(
      rival.fact,
      doubts.asked.flatMap(({ interpretation }) => interpretation.facts),
    );
    if (found) {
      const [one, other] = found;
      return {
        sum: rival.fact.value ?? 0,
        one: one.value ?? 0,
        oneChannel: one.channel,
        other: other.value ?? 0,
        otherChannel: other.channel,
      };
    }
  }
  return {};
}

/** Sources that disagree over and over: one of them, as a whole. */
function sourcesQuestion(disputes: readonly Dispute[]): Question {
  const sources = distinct(disputes.flatMap(sourcesOf)).sort();
  const rivals = disputes.flatMap(({ sides }) => sides.flatMap(({ stated }) => stated));
  const options = sources.map((source, i): Option => {
    const choices = disputes.map((dispute) => ({
      chosen: dispute.sides.find((side) => sourceIn(dispute, side) === source)!,
      others: dispute.sides.filter((side) => sourceIn(dispute, side) !== source),
    }));
    const { place } = choices[0]!.chosen.stated[0]!.fact;
    const sheet = isOfFiles(disputes[0]!) ? '' : place.sheet;
    return option('source', choosing(choices), { file: place.file, sheet, cell: place.cell }, i + 1);
  });
  return questionAt(places(rivals), sources, {
    cause: 'rivals',
    ask: 'rival-sources',
    params: { ...common(rivals), count: disputes.length, sources: sources.length },
    figures: rivals.length,
    blocks: isOfSeveralFiles(rivals),
    options: [...options, keep(disputes.flatMap(({ doubts }) => doubts))],
  });
}

/** Unit and period, where all are about one. */
function common(rivals: readonly Stated[]): ProblemParams {
  const units = distinct(rivals.map(({ fact }) => fact.unit.name));
  const periods = distinct(rivals.map(({ fact }) => fact.period));
  return {
    ...(units.length === 1 ? { unit: units[0]! } : { units: units.length }),
    ...(periods.length === 1 ? { period: periods[0]! } : {}),
  };
}

/** All figures of the chosen sides count, none of the others. */
function choosing(
  choices: readonly { readonly chosen: Side; readonly others: readonly Side[] }[],
): Option['outcome'] {
  const each = choices.flatMap(({ chosen, others }): Choice[] => {
    const over = others.flatMap(({ stated }) => stated).map(nameOf);
    return chosen.stated.map((stated) => ({ preferred: nameOf(stated), over }));
  });
  const [only, another] = each;
  return only && !another ? { kind: 'prefer', ...only } : { kind: 'prefer-each', choices: each };
}

function nameOf({ sha256, fact }: Stated) {
  return { sha256, key: proposalKey(fact) };
}

function places(rivals: readonly Stated[]): Place[] {
  return rivals.map(({ fact }) => fact.place);
}

function isOfSeveralFiles(rivals: readonly Stated[]): boolean {
  return new Set(rivals.map(({ fact }) => fact.place.file)).size > 1;
}
