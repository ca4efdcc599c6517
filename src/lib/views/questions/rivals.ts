import { proposalKey } from '#lib/domain/acceptance.ts';
import type { FigureName } from '#lib/domain/decision.ts';
import type { Fact } from '#lib/domain/fact.ts';
import type { Choice, Option, Question } from '#lib/domain/question.ts';
import { rivalsIn } from '#lib/domain/rivals.ts';
import type { Submission } from '#lib/state/submission.ts';

/** One side of a contradiction: what choosing it lets count. */
export interface Side {
  readonly option: Option;
  /** The figures that would count, as far as the workspace still has them. */
  readonly figures: readonly Fact[];
}

/** Finds figures by the names that decisions give them. */
export class FigureFinder {
  readonly #facts = new Map<string, Fact>();

  constructor(submissions: readonly Pick<Submission, 'sha256' | 'interpretation'>[]) {
    for (const { sha256, interpretation } of submissions)
      for (const fact of interpretation.facts) {
        if (fact.status !== 'conflict') continue;
        this.#facts.set(`${sha256} ${proposalKey(fact)}`, fact);
      }
  }

  find({ sha256, key }: FigureName): Fact | null {
    return this.#facts.get(`${sha256} ${key}`) ?? null;
  }
}

/** The sides of a question about rival figures; an option that prefers none has no figures. */
export function sidesOf({ options }: Question, finder: FigureFinder): Side[] {
  return options.map((option) => ({
    option,
    figures: choicesOf(option).flatMap(({ preferred }) => finder.find(preferred) ?? []),
  }));
}

function choicesOf({ outcome }: Option): readonly Choice[] {
  if (outcome.kind === 'prefer') return [outcome];
  return outcome.kind === 'prefer-each' ? outcome.choices : [];
}

/** One thing that sides tell differently. */
export interface Subject {
  readonly key: string;
  /** A figure of it, which says what it is about. */
  readonly first: Fact;
  /** What each side says of it, in the order of the sides; none where it says nothing. */
  readonly said: readonly (readonly Fact[])[];
}

/** The things that sides speak of, in the order of the first side. Running text may leave out the subchannel. */
export function subjectsOf(sides: readonly Side[]): Subject[] {
  const stated = sides.flatMap(({ figures }, side) =>
    figures.map((fact) => ({ sha256: String(side), fact })),
  );
  return rivalsIn(stated).map((rivals) => ({
    key: rivals.map(({ sha256, fact }) => `${sha256} ${proposalKey(fact)}`).join('|'),
    first: rivals[0]!.fact,
    said: sides.map((_, side) =>
      rivals.filter(({ sha256 }) => sha256 === String(side)).map(({ fact }) => fact),
    ),
  }));
}

/** The words of a figure's cell, and in them those that say it; all of them where the whole cell does. */
export function quoteOf({ sourceText, evidence: { span } }: Fact, room: number) {
  if (!span) return { before: '', said: sourceText, after: '' };
  const [from, to] = span;
  const before = sourceText.slice(Math.max(0, from - room), from);
  const after = sourceText.slice(to, to + room);
  return {
    before: from > room ? `…${before}` : before,
    said: sourceText.slice(from, to),
    after: to + room < sourceText.length ? `${after}…` : after,
  };
}
