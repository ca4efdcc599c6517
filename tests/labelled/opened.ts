import type { ReadingContext } from '#lib/interpret/interpret.ts';
import { expand } from '#lib/workbook/expand.ts';
import { openFile } from '#lib/workbook/read.ts';
import type { Workbook } from '#lib/workbook/workbook.ts';
import { gather } from '../../src/cli/gather.ts';
import { parseOptions } from '../../src/cli/options.ts';
import { registry } from '../helpers/registry.ts';
import { CASES, pathsOf } from './cases.ts';

/** A file of a labelled case, and what it is read with. */
export interface Opened {
  readonly id: string;
  readonly workbook: Workbook;
  readonly context: ReadingContext;
}

/** All files of the labelled cases that can be read. */
export async function openedCases(): Promise<Opened[]> {
  const opened: Opened[] = [];
  for (const each of CASES) {
    const options = parseOptions([...each.flags, ...pathsOf(each)]);
    if (!options.ok) throw new Error(options.error);
    const { province, year, paths } = options;
    for (const source of gather(paths).files)
      for (const file of expand(source).files) {
        const { workbook } = await openFile(file);
        if (workbook) opened.push({ id: each.id, workbook, context: { registry, province, year } });
      }
  }
  return opened;
}
