import type { LayoutKind } from '#lib/domain/interpretation.ts';
import type { Header } from '../table/find-headers.ts';
import type { SheetView } from '../table/sheet-view.ts';
import type { Arrangement } from './arrangement.ts';

/** Where the tables of a sheet are thought to begin; `view` is of the turned sheet where they lie on their side. */
export interface Layout {
  readonly kind: LayoutKind;
  readonly turned: boolean;
  readonly view: SheetView;
  readonly headers: readonly Header[];
  /** Where the cells of `view` stand in the file, if not where they do there. */
  readonly arrangement?: Arrangement;
}
