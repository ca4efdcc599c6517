import type { Selection } from '#lib/views/filter/selection.ts';

/** Items of the quarter Q1/2025 by the xã themselves, as reported: what questions of views are tried with. */
export const SELECTION: Selection = {
  period: '2025-Q1',
  level: 'xa',
  measure: 'item',
  scope: 'own',
  basis: 'as_reported',
  rollup: false,
  parent: null,
  channel: null,
};
