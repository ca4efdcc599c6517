import { strongest } from '#lib/domain/answers.ts';
import type { IssuedForm } from '#lib/domain/issued-form.ts';
import { periodEnd } from '#lib/domain/period.ts';
import type { ProblemCode, ProblemContext, ProblemParams } from '#lib/domain/problem.ts';
import { collapse } from '#lib/domain/text.ts';
import type { Unit, UnitRef } from '#lib/domain/unit.ts';
import type { ReadingContext } from '../context.ts';
import { periodLabelIn } from '../period/label.ts';
import { settlePeriod } from '../period/settle.ts';
import { isSameCode } from '../unit/containment.ts';
import { refOf } from '../unit/unit-answer.ts';
import type { UnitLookup } from '../unit/unit-finder.ts';

/** What a form was filled in for: by its id, unless its text says something else and nobody decided yet. */
export interface SettledForm {
  readonly unit: UnitRef;
  /** Empty where it is doubtful. */
  readonly period: string;
  readonly doubts: readonly FormDoubt[];
}

export interface FormDoubt {
  readonly code: ProblemCode;
  readonly params: ProblemParams;
  readonly about: 'unit' | 'period';
  readonly context?: ProblemContext;
}

/** What people see of the form's unit and period. */
export interface FormText {
  readonly unit: string;
  readonly period: string;
  /** The name of the file, without its folders. */
  readonly file: string;
}

/**
 * Settles whose figures a form holds and of when. Text that names nothing known is damage and says nothing against the
 * id; another unit's name is that of a form passed on, another period's that of a form used again: both are asked.
 */
export function settleForm(
  form: IssuedForm,
  text: FormText,
  finder: UnitLookup,
  { registry, answers = [] }: ReadingContext,
): SettledForm {
  const told = strongest(answers.filter((answer) => answer.about === 'period'))?.period;
  const written = settlePeriod(periodLabelIn(text.period), null, null).code;
  const isOtherPeriod = told === undefined && written !== '' && written !== form.period;
  const period = told ?? (isOtherPeriod ? '' : form.period);
  const date = periodEnd(period) ?? periodEnd(form.period)!;
  const sender = strongest(answers.filter((answer) => answer.about === 'sender'))?.unit;
  const { level, code } = sender ?? form;
  const unit = registry.at(level, code, date);
  const periodDoubts: FormDoubt[] = isOtherPeriod
    ? [{ code: 'period-disagrees', params: { form: form.period, written }, about: 'period' }]
    : [];
  if (!unit) {
    const name = collapse(text.unit) || code;
    const context = { name, isSender: true, date };
    const doubt: FormDoubt = { code: 'unit-unknown', params: { name }, about: 'unit', context };
    return { unit: { id: '', code: '', name, level }, period, doubts: [...periodDoubts, doubt] };
  }
  const other = sender ? null : otherUnit([text.unit, text.file], unit, finder, date);
  if (!other) return { unit: refOf(unit), period, doubts: periodDoubts };
  const doubt: FormDoubt = {
    code: 'unit-ambiguous',
    params: { name: other.name, form: unit.name, candidates: `${unit.name}, ${other.name}` },
    about: 'unit',
    context: { isSender: true, units: [other.id, unit.id], date },
  };
  return { unit: { ...refOf(other), id: '', code: '' }, period, doubts: [...periodDoubts, doubt] };
}

/** The unit of the same level that a text names where it does not name this one. */
function otherUnit(texts: readonly string[], unit: Unit, finder: UnitLookup, date: string): Unit | null {
  for (const text of texts) {
    const mentions = finder
      .mentionsIn(collapse(text), date)
      .filter((units) => units.some(({ level }) => level === unit.level));
    if (mentions.flat().some(({ id }) => isSameCode(id, unit.id))) continue;
    for (const units of mentions) {
      const [other, another] = finder.preferred(units, date);
      if (other && !another) return other;
    }
  }
  return null;
}
