import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';

/** Which of many rows are drawn, and how much room the rows above and below them take. */
export class RowWindow {
  /** Indexes of the rows to draw, in order. */
  rows = $state.raw<readonly number[]>([]);
  /** Pixels of the rows above the first and below the last drawn one. */
  above = $state(0);
  below = $state(0);
  #virtualizer: Virtualizer<HTMLElement, HTMLTableRowElement> | null = null;

  /** Attachment of the scrolling box. `count` and `estimate` (pixels a row) are read reactively. */
  readonly watch =
    (count: () => number, estimate: number, headHeight: () => number) => (box: HTMLElement) => {
      const virtualizer = new Virtualizer<HTMLElement, HTMLTableRowElement>({
        count: 0,
        getScrollElement: () => box,
        estimateSize: () => estimate,
        observeElementRect,
        observeElementOffset,
        scrollToFn: elementScroll,
        measureElement,
        overscan: 8,
        onChange: () => this.#read(virtualizer),
      });
      this.#virtualizer = virtualizer;
      const unmount = virtualizer._didMount();
      $effect(() => {
        const options = { count: count(), scrollPaddingStart: headHeight() };
        virtualizer.setOptions({ ...virtualizer.options, ...options });
        virtualizer._willUpdate();
        this.#read(virtualizer);
      });
      return () => {
        this.#virtualizer = null;
        unmount();
      };
    };

  /** Attachment of a drawn row (with `data-index`): its real height is taken into account. */
  readonly measure = (row: HTMLTableRowElement) => this.#virtualizer?.measureElement(row);

  scrollTo(index: number): void {
    this.#virtualizer?.scrollToIndex(index);
  }

  #read(virtualizer: Virtualizer<HTMLElement, HTMLTableRowElement>): void {
    const items = virtualizer.getVirtualItems();
    this.rows = items.map((item) => item.index);
    this.above = items[0]?.start ?? 0;
    this.below = Math.max(0, virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0));
  }
}
