import type { Locator, Page } from '@playwright/test';
import { expect } from './fixture.ts';

/** More Tab presses than any control of a page may need. */
const TABS = 80;

/** A person without a mouse: nothing here, and nothing in a test that uses it, presses or hovers with a pointer. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Goes on with Tab until the element has the focus; it, or what holds a field, can then be seen in the window. */
  async reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let presses = 0; presses < TABS; presses++) {
      if (await hasFocus(target)) {
        await expect(target.locator('xpath=ancestor-or-self::*[not(self::input)][1]')).toBeInViewport();
        return;
      }
      await this.press('Tab');
    }
    expect(await hasFocus(target), `${String(target)} after ${TABS} presses of Tab`).toBe(true);
  }

  /** Reaches a button and presses it. */
  async enter(target: Locator): Promise<void> {
    await this.reach(target);
    await this.press('Enter');
  }

  /** Reaches a text field and replaces what stands in it. */
  async type(target: Locator, text: string): Promise<void> {
    await this.reach(target);
    await this.press('Control+A');
    await this.page.keyboard.type(text);
  }

  /** Reaches a list of choices and goes on in it until this one is chosen. */
  async choose(target: Locator, text: string): Promise<void> {
    await this.reach(target);
    await this.press('Home');
    const count = await target.locator('option').count();
    for (let step = 0; step < count; step++) {
      const chosen = await target.evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.text);
      if (chosen === text) return;
      await this.press('ArrowDown');
    }
    await expect(target.locator('option:checked')).toHaveText(text);
  }

  /** The file that a button, reached and pressed, hands out. */
  async download(button: Locator) {
    await this.reach(button);
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.press('Enter')]);
    return download;
  }
}

const hasFocus = (target: Locator) => target.evaluate((element) => element.contains(document.activeElement));
