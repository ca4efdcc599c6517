import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import DropZone from './DropZone.svelte';
import type { GivenFile } from './walk.ts';

function drag(type: string, target: EventTarget, files: File[]): DragEvent {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
  target.dispatchEvent(event);
  return event;
}

const workbook = () => new File(['x'], 'Xã A.xlsx');
const namesOf = (call: GivenFile[] | undefined) => call?.map(({ name }) => name);

describe('DropZone', () => {
  it('takes dropped files and keeps the browser from opening them', async () => {
    const onfiles = vi.fn<(files: GivenFile[]) => void>();
    const screen = await render(DropZone, { onfiles });
    const zone = screen.getByRole('group').element();
    drag('dragenter', zone, [workbook()]);
    await expect.element(screen.getByRole('group')).toHaveClass('over');
    const event = drag('drop', zone, [workbook(), new File(['y'], 'b.csv')]);
    expect(event.defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(namesOf(onfiles.mock.lastCall?.[0])).toEqual(['Xã A.xlsx', 'b.csv']));
    await expect.element(screen.getByRole('group')).not.toHaveClass('over');
  });

  it('takes a drop anywhere where the whole page counts, and none while it is disabled', async () => {
    const onfiles = vi.fn<(files: GivenFile[]) => void>();
    const screen = await render(DropZone, { onfiles, wholePage: true, disabled: true });
    expect(drag('drop', document.body, [workbook()]).defaultPrevented).toBe(true);
    await screen.rerender({ disabled: false });
    drag('drop', document.body, [workbook()]);
    await vi.waitFor(() => expect(onfiles).toHaveBeenCalledOnce());
    expect(namesOf(onfiles.mock.lastCall?.[0])).toEqual(['Xã A.xlsx']);
  });

  it('lets text be dragged as usual', async () => {
    const screen = await render(DropZone, { onfiles: vi.fn(), wholePage: true });
    expect(drag('dragover', document.body, []).defaultPrevented).toBe(false);
    await expect.element(screen.getByRole('button', { name: 'Chọn tệp…' })).toBeVisible();
  });
});
