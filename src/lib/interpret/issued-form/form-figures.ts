import type { Fact } from '#lib/domain/fact.ts';
import type { FormFigure } from '#lib/domain/issued-form.ts';
import { collapse } from '#lib/domain/text.ts';
import type { Cell, Merge } from '#lib/workbook/workbook.ts';
import type { Ledger } from '../ledger.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { readValue } from '../quantity/read-value.ts';
import type { SheetView } from '../table/sheet-view.ts';
import type { FormSheetNames } from './form-names.ts';
import type { SettledForm } from './settle-form.ts';

/** The figures of a form's sheet, each from the cell that was made for it, whatever the text beside it says now. */
export function formFigures(
  view: SheetView,
  ledger: Ledger,
  names: FormSheetNames,
  form: SettledForm,
): Fact[] {
  const around = evidenceOf(view, ledger, names);
  return names.figures.flatMap((figure) => {
    const { top, left } = figure.area;
    const cell = view.own(top, left);
    const stateArea = names.states.find((state) => isSame(state, figure))?.area;
    const state = stateArea && view.own(stateArea.top, stateArea.left);
    for (const label of labelsOf(view, figure.area)) ledger.mark(label, 'label');
    const said = saidBy(cell, state, view, ledger);
    const header = labelsOf(view, figure.area).filter(({ value }) => value.kind === 'text');
    return said.map(({ cell: at, quantity, part }): Fact => {
      ledger.mark(at, 'fact');
      return {
        place: ledger.placeOf(at, part),
        unit: form.unit,
        scope: 'own',
        period: form.period,
        periodFrom: '',
        periodTo: '',
        channel: figure.channel,
        subchannel: '',
        measure: figure.measure,
        measureText: collapse(header.at(-1)?.text ?? ''),
        state: quantity.state,
        value: quantity.value,
        qualifier: quantity.qualifier,
        of: quantity.of,
        topic: 'cchc',
        status: 'counted',
        sourceText: collapse(at.text),
        proposed: false,
        evidence: { ...around, header: header.map((label) => ledger.nameOf(label)) },
      };
    });
  });
}

interface Said {
  readonly cell: Cell;
  readonly quantity: Quantity;
  readonly part: number;
}

/** What the cell for the number says; where it is empty, the one for its state. Both at once is doubtful. */
function saidBy(cell: Cell | undefined, state: Cell | undefined, view: SheetView, ledger: Ledger): Said[] {
  const stated = state ? readValue(state, view.words).quantities : [];
  if (!cell) {
    if (state && stated.length === 0) ledger.doubt('text-in-count', {}, state);
    return state ? stated.map((quantity, part) => ({ cell: state, quantity, part })) : [];
  }
  const { quantities, problems } = readValue(cell, view.words);
  for (const { code, params } of problems) ledger.doubt(code, params, cell);
  ledger.mark(state, 'label');
  const isNothing = quantities.every(({ value }) => value === 0 || value === null);
  if (state && !isNothing) ledger.doubt('form-state-beside-figure', { state: collapse(state.text) }, state);
  return quantities.map((quantity, part) => ({ cell, quantity, part }));
}

function isSame(a: FormFigure, b: FormFigure): boolean {
  return a.channel === b.channel && a.measure === b.measure;
}

/** The cells on the left of the one for the number. */
function labelsOf(view: SheetView, { top, left }: Merge): Cell[] {
  return view.cellsIn(top).filter(({ col }) => col < left);
}

function evidenceOf(view: SheetView, ledger: Ledger, { unit, period }: FormSheetNames) {
  const nameAt = (area: Merge | null) => {
    const cell = area && view.own(area.top, area.left);
    return cell ? [ledger.nameOf(cell)] : [];
  };
  return { unit: nameAt(unit), period: nameAt(period) };
}
