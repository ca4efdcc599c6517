import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { questionText } from '#lib/messages/questions.ts';
import { asksReason } from '#lib/domain/question.ts';
import { drop } from '../e2e/drop.ts';
import { expect } from '../e2e/fixture.ts';
import { ImportPage } from '../e2e/import-page.ts';
import { QuestionDesk } from '../e2e/question-desk.ts';
import type { Said } from './analyst.ts';
import type { GivenFile } from './workspace.ts';

/** What a person did with their hands. */
export interface Effort {
  readonly questions: number;
  readonly clicks: number;
  readonly keys: number;
}

/** Hands on the built page: they drop folders and answer questions by keys, and count what they do. */
export class Hands {
  readonly #page: Page;
  readonly #importing: ImportPage;
  readonly #desk: QuestionDesk;
  #done = { questions: 0, clicks: 0, keys: 0 };

  constructor(page: Page) {
    this.#page = page;
    this.#importing = new ImportPage(page);
    this.#desk = new QuestionDesk(page);
  }

  async start(province: string): Promise<void> {
    // Saving is then a download, as on plain http.
    await this.#page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
    await this.#importing.open();
    await this.#importing.chooseProvince(province);
    this.#done = { ...this.#done, clicks: this.#done.clicks + 2, keys: this.#done.keys + province.length };
  }

  /** Writes files into a folder of this name and drops it into the window. */
  async give(folder: string, files: readonly GivenFile[]): Promise<void> {
    for (const { name, bytes } of files) {
      const path = join(dirname(folder), name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    await drop(this.#page, [folder]);
    this.#done.clicks += 1;
    await this.#importing.read(files.length);
  }

  /** Answers the first question, which must be this one of so many: others may have come before the one in front. */
  async answer({ question, option, index, chosen }: Said, of: number): Promise<void> {
    const card = this.#desk.panel.getByRole('article');
    await expect(card).toContainText(`/${of} ·`);
    await this.#desk.rest();
    while (!(await card.innerText()).includes('Câu 1/')) await this.#press('k');
    await expect(this.#desk.front).toHaveText(questionText(question));
    if (question.proposal !== index) await this.#press(String(index + 1));
    await this.#press('Enter');
    if (asksReason(option.outcome)) {
      await this.#page.keyboard.type(chosen.reason);
      this.#done.keys += chosen.reason.length;
      await this.#press('Enter');
    }
    this.#done.questions += 1;
  }

  /** Waits until nothing is asked any more. */
  async isAskedNothing(): Promise<void> {
    await expect(this.#desk.panel.getByRole('article')).toHaveCount(0);
  }

  /** What was done since this was asked last. */
  effort(): Effort {
    const done = this.#done;
    this.#done = { questions: 0, clicks: 0, keys: 0 };
    return done;
  }

  async #press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
    this.#done.keys += 1;
  }
}
