import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Column } from './column.ts';
import DataTable from './DataTable.svelte';

interface Row {
  readonly name: string;
  readonly count: number | null;
}

const columns: Column<Row>[] = [
  { key: 'name', label: 'Đơn vị', text: (row) => row.name, sort: (row) => row.name, names: true },
  {
    key: 'count',
    label: 'Số tin',
    text: (row) => (row.count === null ? 'chưa nộp' : String(row.count)),
    sort: (row) => row.count,
    align: 'end',
    bar: (row) => (row.count === null ? null : row.count / 100),
  },
];

const rowKey = (row: Row) => row.name;
const three: Row[] = [
  { name: 'Xã Ân', count: 5 },
  { name: 'Xã An', count: null },
  { name: 'Xã Đức', count: 50 },
];
const many: Row[] = Array.from({ length: 1000 }, (_, index) => ({ name: `Xã ${index}`, count: index }));

const names = (container: Element) =>
  [...container.querySelectorAll('tbody th')].map((cell) => cell.textContent?.trim());

describe('DataTable', () => {
  it('sorts by keyboard and says so', async () => {
    const onsort = vi.fn();
    const props = { caption: 'Xếp hạng', columns, rows: three, rowKey, onsort };
    const screen = await render(DataTable<Row>, props);
    expect(names(screen.container)).toEqual(['Xã Ân', 'Xã An', 'Xã Đức']);
    screen.getByRole('button', { name: 'Số tin' }).element().focus();
    await userEvent.keyboard('{Enter}');
    expect(names(screen.container)).toEqual(['Xã Đức', 'Xã Ân', 'Xã An']);
    const heading = screen.getByRole('columnheader', { name: 'Số tin' });
    await expect.element(heading).toHaveAttribute('aria-sort', 'descending');
    await userEvent.keyboard('{Enter}');
    expect(names(screen.container)).toEqual(['Xã Ân', 'Xã Đức', 'Xã An']);
    expect(onsort).toHaveBeenLastCalledWith({ key: 'count', direction: 'ascending' });
  });

  it('draws few of many rows, and opens the row to which the keys lead', async () => {
    const onrow = vi.fn();
    const props = { caption: 'Dài', columns, rows: many, rowKey, onrow, maxHeight: '300px' };
    const screen = await render(DataTable<Row>, props);
    await expect.element(screen.getByRole('rowheader', { name: 'Xã 0', exact: true })).toBeInTheDocument();
    expect(names(screen.container).length).toBeLessThan(60);
    const grid = screen.getByRole('grid');
    await expect.element(grid).toHaveAttribute('aria-rowcount', '1001');
    grid.element().focus();
    await userEvent.keyboard('{End}');
    await expect.element(screen.getByRole('rowheader', { name: 'Xã 999' })).toBeInTheDocument();
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(onrow).toHaveBeenCalledExactlyOnceWith(many[998]);
    await vi.waitFor(() => {
      const active = document.getElementById(grid.element().getAttribute('aria-activedescendant') ?? '');
      expect(active?.textContent).toContain('Xã 998');
    });
  });

  it('keeps the row to which the keys lead in sight, between its head and its foot', async () => {
    const props = { caption: 'Dài', columns, rows: many, rowKey, onrow: vi.fn(), maxHeight: '300px' };
    const screen = await render(DataTable<Row>, props);
    const grid = screen.getByRole('grid').element();
    grid.focus();
    const seen = () => {
      const [row, box, head] = [
        document.getElementById(grid.getAttribute('aria-activedescendant') ?? ''),
        grid.parentElement,
        grid.querySelector('thead'),
      ].map((part) => part!.getBoundingClientRect());
      return { above: row!.top - head!.bottom, below: box!.bottom - row!.bottom };
    };
    for (const key of ['{ArrowDown}', '{PageDown}', '{PageDown}', '{PageDown}', '{PageUp}', '{PageUp}']) {
      await userEvent.keyboard(key);
      await vi.waitFor(() => {
        expect(seen().above).toBeGreaterThanOrEqual(-1);
        expect(seen().below).toBeGreaterThanOrEqual(-1);
      });
    }
  });

  it('shows other rows when they are exchanged', async () => {
    const props = { caption: 'Đổi', columns, rows: many, rowKey, maxHeight: '300px' };
    const screen = await render(DataTable<Row>, props);
    await screen.rerender({ rows: three });
    expect(names(screen.container)).toEqual(['Xã Ân', 'Xã An', 'Xã Đức']);
    await screen.rerender({ rows: [] });
    await expect.element(screen.getByText('Không có dòng nào.')).toBeInTheDocument();
  });
});
