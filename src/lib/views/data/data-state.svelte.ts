import {
  DATA_PARAMS,
  EMPTY_DATA_VIEW,
  parseDataView,
  writeDataView,
  type DataView,
} from '#lib/domain/data-view.ts';
import type { ViewState } from '#lib/state/page/view.svelte.ts';

/** What the page of all data shows, whose only home is the address bar. */
export class DataState {
  readonly #view: ViewState;
  readonly current: DataView = $derived.by(() => parseDataView(this.#view.own));

  constructor(view: ViewState) {
    this.#view = view;
  }

  /** Changes part of it. `replace`: without a new step of the history, for what changes with every key. */
  set(patch: Partial<DataView>, replace = false): Promise<void> {
    const written = new Map(writeDataView({ ...this.current, ...patch }));
    return this.#view.setOwn(new Map(DATA_PARAMS.map((name) => [name, written.get(name) ?? ''])), replace);
  }

  /** Another table, of which nothing is chosen yet but what was searched for. */
  open(table: DataView['table']): Promise<void> {
    return this.set({ ...EMPTY_DATA_VIEW, search: this.current.search, table });
  }
}
