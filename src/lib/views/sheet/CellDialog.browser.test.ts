import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { CellMeaning } from '#lib/domain/answer.ts';
import CellDialog from './CellDialog.svelte';

it('keeps what is being typed while the file is read anew', async () => {
  const onsave = vi.fn<(meaning: CellMeaning) => void>();
  const known = (): CellMeaning => ({ kind: 'value', value: 61 });
  const place = { row: 4, col: 3 };
  const props = { place, text: '61', isSaid: false, onsave, ontakeback: () => {}, onclose: () => {} };
  const { rerender } = await render(CellDialog, { ...props, known: known() });
  const field = page.getByLabelText('Số', { exact: true });
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('6');
  await rerender({ known: known() });
  await userEvent.keyboard('6');
  await expect.element(field).toHaveValue('66');
  await userEvent.keyboard('{Enter}');
  expect(onsave).toHaveBeenCalledExactlyOnceWith({ kind: 'value', value: 66 });
});
