import type { Fact } from '#lib/domain/fact.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { toCsv, type CsvOptions } from './csv.ts';
import type { ExchangeTable } from './exchange-table.ts';

/** facts.csv of the exchange format (contract.md): a row for every figure, whatever the order of the files. */
export function factsCsv(interpretations: readonly Interpretation[], options: CsvOptions = {}): string {
  return [...factsCsvPieces(interpretations, options)].join('');
}

/** The same text in pieces, one for the header and one for each file, for whoever must not stop for long. */
export function* factsCsvPieces(
  interpretations: readonly Interpretation[],
  options: CsvOptions = {},
): Generator<string> {
  const header = toCsv(FACTS.columns, [], options);
  yield header;
  for (const each of byFile(interpretations))
    yield toCsv(FACTS.columns, each.facts.map(FACTS.row), options).slice(header.length);
}

/** The order of files in every export. */
export function byFile(interpretations: readonly Interpretation[]): readonly Interpretation[] {
  return [...interpretations].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

export const FACTS: ExchangeTable<Fact> = {
  columns: [
    ...['file', 'sheet', 'cell', 'unit_code', 'unit_name', 'unit_level', 'scope', 'period', 'channel'],
    ...['subchannel', 'measure', 'state', 'value', 'qualifier', 'status', 'source_text', 'measure_text'],
    ...['of', 'topic', 'period_from', 'period_to'],
  ],
  items: ({ facts }) => facts,
  row: ({ place, unit, ...fact }) => [
    ...[place.file, place.sheet, place.cell, unit.code, unit.name, unit.level],
    ...[fact.scope, fact.period, fact.channel, fact.subchannel, fact.measure, fact.state, fact.value],
    ...[fact.qualifier, fact.status, fact.sourceText, fact.measureText, fact.of, fact.topic],
    ...[fact.periodFrom, fact.periodTo],
  ],
};
