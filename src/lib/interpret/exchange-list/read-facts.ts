import type { Fact } from '#lib/domain/fact.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { ReadingContext } from '../context.ts';
import type { Ledger } from '../ledger.ts';
import { factCodes } from './fact-codes.ts';
import type { ListColumn, ListColumns } from './list-columns.ts';
import { listRows, textIn } from './list-rows.ts';
import { listUnits } from './list-unit.ts';

/**
 * Reads a list of figures in the exchange format, a figure a row (contract.md, facts.csv). What a row says is taken at
 * its word: the codes are those of the format, a status was settled by whoever wrote it. A row with something that the
 * format does not know is doubted whole and gives no figure. The figure stands where its value does, or where its state does.
 */
export function readFacts(ledger: Ledger, columns: ListColumns, context: ReadingContext): Fact[] {
  const unitOf = listUnits(ledger, context);
  const facts: Fact[] = [];
  for (const { first, cellOf, textOf } of listRows<ListColumn<'facts'>>(ledger, columns)) {
    const codes = factCodes(textOf);
    const place = cellOf('value') ?? cellOf('state') ?? cellOf('channel');
    if ('faults' in codes || !place) {
      const columnsAtFault = 'faults' in codes ? codes.faults : (['value'] as const);
      ledger.doubt('list-row-unknown', { columns: columnsAtFault.join(', ') }, place ?? first);
      continue;
    }
    const { level, ...said } = codes;
    ledger.mark(place, 'fact');
    const named = { id: textOf('unit_id'), code: textOf('unit_code'), name: textOf('unit_name'), level };
    const day = parsePeriod(said.period)?.to;
    facts.push({
      place: ledger.placeOf(place),
      ...said,
      unit: unitOf({ ...named, days: day ? [day] : [] }, cellOf('unit_name') ?? place),
      ...{ subchannel: textOf('subchannel'), measureText: textOf('measure_text') },
      ...{ periodFrom: textOf('period_from'), periodTo: textOf('period_to') },
      // Running text proposes; whoever takes the list over has not accepted it. An open data set holds what was.
      proposed: textOf('sheet') === 'văn bản' && !columns.has('unit_id'),
      sourceText: textOf('source_text') || textIn(place),
      evidence: {
        header: [ledger.nameOf(place)],
        unit: namesOf([cellOf('unit_name'), cellOf('unit_code')], ledger),
        period: namesOf([cellOf('period')], ledger),
      },
    });
  }
  return facts;
}

function namesOf(cells: readonly (Cell | undefined)[], ledger: Ledger): string[] {
  return cells.flatMap((cell) => (cell ? [ledger.nameOf(cell)] : []));
}
