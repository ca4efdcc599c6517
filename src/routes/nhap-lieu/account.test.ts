import { describe, expect, it } from 'vitest';
import type { SheetAccount } from '#lib/domain/interpretation.ts';
import { ledgerOf } from './account.ts';

const sheet: SheetAccount = {
  file: 'a.xlsx',
  sheet: 'Biểu 1',
  sheetIndex: 0,
  nonempty: 20,
  fact: 7,
  label: 6,
  task: 1,
  target: 1,
  total: 2,
  note: 2,
  problem: 1,
  hidden: 3,
};

describe('ledgerOf', () => {
  it('adds up sheets and finds nothing missing', () => {
    const ledger = ledgerOf([sheet, sheet]);
    expect(ledger).toMatchObject({ nonempty: 40, hidden: 6, missing: 0 });
    expect(ledger.parts).toEqual({ fact: 14, label: 12, task: 2, target: 2, total: 4, note: 4, problem: 2 });
  });

  it('tells of cells that no part names', () => {
    expect(ledgerOf([{ ...sheet, label: 4 }]).missing).toBe(2);
    expect(ledgerOf([])).toMatchObject({ nonempty: 0, missing: 0 });
  });
});
