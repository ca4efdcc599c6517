import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Menu from './Menu.svelte';

describe('Menu', () => {
  it('runs the item chosen by keyboard and gives the page back', async () => {
    const onselect = vi.fn();
    const items = [
      { label: 'Sao chép', onselect: vi.fn() },
      { label: 'Xoá', onselect, danger: true, apart: true },
    ];
    const screen = await render(Menu, { label: 'Thao tác', items });
    const button = screen.getByRole('button', { name: 'Thao tác' });
    button.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('menuitem', { name: 'Xoá' })).toBeVisible();
    await userEvent.keyboard('{End}{Enter}');
    expect(onselect).toHaveBeenCalledOnce();
    await expect.element(screen.getByRole('menu')).not.toBeInTheDocument();
    await vi.waitFor(() => expect(getComputedStyle(document.body).pointerEvents).toBe('auto'));
    expect(document.activeElement).toBe(button.element());
  });
});
