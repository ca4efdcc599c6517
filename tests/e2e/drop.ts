import { resolve } from 'node:path';
import type { Page } from '@playwright/test';

/**
 * Drags files and folders from the desk over the middle of the window and lets them go there: the
 * browser's own drag, so that the page sees files, folders and entries just as from a file manager.
 */
export async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? { width: 800, height: 600 };
  const data = { items: [], files: paths.map((path) => resolve(path)), dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: width / 2, y: height / 2, data });
  }
  await session.detach();
}
