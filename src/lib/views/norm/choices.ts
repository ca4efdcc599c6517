import { NORMS, type Norm } from '#lib/domain/norm.ts';
import { normWords } from '#lib/messages/norm.ts';
import type { Choice } from '#lib/ui/choice.ts';
import { isGround, type Selection } from '../filter/selection.ts';

/**
 * What the figures of a selection can be set in relation to: shares of one channel, quotas of
 * units as they report, averages of what holds several communes.
 */
export function normChoices(selection: Selection): Choice<Norm>[] {
  return NORMS.filter((norm) => fits(norm, selection)).map((value) => ({
    value,
    label: normWords.choice[value],
  }));
}

/** The chosen relation where the selection allows it. */
export function normOf(chosen: Norm | null, selection: Selection): Norm | null {
  return chosen && fits(chosen, selection) ? chosen : null;
}

function fits(norm: Norm, selection: Selection): boolean {
  if (norm === 'people') return true;
  if (norm === 'share') return selection.channel !== null;
  if (norm === 'target') return !isGround(selection);
  if (norm === 'commune') return isGround(selection);
  return norm === 'old_unit' || isGround(selection) || selection.level === 'huyen';
}
