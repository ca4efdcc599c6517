import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { exchangeFiles } from '#lib/export/exchange.ts';
import { decisionsOf } from '#lib/interpret/questions/decisions-of.ts';
import { expect } from '../e2e/fixture.ts';
import { SettingsPage } from '../e2e/settings-page.ts';
import { Analyst } from './analyst.ts';
import type { Clerk } from './clerks.ts';
import { quarterOf } from './draw.ts';
import { Hands, type Effort } from './on-page.ts';
import type { DrawnFile } from './truth.ts';
import { Workspace } from './workspace.ts';

/** What one quarter took. */
export interface Quarter extends Effort {
  readonly files: number;
  readonly layouts: number;
  /** Files that went into the figures though nobody was asked about them. */
  readonly untouched: number;
  /** Figures and tasks that were not as the clerks meant them, after all was answered. */
  readonly wrong: readonly string[];
}

const PROVINCE = 'Nghệ An';

/**
 * Plays the analyst on the built page: gives a quarter's files of these clerks, answers every question with what the clerk
 * meant, and then gives the next quarter's. In step with the page the same is done in this process, which tells what is
 * asked next; at the end, page and process must say the same.
 */
export async function countedRun(page: Page, folder: string, clerks: readonly Clerk[]): Promise<Quarter[]> {
  const hands = new Hands(page);
  const workspace = new Workspace(PROVINCE);
  const all: DrawnFile[] = [];
  const quarters: Quarter[] = [];
  await hands.start(PROVINCE);
  for (const quarter of [1, 2] as const) {
    const root = `quy-${quarter}`;
    const files = quarterOf(quarter, clerks)
      .map((file) => ({ ...file, name: `${root}/${file.name}` }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    all.push(...files);
    await workspace.add(files);
    await hands.give(join(folder, root), files);
    const touched = new Set(workspace.questions.flatMap((question) => question.files));
    await answerAll(hands, workspace, new Analyst(all));
    await expect(page.getByRole('radio', { name: `Đã vào số liệu (${all.length})` })).toBeAttached();
    quarters.push({
      ...hands.effort(),
      files: files.length,
      layouts: clerks.length,
      untouched: files.filter(({ name }) => !touched.has(name)).length,
      wrong: new Analyst(all).wrong(workspace.asked),
    });
  }
  await expectSame(page, workspace);
  return quarters;
}

async function answerAll(hands: Hands, workspace: Workspace, analyst: Analyst): Promise<void> {
  for (let [question] = workspace.questions; question; [question] = workspace.questions) {
    const said = analyst.answer(question, workspace);
    await hands.answer(said, workspace.questions.length);
    workspace.decide(
      decisionsOf(question, said.option, said.chosen, workspace.asked, new Date().toISOString()),
    );
    expect(workspace.questions.map(({ key }) => key)).not.toContain(question.key);
  }
  await hands.isAskedNothing();
}

/** What the page keeps in its workspace file is what the process has read, to the byte. */
async function expectSame(page: Page, workspace: Workspace): Promise<void> {
  const settings = new SettingsPage(page);
  await settings.go();
  const parts = unzipSync((await settings.saveByButton()).bytes);
  const { 'facts.csv': facts } = exchangeFiles(workspace.asked.map(({ interpretation }) => interpretation));
  expect(new TextDecoder().decode(parts['facts.csv'])).toBe(facts);
}

/** The quarters as a table. */
export function tableOf(quarters: readonly Quarter[]): string {
  const rows = quarters.map(({ files, layouts, questions, clicks, keys, untouched, wrong }, i) => [
    `${i + 1}`,
    `${files}`,
    `${layouts}`,
    `${questions}`,
    ((questions * 100) / files).toFixed(1),
    `${clicks}`,
    `${keys}`,
    `${untouched} (${((untouched * 100) / files).toFixed(1)} %)`,
    `${wrong.length}`,
  ]);
  const head = [
    'quarter',
    'files',
    'layouts',
    'questions',
    'per 100',
    'clicks',
    'keys',
    'zero-click',
    'wrong',
  ];
  return [head, ...rows].map((row) => row.map((cell) => cell.padStart(14)).join('')).join('\n');
}
