import type { Interpretation } from '#lib/domain/interpretation.ts';
import type { CsvValue } from './csv.ts';

/** A table of the exchange format (contract.md): its columns, and a row for each of the items that a file has. */
export interface ExchangeTable<Item> {
  readonly columns: readonly string[];
  readonly items: (interpretation: Interpretation) => readonly Item[];
  readonly row: (item: Item) => CsvValue[];
}
