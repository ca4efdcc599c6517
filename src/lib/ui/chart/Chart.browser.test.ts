import { describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Chart from './Chart.svelte';
import { drawSvg } from './draw-picture.ts';

const bars = (values: number[]) => () => ({
  xAxis: { type: 'value' },
  yAxis: { type: 'category', data: values.map((_, index) => `Xã ${index}`) },
  series: [{ type: 'bar', data: values, label: { show: true } }],
});

const common = {
  label: 'Truyền thanh dẫn đầu',
  height: 200,
  along: 'y' as const,
  describe: (index: number) => `Xã ${index}`,
  legend: () => [],
  notes: [],
};

describe('Chart', () => {
  it('updates the drawn picture in place', async () => {
    const screen = await render(Chart, { ...common, option: bars([111, 222]), size: 2 });
    await expect.element(screen.getByText('222')).toBeInTheDocument();
    const before = screen.container.querySelector('svg');
    await screen.rerender({ option: bars([111, 333]) });
    await expect.element(screen.getByText('333')).toBeInTheDocument();
    expect(screen.container.querySelector('svg')).toBe(before);
    await expect.element(screen.getByText('222')).not.toBeInTheDocument();
  });

  it('fills its box, whose height it is given and whose width the page decides', async () => {
    const screen = await render(Chart, { ...common, option: bars([1]), size: 1 });
    await expect.element(screen.getByText('Xã 0')).toBeInTheDocument();
    const size = () => {
      const { width, height } = screen.container.querySelector('svg')!.getBoundingClientRect();
      return [width, height];
    };
    const box = screen.getByRole('application').element();
    const before = box.clientWidth;
    expect(size()).toEqual([before, 200]);
    await screen.rerender({ option: bars([1, 2]), size: 2, height: 260 });
    await expect.element(screen.getByText('Xã 1')).toBeInTheDocument();
    expect(size()).toEqual([before, 260]);
    screen.container.style.width = '300px';
    expect(box.clientWidth).toBeLessThan(before);
    await vi.waitFor(() => expect(size()).toEqual([box.clientWidth, 260]));
  });

  it('goes through its data by arrow keys, says them and opens one', async () => {
    const onpick = vi.fn();
    const describe = (index: number) => `Xã ${index}, hạng ${index + 1}`;
    const screen = await render(Chart, { ...common, option: bars([5, 3]), size: 2, describe, onpick });
    await expect.element(screen.getByText('Xã 1')).toBeInTheDocument();
    screen.getByRole('application').element().focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(screen.getByText('Xã 1, hạng 2')).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(onpick).toHaveBeenCalledExactlyOnceWith(1, 0);
  });

  it('takes its colours from the theme in force', async () => {
    const colours: string[] = [];
    const option = (theme: { text: string }) => {
      colours.push(theme.text);
      return bars([1])();
    };
    document.documentElement.style.setProperty('--text', 'rgb(1, 2, 3)');
    const screen = await render(Chart, { ...common, option, size: 1 });
    await expect.element(screen.getByText('Xã 0')).toBeInTheDocument();
    document.documentElement.style.setProperty('--text', 'rgb(4, 5, 6)');
    document.documentElement.dataset['theme'] = 'dark';
    await vi.waitFor(() => expect(colours.at(-1)).toBe('rgb(4, 5, 6)'));
    expect(colours[0]).toBe('rgb(1, 2, 3)');
    delete document.documentElement.dataset['theme'];
  });

  it('keeps marks apart from their ground where the system says the colours', async () => {
    const seen: string[][] = [];
    const option = ({ mark, surface, text }: Record<'mark' | 'surface' | 'text', string>) => {
      seen.push([mark, surface, text]);
      return bars([1])();
    };
    const forced = (value: string) =>
      cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
    document.documentElement.style.setProperty('--mark', 'rgb(7, 8, 9)');
    await forced('active');
    try {
      const screen = await render(Chart, { ...common, option, size: 1 });
      await expect.element(screen.getByText('Xã 0')).toBeInTheDocument();
      const [mark, surface, text] = seen.at(-1)!;
      expect(mark).toBe('rgb(7, 8, 9)');
      expect(new Set([mark, surface, text]).size).toBe(3);
    } finally {
      await forced('none');
    }
  });

  it('leaves the page as a picture with its words and what it is a part of', async () => {
    const drawable = { option: bars([5, 3]), height: 120, legend: () => [], notes: ['Chỉ vẽ 2 đơn vị đầu.'] };
    const words = { title: 'Xã 0 dẫn đầu', subtitle: 'Tin, bài', notes: ['Cơ sở: như báo cáo.'] };
    const { svg } = await drawSvg(drawable, words);
    const said = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
    for (const text of [words.title, words.subtitle, ...drawable.notes, ...words.notes])
      expect(said).toContain(text);
  });
});
