import { besideLists } from '#lib/workbook/beside-lists.ts';
import { isPassedOver } from '#lib/workbook/is-passed-over.ts';

/**
 * Given files without those that are no submissions (Office's lock files, what systems leave in folders,
 * what an open data set holds besides figures), and how many
 * those were. A file that is given alone is never passed over: it says itself why it cannot be read.
 */
export function withoutPassedOver<F extends { readonly name: string }>(
  files: readonly F[],
): { readonly files: readonly F[]; readonly passedOver: number } {
  if (files.length < 2) return { files, passedOver: 0 };
  const beside = besideLists(files.map(({ name }) => name));
  const left = files.filter(({ name }) => !isPassedOver(name) && !beside.has(name));
  return { files: left, passedOver: files.length - left.length };
}
