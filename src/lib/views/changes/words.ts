import { formatBounded, type Bound } from '#lib/messages/format.ts';
import { lineageWords } from '#lib/messages/lineage.ts';
import { trendWords } from '#lib/messages/trends.ts';
import { viewWords } from '#lib/messages/views.ts';
import { boundOf, type Tally } from '../figure/tally.ts';
import { isProvisionalChange, type ChangeRow } from './rows.ts';

/** "+7", "≥ +12", "+3 điểm phần trăm"; empty where there is no difference to state. */
export function diffText({ change }: ChangeRow): string {
  if (change.kind === 'both-zero') return '0';
  if (change.kind === 'points') return trendWords.points(change.diff);
  return 'diff' in change ? trendWords.diff(change.diff, change.bound) : '';
}

/** "+35%"; empty where no percentage may be given. */
export function ratioText({ change }: ChangeRow): string {
  return change.kind === 'moved' && change.ratio !== null ? trendWords.ratio(change.ratio, change.bound) : '';
}

/** The change in words: "tăng", "mới phát sinh", "chưa báo cáo", "tăng từ 2 lên 9". */
export function changeText({ change, previous, current, standings }: ChangeRow): string {
  const words = trendWords.changeKind;
  switch (change.kind) {
    case 'moved':
      if (change.ratio === null) return words.fromTo(change.diff, amountText(previous), amountText(current));
      return movedText(change.diff, change.bound);
    case 'points':
      return movedText(change.diff, change.bound);
    case 'new':
      return words.new;
    case 'both-zero':
      return words.bothZero;
    case 'no-previous':
      return words.noPrevious;
    case 'not-reported':
      return words.notReported;
    case 'neither':
      return words.neither;
    case 'unit-changed':
      return words.unitChanged;
    case 'undetermined':
      return words.undetermined;
    case 'incomplete':
      return standings
        .filter(({ reported, expected }) => reported < expected)
        .map(({ reported, expected }) => lineageWords.coverage(reported, expected))
        .concat(standings.some(({ lost }) => lost > 0) ? [words.mayLack] : [])
        .join('; ');
    case 'barred': {
      const barred = standings.find((standing) => standing.barred)?.barred;
      return barred ? `${words.barred}: ${lineageWords.reason[barred.kind](barred.names)}` : words.barred;
    }
  }
}

/** A bound that reaches over zero leaves the direction open. */
function movedText(diff: number, bound: Bound): string {
  const open = (bound === 'lower' && diff <= 0) || (bound === 'upper' && diff >= 0);
  return open ? trendWords.changeKind.undetermined : trendWords.changeKind.moved(diff);
}

/** " (tạm tính)" after a change that may still become another; else nothing. */
export function changeMark(row: ChangeRow): string {
  return isProvisionalChange(row) ? ` (${viewWords.provisional})` : '';
}

export function amountText(tally: Tally): string {
  return tally.value === null ? '' : formatBounded(tally.value, boundOf(tally));
}
