import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { ImportPage } from '../e2e/import-page.ts';
import { SEEDS } from '../e2e/sample-files.ts';
import { SettingsPage } from '../e2e/settings-page.ts';
import { checksum, NOTHING, openSettled, settled, type Held } from './held.ts';

/** Something that changes a workspace, and that a browser may be killed in the middle of. */
export interface Action {
  readonly name: string;
  /** Makes the workspace that the action begins with, in a page of an empty browser. */
  prepare(page: Page, folder: string): Promise<void>;
  /** Brings a page of the prepared workspace to where one press begins the action. */
  open(page: Page): Promise<void>;
  begin(page: Page, folder: string): Promise<void>;
  /** Resolves when the page says that it is done. */
  done(page: Page): Promise<void>;
  /** Every state that a kill may leave, in their order; the first is the one before, the last the one after. */
  states(before: Held, after: Held): readonly Held[];
  /**
   * What the page says when it has kept something. Its first group, where it has one, tells how many of the states are
   * passed for good; without one, all are.
   */
  readonly promise: RegExp;
}

const FIRST = `${SEEDS}/bao-cao-xa-thuong-long-2023.xlsx`;
const MORE = [
  `${SEEDS}/bao-cao-huyen-vinh-linh-2024.xlsx`,
  `${SEEDS}/bao-cao-xa-thanh-an-2024.xlsx`,
  `${SEEDS}/bao-cao-so-tttt-quang-tri-2023.xlsx`,
];

const beforeOrAfter = (before: Held, after: Held) => [before, after];

async function importFiles(page: Page, files: readonly string[]): Promise<void> {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.choose(files);
  await importing.read(files.length);
}

async function withProvince(page: Page): Promise<void> {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
}

/** Files come in one after the other, each whole or not at all; then all go into the figures at once. */
function fileByFile(before: Held, after: Held): readonly Held[] {
  const count = before.files.length;
  const upTo = (end: number): Held => ({
    ...after,
    files: after.files.slice(0, end),
    contents: after.contents.slice(0, end),
    decisions: after.decisions.slice(0, -1),
    facts: '',
  });
  const between = after.files.slice(count).map((_, index) => upTo(count + index + 1));
  return [before, ...between, after];
}

const importing: Action = {
  name: 'import',
  async prepare(page) {
    await withProvince(page);
    await importFiles(page, [FIRST]);
  },
  open: (page) => new ImportPage(page).open(),
  begin: (page) => new ImportPage(page).choose(MORE),
  async done(page) {
    await new ImportPage(page).read(MORE.length);
    await settled(page);
  },
  states: fileByFile,
  promise: /(\d+)\/3 tệp/,
};

const undo: Action = {
  name: 'undo',
  async prepare(page) {
    await withProvince(page);
    await importFiles(page, [FIRST, ...MORE]);
  },
  open: openSettled,
  begin: (page) =>
    page
      .getByRole('button', { name: /^Hoàn tác: / })
      .first()
      .click(),
  done: (page) => expect(page.getByText('Đã hoàn tác quyết định')).toBeVisible(),
  states: beforeOrAfter,
  promise: /Đã hoàn tác quyết định/,
};

/** Another setting: kept at once, and all files read anew and their readings kept. */
const setting: Action = {
  name: 'save',
  prepare: undo.prepare,
  open: openSettled,
  async begin(page) {
    await page.getByRole('combobox', { name: 'Năm, khi tệp không ghi năm' }).selectOption('2024');
  },
  async done(page) {
    await settled(page);
  },
  states: beforeOrAfter,
  promise: /(?!)/,
};

/** What the workspace file of `opening` and `savingInPlace` is called in the folder of the action. */
const FILE = 'khac.cchc';

const opening: Action = {
  name: 'open a workspace file',
  async prepare(page, folder) {
    await withProvince(page);
    await importFiles(page, MORE);
    await openSettled(page);
    const settings = new SettingsPage(page);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, FILE), (await settings.saveByButton()).bytes);
    await settings.clear();
    await importFiles(page, [FIRST]);
  },
  open: openSettled,
  async begin(page, folder) {
    const settings = new SettingsPage(page);
    await settings.choose('Mở tệp…', join(folder, FILE));
    await settings.dialog.getByRole('button', { name: 'Thay bằng tệp này' }).click();
  },
  async done(page) {
    await expect(new SettingsPage(page).dialog).toBeHidden();
    await settled(page);
  },
  states: beforeOrAfter,
  promise: /Đã mở khac\.cchc/,
};

export const ACTIONS: readonly Action[] = [importing, undo, setting, opening];

/** Where among the states that may be a workspace stands; -1 where it stands nowhere. */
export function placeAmong(states: readonly Held[], held: Held): number {
  const sums = states.map(checksum);
  const whole = sums.lastIndexOf(checksum(held));
  // The figures of a state in between are known only from itself.
  return whole >= 0 || held === NOTHING ? whole : sums.lastIndexOf(checksum({ ...held, facts: '' }));
}
