import { expect, it } from 'vitest';
import { decisionsOf } from '#lib/interpret/questions/decisions-of.ts';
import { Analyst } from './analyst.ts';
import { CLERKS } from './clerks.ts';
import { quarterOf } from './draw.ts';
import type { DrawnFile } from './truth.ts';
import { Workspace } from './workspace.ts';

/** Every answer is tried before it is given: that takes seconds, and more on a busy machine. */
const LIMIT = 180_000;

/** Clerks of every shape and with every habit, few enough to be quick. */
const FEW = CLERKS.filter(
  ({ shape, habits }, i) =>
    (shape !== 'form' && shape !== 'wide') ||
    habits.length > 0 ||
    CLERKS.findIndex((other) => other.shape === shape) === i,
);

it(
  'every answer settles its question, and all of them leave the figures as they were meant',
  { timeout: LIMIT },
  async () => {
    const workspace = new Workspace('Nghệ An');
    const all: DrawnFile[] = [];
    const counts: { asked: number; untouched: number }[] = [];
    for (const quarter of [1, 2] as const) {
      const files = quarterOf(quarter, FEW).map((file) => ({ ...file, name: `${quarter}/${file.name}` }));
      all.push(...files);
      await workspace.add(files);
      const touched = new Set(workspace.questions.flatMap((question) => question.files));
      const analyst = new Analyst(all);
      let asked = 0;
      for (let [question] = workspace.questions; question; [question] = workspace.questions) {
        const { option, chosen } = analyst.answer(question, workspace);
        workspace.decide(decisionsOf(question, option, chosen, workspace.asked, '2024-04-01T00:00:00.000Z'));
        expect(workspace.questions.map(({ key }) => key)).not.toContain(question.key);
        asked += 1;
      }
      expect(analyst.wrong(workspace.asked)).toEqual([]);
      counts.push({
        asked: (asked * 100) / files.length,
        untouched: files.filter(({ name }) => !touched.has(name)).length / files.length,
      });
    }
    expect(counts[0]!.asked).toBeLessThanOrEqual(30);
    expect(counts[1]!.untouched).toBeGreaterThanOrEqual(0.85);
  },
);
