import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  figureName,
  FORM_FIGURES,
  formCell,
  formId,
  parseFormId,
  stateName,
  taskName,
} from './issued-form.ts';

describe('the id of a form', () => {
  it('says again for whom and for when it was made', () => {
    const codes = fc.stringMatching(/^\d{5}$/);
    const periods = fc.constantFrom('2026', '2026-Q1', '2025-9M', '2026-M03', '2026-01-01/2026-02-14');
    fc.assert(
      fc.property(codes, periods, (code, period) => {
        const form = { level: 'xa', code, period } as const;
        expect(parseFormId(formId(form))).toEqual(form);
      }),
    );
  });

  it('is none where its text is something else, or of a version to come', () => {
    for (const text of [
      '',
      'Quý I/2026',
      'CCHC;1;xa:19363;quý I',
      'CCHC;2;xa:19363;2026-Q1',
      'CCHC;1;xa:;2026',
    ])
      expect(parseFormId(text)).toBeNull();
  });
});

describe('the names of cells', () => {
  it('say what the cell is for, in whatever case they come back', () => {
    for (const figure of FORM_FIGURES) {
      const { channel, measure } = figure;
      expect(formCell(figureName(figure))).toEqual({ kind: 'figure', channel, measure });
      expect(formCell(stateName(figure).toUpperCase())).toEqual({ kind: 'state', channel, measure });
    }
    expect(formCell(taskName(12))).toEqual({ kind: 'task', number: 12 });
  });

  it('are no others', () => {
    for (const name of [
      'CCHC_SO_tivi__item',
      'CCHC_SO_portal',
      'CCHC_NHIEM_VU_x',
      '_xlnm.Print_Area',
      'SO_portal__item',
    ])
      expect(formCell(name)).toBeNull();
  });
});
