import { describe, expect, it } from 'vitest';
import { NO_SETTINGS, type StoredSubmission } from '#lib/vault/vault.ts';
import { previewOf, type RecoveryPoint } from './point-preview.ts';

const stored = (id: number): StoredSubmission => ({
  ...{ id, file: `${id}.xlsx`, sha256: `${id}`, size: 1, receivedAt: '', sample: false },
});
const point: RecoveryPoint = {
  ...{ id: 1, at: '', before: 'import', decisions: 3, settings: { ...NO_SETTINGS, year: 2025 } },
  submissions: [1, 2].map((id) => ({ id, file: `${id}.xlsx` })),
};

describe('what going back to a recovery point would change', () => {
  it('names the files that go and those that come back', () => {
    const preview = previewOf(point, [stored(2), stored(3)], 5, NO_SETTINGS);
    expect(preview).toMatchObject({ leaving: ['3.xlsx'], returning: ['1.xlsx'], changesNothing: false });
    expect(preview.decisions).toEqual({ now: 5, then: 3 });
    expect(preview.settings.then.year).toBe(2025);
  });

  it('changes nothing only where files, decisions and settings are the same', () => {
    const here = [stored(1), stored(2)];
    const changesNothing = (...[files, decisions, settings]: [typeof here, number, typeof point.settings]) =>
      previewOf(point, files, decisions, settings).changesNothing;
    expect(changesNothing(here, 3, point.settings)).toBe(true);
    expect(changesNothing(here.slice(1), 3, point.settings)).toBe(false);
    expect(changesNothing(here, 4, point.settings)).toBe(false);
    expect(changesNothing(here, 3, { ...point.settings, autoEnter: false })).toBe(false);
  });
});
