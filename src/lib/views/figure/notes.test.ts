import { expect, it } from 'vitest';
import { lineageWords } from '#lib/messages/lineage.ts';
import { SELECTION } from '../../../../tests/helpers/selection.ts';
import { notesOf } from './notes.ts';

it('says that there are no huyện any more where a period after them is summed by huyện', () => {
  const notes = (period: string, level: 'huyen' | 'tinh') =>
    notesOf({ ...SELECTION, period, level, rollup: true }, [], null);
  expect(notes('2026-Q1', 'huyen')).toContain(lineageWords.noDistricts);
  expect(notes('2025-Q3', 'huyen')).toContain(lineageWords.noDistricts);
  expect(notes('2025-Q2', 'huyen')).not.toContain(lineageWords.noDistricts);
  expect(notes('2026-Q1', 'tinh')).not.toContain(lineageWords.noDistricts);
});
