/**
 * How long a start takes with a province's five years: 150 units, 20 quarters, 3,000 files of 60 figures each.
 *
 *     npm run -s bench:start
 *
 * The vault is in memory: what is measured is our own work, step by step, not the disk's. Times are those of the
 * processor in this process, because machines are shared. Nothing is asserted.
 */
import { Log } from '#lib/domain/log.ts';
import type { Decision } from '#lib/domain/decision.ts';
import { interpret } from '#lib/interpret/interpret.ts';
import { questionsOf } from '#lib/interpret/questions/questions-of.ts';
import { settle } from '#lib/interpret/settle.ts';
import { MemoryStorage } from '#lib/vault/storage/memory-storage.ts';
import { StoredVault } from '#lib/vault/stored-vault.ts';
import type { NewSubmission, StoredReading } from '#lib/vault/vault.ts';
import { readFile } from '#lib/workbook/read.ts';
import { registry } from '../helpers/registry.ts';
import { wideForms } from './books.ts';

const UNITS = 150;
const PERIODS = [2022, 2023, 2024, 2025, 2026].flatMap((year) => [1, 2, 3, 4].map((q) => `${year}-Q${q}`));
const AT = '2026-01-02T03:04:05Z';

function step<T>(name: string, work: () => T): T {
  const before = process.cpuUsage();
  const answer = work();
  report(name, before);
  return answer;
}

async function stepAsync<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = process.cpuUsage();
  const answer = await work();
  report(name, before);
  return answer;
}

function report(name: string, before: NodeJS.CpuUsage): void {
  const { user, system } = process.cpuUsage(before);
  console.log(`  ${name.padEnd(44)}${((user + system) / 1000).toFixed(0).padStart(8)} ms`);
}

/** The reading of one form, made that of each unit and quarter. */
function readings(): readonly NewSubmission[] {
  const { workbook } = readFile(wideForms(1)[0]!);
  const { facts, ...rest } = interpret(workbook!, { registry, province: 'Quảng Trị', year: 2026 });
  const some = facts.slice(0, 60);
  return PERIODS.flatMap((period, quarter) =>
    Array.from({ length: UNITS }, (_, index): NewSubmission => {
      const file = `${period}/xa-${index}.xlsx`;
      const unit = { id: `xa:${index}@`, code: String(index), name: `Xã ${index}`, level: 'xa' as const };
      const interpretation = {
        ...rest,
        file,
        problems: [],
        facts: some.map((fact, at) => ({
          ...fact,
          ...{ unit, period, place: { ...fact.place, file } },
          value: quarter + index + at,
        })),
        account: rest.account.map((sheet) => ({ ...sheet, file })),
      };
      const reading: StoredReading = { interpretation, madeWith: 'bench', earlier: [] };
      const sha256 = `${period}-${index}`.padEnd(64, '0');
      const submission = { file, sha256, size: 20_000, receivedAt: AT, sample: false };
      return { submission, original: new Uint8Array(0), reading };
    }),
  );
}

const submissions = readings();
const vault = new StoredVault(await MemoryStorage.opened());
console.log(
  `${submissions.length} submissions, ${submissions[0]!.reading!.interpretation.facts.length} figures each`,
);
const entered: Decision = {
  ...{ at: AT, kind: 'enter', batch: AT },
  submissions: submissions.map(({ submission: { file, sha256 } }) => ({ file, sha256 })),
};
await stepAsync('keeping them (once)', () => vault.change({ add: submissions, decide: [entered] }));
const contents = await stepAsync('start: reading the vault', () => vault.load());
await stepAsync('another tab: what has changed since', () => vault.load(contents.revision));
const log = step('start: folding the log', () => new Log(contents.decisions));
const read = contents.submissions.map(({ submission, reading }) => ({
  sha256: submission.sha256,
  interpretation: reading!.interpretation,
}));
const settled = step('start: reconciling', () => settle(read, log, registry));
step('start: questions', () =>
  questionsOf(
    settled.map((interpretation, id) => ({ id, sha256: read[id]!.sha256, interpretation }) as never),
    { registry, province: 'Tỉnh Quảng Trị', condoned: log.condoned },
  ),
);
await stepAsync('a recovery point and one decision', () =>
  vault.change({ before: 'undo', decide: [entered] }),
);
