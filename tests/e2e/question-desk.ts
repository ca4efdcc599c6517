import type { Locator, Page } from '@playwright/test';
import { expect } from './fixture.ts';

/** The questions on /nhap-lieu/, answered by keys alone. */
export class QuestionDesk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get panel(): Locator {
    return this.page.getByRole('region', { name: 'Câu hỏi', exact: true });
  }

  /** The question in front. */
  get front(): Locator {
    return this.panel.getByRole('article').getByRole('heading');
  }

  /** A question in the list. */
  listed(text: string | RegExp): Locator {
    return this.panel.getByRole('listitem').filter({ hasText: text });
  }

  /** Takes the focus from fields and buttons, as Esc and a press beside them do. */
  async rest(): Promise<void> {
    await this.page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
  }

  /** Goes to a question with K and J. */
  async goTo(text: string | RegExp): Promise<void> {
    await this.rest();
    const listed = this.panel.getByRole('listitem');
    await expect(this.listed(text)).toHaveCount(1);
    const count = await listed.count();
    for (let i = 0; i < count; i++) await this.page.keyboard.press('k');
    for (let i = 0; i < count && !matches(await this.front.innerText(), text); i++)
      await this.page.keyboard.press('j');
    await expect(this.front).toContainText(text);
  }

  /** Goes to a question, presses keys, and expects it to be settled. */
  async answer(text: string | RegExp, ...keys: readonly string[]): Promise<void> {
    await this.goTo(text);
    for (const key of keys) await this.page.keyboard.press(key);
    await expect(this.listed(text)).toHaveCount(0);
  }
}

function matches(said: string, text: string | RegExp): boolean {
  return typeof text === 'string' ? said.includes(text) : text.test(said);
}
