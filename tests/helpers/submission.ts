import type { Fact } from '#lib/domain/fact.ts';
import type { DocumentFacts, Interpretation } from '#lib/domain/interpretation.ts';
import { cellName } from '#lib/domain/place.ts';

/** A figure of xã Vĩnh Tú in the year 2024, unless told otherwise; `row` (0-based) is where it stands in column C. */
export function figure(over: Partial<Fact> & { readonly file?: string; readonly row?: number } = {}): Fact {
  const { file = 'a.xlsx', row = 0, ...rest } = over;
  return {
    place: { file, sheet: 'A', cell: cellName(row, 2), sheetIndex: 0, row, col: 2, part: 0 },
    unit: { id: 'xa:19372@', code: '19372', name: 'Xã Vĩnh Tú', level: 'xa' },
    scope: 'own',
    period: '2024',
    periodFrom: '',
    periodTo: '',
    channel: 'portal',
    subchannel: '',
    measure: 'item',
    measureText: '',
    state: 'value',
    value: 1,
    qualifier: 'exact',
    of: null,
    topic: 'cchc',
    status: 'counted',
    sourceText: '1',
    proposed: false,
    evidence: { header: [], unit: [], period: [] },
    ...rest,
  };
}

/** A file with these figures, that says this of itself. */
export function submission(
  file: string,
  facts: readonly Partial<Fact>[],
  document: Partial<DocumentFacts> = {},
): Interpretation {
  return {
    file,
    refused: false,
    document: { number: '', date: '', replaces: false, title: '', ...document },
    facts: facts.map((fact, row) => figure({ file, row, ...fact })),
    tasks: [],
    targets: [],
    problems: [],
    account: [],
    layouts: [],
    signatures: [],
    sender: null,
  };
}
