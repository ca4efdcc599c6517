import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';

/** Which of many rows are drawn, and how much room the rows above and below them take. */
export class RowWindow {
  /** Indexes of the rows to draw, in order. */
  rows = $state.raw<readonly number[]>([]);
  /** Pixels of the rows above the first and below the last drawn one. */
  above = $state(0);
  below = $state(0);
  #virtualizer: Virtualizer<HTMLElement, HTMLTableRowElement> | null = null;

  /**
   * Attachment of the scrolling box. `count` is read reactively, and so is the height of the head that stays over the rows.
   * `estimate`: pixels a row.
   */
  readonly watch =
    (count: () => number, estimate: number, headHeight: () => number) => (box: HTMLElement) => {
      const virtualizer = new Virtualizer<HTMLElement, HTMLTableRowElement>({
        count: 0,
        getScrollElement: () => box,
        estimateSize: () => estimate,
        observeElementRect,
        observeElementOffset,
        scrollToFn: elementScroll,
        // Not rounded: over many rows the parts of a pixel add up to rows.
        measureElement: (row) => row.getBoundingClientRect().height,
        overscan: 8,
        onChange: () => this.#read(virtualizer),
      });
      this.#virtualizer = virtualizer;
      const unmount = virtualizer._didMount();
      $effect(() => {
        const options = { count: count(), scrollPaddingStart: headHeight(), scrollMargin: aboveRows(box) };
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
    const { scrollMargin } = virtualizer.options;
    const below = virtualizer.getTotalSize() + scrollMargin - (items.at(-1)?.end ?? scrollMargin);
    this.rows = items.map((item) => item.index);
    this.above = Math.max(0, (items[0]?.start ?? scrollMargin) - scrollMargin);
    this.below = Math.max(0, below);
  }
}

/** Pixels from the top of what the box scrolls to its first row: caption and head. */
function aboveRows(box: HTMLElement): number {
  const rows = box.querySelector('tbody');
  if (!rows) return 0;
  return rows.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientTop + box.scrollTop;
}
