import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { ImportPage } from '../e2e/import-page.ts';
import { SEEDS } from '../e2e/sample-files.ts';
import { SettingsPage } from '../e2e/settings-page.ts';
import { parseDump } from '../fixtures/vault/dump.ts';
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
  /** What else a storage operation that fails may leave, as long as the page says so: files that were not taken. */
  partly?(before: Held, after: Held, held: Held): boolean;
  /** What the page says when it has kept something, and which of the states it then may not fall behind. */
  readonly promise: { readonly text: RegExp; readonly place: number };
  /** It is opening a page that changes the workspace: what is before it cannot be looked at. */
  readonly byOpening?: boolean;
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

/** All files of an import come in at once; then they go into the figures at once. */
function allThenEntered(before: Held, after: Held): readonly Held[] {
  return [before, { ...after, decisions: after.decisions.slice(0, -1), facts: '' }, after];
}

/** Some of the files of an import, each whole; the others are named as not taken. */
function someFiles(before: Held, after: Held, held: Held): boolean {
  const whole = new Map(after.files.map((file, index) => [file, after.contents[index]]));
  return (
    before.files.every((file) => held.files.includes(file)) &&
    held.files.every((file, index) => whole.get(file) === held.contents[index]) &&
    before.decisions.every((decision, index) => decision === held.decisions[index]) &&
    held.decisions.length <= after.decisions.length
  );
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
  states: allThenEntered,
  partly: someFiles,
  promise: { text: /Đã nạp xong: 3 tệp đã đọc và lưu/, place: 1 },
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
  promise: { text: /Đã hoàn tác quyết định/, place: 1 },
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
  promise: { text: /(?!)/, place: 0 },
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
  promise: { text: /Đã mở khac\.cchc/, place: 1 },
};

/** The first start with a program that stores its data otherwise. */
const migration: Action = {
  name: 'migrate',
  async prepare(page) {
    // A page of the site in which the program does not run.
    await page.goto('favicon.svg');
    const { version, stores } = parseDump(readFileSync('tests/fixtures/vault/v1.json', 'utf8'));
    const rows = Object.entries(stores).map(([name, entries]) => ({ name, entries: [...entries] }));
    await page.evaluate(makeDatabase, { version, rows });
  },
  open: async (page) => void (await page.goto('favicon.svg')),
  begin: async (page) => void (await page.goto('cai-dat/', { waitUntil: 'commit' })),
  done: openSettled,
  states: (_, after) => [after],
  promise: { text: /(?!)/, place: 0 },
  byOpening: true,
};

interface Rows {
  readonly version: number;
  readonly rows: readonly {
    readonly name: string;
    readonly entries: readonly (readonly [number | string, unknown])[];
  }[];
}

/** Makes the database of the vault as an earlier version of the program left it. Runs in the page. */
async function makeDatabase({ version, rows }: Rows): Promise<void> {
  const request = indexedDB.open('bang-cchc', version);
  request.onupgradeneeded = () => {
    for (const { name, entries } of rows) {
      const numbered = name === 'submissions' || name === 'decisions';
      const store = request.result.createObjectStore(name, { autoIncrement: numbered });
      for (const [key, value] of entries) store.put(value, key);
    }
  };
  await new Promise((resolve, reject) => {
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  request.result.close();
}

export const ACTIONS: readonly Action[] = [importing, undo, setting, opening, migration];

/** Where among the states that may be a workspace stands; -1 where it stands nowhere. */
export function placeAmong(states: readonly Held[], held: Held): number {
  const sums = states.map(checksum);
  const whole = sums.lastIndexOf(checksum(held));
  // The figures of a state in between are known only from itself.
  return whole >= 0 || held === NOTHING ? whole : sums.lastIndexOf(checksum({ ...held, facts: '' }));
}
