import { CHANNELS } from '#lib/domain/channel.ts';
import { MEASURES } from '#lib/domain/measure.ts';
import type { Target } from '#lib/domain/task.ts';
import type { ReadingContext } from '../context.ts';
import type { Ledger } from '../ledger.ts';
import { ListCodes } from './list-codes.ts';
import type { ListColumn, ListColumns } from './list-columns.ts';
import { listRows, textIn } from './list-rows.ts';
import { listUnits } from './list-unit.ts';
import { daysOf, isYear, listYear } from './list-year.ts';

/** Reads a list of quotas in the exchange format, a quota a row (contract.md, targets.csv), as `readFacts` reads figures. */
export function readTargets(ledger: Ledger, columns: ListColumns, context: ReadingContext): Target[] {
  const unitOf = listUnits(ledger, context);
  const targets: Target[] = [];
  for (const { first, cellOf, textOf } of listRows<ListColumn<'targets'>>(ledger, columns)) {
    const codes = new ListCodes(textOf);
    const said = {
      channel: codes.needed('channel', CHANNELS),
      measure: codes.needed('measure', MEASURES),
      comparator: codes.needed('comparator', ['>=', '=', '<=']),
      per: codes.needed('per', ['year', 'half', 'quarter', 'month', 'week', 'once']),
    };
    const [value, place] = [codes.number('value'), cellOf('value')];
    if (value === null) codes.fault('value');
    if (!isYear(textOf('year'))) codes.fault('year');
    if (value === null || !place || codes.faults.length > 0) {
      ledger.doubt('list-row-unknown', { columns: codes.faults.join(', ') }, place ?? first);
      continue;
    }
    ledger.mark(place, 'target');
    const year = listYear(textOf('year'), ledger.file);
    const named = { id: '', code: textOf('unit_code'), name: textOf('unit_name'), level: null };
    targets.push({
      place: ledger.placeOf(place),
      unit: unitOf({ ...named, days: daysOf(year) }, cellOf('unit_name') ?? place),
      ...{ year, taskNumber: textOf('task_number'), ...said, value },
      sourceText: textOf('source_text') || textIn(place),
    });
  }
  return targets;
}
