import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Choice } from './choice.ts';
import Combobox from './Combobox.svelte';

const choices: Choice[] = Array.from({ length: 150 }, (_, index) => ({
  value: `xa:${index}`,
  label: `Xã ${index}`,
}));
const filter = (choice: Choice, query: string) => choice.label.includes(query);
const common = { label: 'Đơn vị', choices, filter };

describe('Combobox', () => {
  it('finds and takes a choice by keyboard', async () => {
    const onchange = vi.fn();
    const screen = await render(Combobox<string>, { ...common, value: null, onchange });
    screen.getByRole('combobox', { name: 'Đơn vị' }).element().focus();
    await userEvent.keyboard('149');
    await expect.element(screen.getByRole('option')).toHaveTextContent('Xã 149');
    await userEvent.keyboard('{Enter}');
    expect(onchange).toHaveBeenCalledExactlyOnceWith('xa:149');
  });

  it('tells which choice the arrow keys have come to before it is taken', async () => {
    const onnear = vi.fn();
    const onchange = vi.fn();
    const screen = await render(Combobox<string>, { ...common, value: null, onchange, onnear });
    await userEvent.click(screen.getByRole('combobox'));
    await userEvent.keyboard('149');
    await expect.element(screen.getByRole('option')).toHaveTextContent('Xã 149');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => onnear.mock.lastCall).toEqual(['xa:149']);
    expect(onchange).not.toHaveBeenCalled();
  });

  it('shows a part of a long list and says how much is left', async () => {
    const screen = await render(Combobox<string>, { ...common, value: null, onchange: vi.fn() });
    await userEvent.click(screen.getByRole('combobox'));
    await expect.element(screen.getByText('Còn 50 mục nữa, hãy gõ thêm để thu hẹp.')).toBeInTheDocument();
    await userEvent.keyboard('không có');
    await expect.element(screen.getByText('Không có mục nào khớp.')).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('combobox')).toHaveValue('');
  });

  it('shows what is chosen, and can go back to nothing', async () => {
    const onchange = vi.fn();
    const screen = await render(Combobox<string>, { ...common, value: 'xa:7', onchange });
    await expect.element(screen.getByRole('combobox')).toHaveValue('Xã 7');
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ chọn: Xã 7' }));
    expect(onchange).toHaveBeenCalledExactlyOnceWith(null);
  });
});
