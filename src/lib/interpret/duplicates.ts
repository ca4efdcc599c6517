import type { Fact } from '#lib/domain/fact.ts';
import type { Ledger } from './ledger.ts';
import { settleRepeated } from './repeated.ts';
import type { Draft } from './table/draft.ts';

/** The figures of one table, and the account of its sheet. */
export interface TableDrafts {
  readonly drafts: readonly Draft[];
  readonly ledger: Ledger;
}

/** Settles what several tables of a file state of one thing, and doubts conflicts and tables that stand there twice. */
export function settleTables(tables: readonly TableDrafts[]): Fact[] {
  const settled = settleRepeated(tables.map(({ drafts }) => drafts.map(({ fact }) => fact)));
  tables.forEach(({ drafts, ledger }, i) => {
    const facts = settled[i] ?? [];
    drafts.forEach(({ cell }, j) => {
      if (facts[j]?.status === 'conflict') ledger.doubt('conflict', {}, cell);
    });
    const isRepeated = facts.length > 0 && facts.every(({ status }) => status === 'duplicate');
    if (isRepeated) ledger.doubt('duplicate-sheet', { facts: facts.length });
  });
  return settled.flat();
}
