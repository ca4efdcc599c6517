import type { AnswerBody, NameMeaning, ReachKind } from '#lib/domain/answer.ts';
import type { UnitKey } from '#lib/domain/dictionary.ts';
import type { Option, Question } from '#lib/domain/question.ts';
import { holdsOn, type Registry } from '#lib/domain/registry.ts';
import type { Unit } from '#lib/domain/unit.ts';
import type { Settled } from '#lib/state/page/settled.ts';
import { enteredName } from './entered.ts';
import { parentName } from './unit-choices.ts';

/** One way of writing a unit's name that is not clear (importing.md 3.4, wireframe 6). */
export interface NameLine {
  readonly question: Question;
  readonly written: string;
  /** The unit inside which it was looked up; null where none is known. */
  readonly within: Unit | null;
  readonly candidates: readonly Candidate[];
  /** What may be said besides a unit: a body of its own, a line over others. */
  readonly others: readonly Option[];
  /** The option that the evidence speaks for; null where two stand equal, or none. */
  readonly proposal: Option | null;
  /** The proposal is no guess at misspelt letters: it may be taken with others at one stroke. */
  readonly isSure: boolean;
}

export interface Candidate {
  readonly option: Option;
  readonly unit: Unit;
  readonly parent: string;
}

/** What was chosen for a line: an option, or a unit that was looked up. */
export interface NameChoice {
  readonly option: Option | null;
  readonly looked: UnitKey | null;
  readonly reach: ReachKind | null;
}

/** The names that are asked about, with their candidates as of a day. */
export function nameLines(
  questions: readonly Question[],
  registry: Registry,
  dayOf: (question: Question) => string,
): NameLine[] {
  return questions
    .filter(({ cause }) => cause === 'name')
    .flatMap((question) => {
      const about = question.options.map((option) => ({ option, body: nameBody(option) }));
      const named = about.find(({ body }) => body !== null)?.body;
      if (!named) return [];
      const day = dayOf(question);
      const proposal = question.proposal === null ? null : (question.options[question.proposal] ?? null);
      const candidates = about.flatMap(({ option, body }) => {
        const unit = body?.is.kind === 'unit' ? unitOf(registry, body.is.unit, day) : null;
        return unit ? [{ option, unit, parent: parentName(registry, unit) }] : [];
      });
      return {
        question,
        written: String(question.params['name'] ?? named.name),
        within: named.within && unitOf(registry, named.within, day),
        candidates,
        others: about.flatMap(({ option, body }) => (body && body.is.kind !== 'unit' ? [option] : [])),
        proposal,
        isSure: proposal !== null && isSure(question, proposal),
      };
    });
}

/** Only diacritics are wrong, or only the code beside the name: nothing is guessed, and no unit stands for another. */
function isSure({ ask }: Question, { params }: Option): boolean {
  return ask === 'unit-code-disagrees' || (ask === 'unit-unknown' && Number(params['letters'] ?? 0) === 0);
}

type NameBody = Extract<AnswerBody, { about: 'name' }>;

function nameBody({ outcome }: Option): NameBody | null {
  if (outcome.kind !== 'answer') return null;
  return outcome.bodies.find((body): body is NameBody => body.about === 'name') ?? null;
}

/** The version of a unit that a key means on a day; where none holds then, the latest one. */
export function unitOf(registry: Registry, { level, code, from }: UnitKey, day: string): Unit | null {
  const versions = registry.all().filter((unit) => unit.level === level && unit.code === code);
  if (from !== null) return versions.find(({ validFrom }) => validFrom === from) ?? null;
  return versions.find((unit) => holdsOn(unit, day)) ?? versions.at(-1) ?? null;
}

/** What is chosen for a line before anybody said anything: its proposal, unless that is a guess. */
export function firstChoice({ isSure, proposal }: NameLine): NameChoice {
  return { option: isSure ? proposal : null, looked: null, reach: null };
}

/** What is taken of a line; null where nothing was chosen. */
export function settledLine({ question }: NameLine, { option, looked, reach }: NameChoice): Settled | null {
  const chosen = { reach: reach ?? question.usualReach, reason: '' };
  if (looked) {
    const is: NameMeaning = { kind: 'unit', unit: looked };
    const entered = enteredName(question, is);
    const enter = question.options.find(({ outcome }) => outcome.kind === 'enter');
    return entered && enter ? { question, option: enter, chosen: { ...chosen, entered } } : null;
  }
  return option ? { question, option, chosen } : null;
}

/** How many cells of how many files answers would change. */
export function effectOf(settled: readonly Settled[]): { readonly cells: number; readonly files: number } {
  const places = settled.flatMap(({ question }) => question.places);
  return {
    cells: new Set(places.map(({ file, sheet, cell }) => JSON.stringify([file, sheet, cell]))).size,
    files: new Set(settled.flatMap(({ question }) => question.files)).size,
  };
}
