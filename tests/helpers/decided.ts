import type { Decision } from '#lib/domain/decision.ts';
import { Log } from '#lib/domain/log.ts';
import { readAnswered } from '#lib/interpret/answered/read-answered.ts';
import { interpret } from '#lib/interpret/interpret.ts';
import type { Asked } from '#lib/interpret/questions/questions-of.ts';
import { settle, type Read } from '#lib/interpret/settle.ts';
import type { Workbook } from '#lib/workbook/workbook.ts';
import { registry } from './registry.ts';

/** Files of a workspace as they are before anything is decided; the SHA-256 of "a.xlsx" is "sha a". */
export interface Workspace {
  readonly workbooks: readonly Workbook[];
  readonly province: string | null;
}

/** What a workspace holds after decisions: each file read with what reaches it, all settled with each other. */
export function decided(workspace: Workspace, decisions: readonly Decision[]): Asked[] {
  const read = readAll(workspace, decisions);
  return settle(read, new Log(decisions), registry).map((interpretation, i) => ({
    sha256: read[i]!.sha256,
    interpretation,
  }));
}

function readAll({ workbooks, province }: Workspace, decisions: readonly Decision[]): Read[] {
  const { answers, dictionary } = new Log(decisions);
  return workbooks.map((workbook) => {
    const sha256 = `sha ${workbook.name.replace(/\.[a-z]+$/, '')}`;
    const { interpretation } = readAnswered(sha256, answers, (reaching) =>
      interpret(workbook, { registry, province, year: null, dictionary, answers: reaching }),
    );
    return { sha256, interpretation };
  });
}
