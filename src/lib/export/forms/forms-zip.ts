import { exactKey } from '#lib/domain/text.ts';
import { formFileName } from '#lib/messages/forms.ts';
import { writeBook } from '../workbook-file/write-book.ts';
import { zipOf } from '../workbook-file/zip.ts';
import { formBook } from './form-book.ts';
import type { FormOrder, FormUnit } from './order.ts';

/** One form as a file. */
export interface FormFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The forms of these units, one after the other as they are asked for. Units of one name are told apart by their code. */
export function* formFiles(order: FormOrder, units: readonly FormUnit[]): Generator<FormFile> {
  const seen = new Map<string, number>();
  for (const { name } of units) seen.set(exactKey(name), (seen.get(exactKey(name)) ?? 0) + 1);
  for (const unit of units) {
    const isShared = (seen.get(exactKey(unit.name)) ?? 0) > 1;
    const name = formFileName(unit.name, order.period, isShared ? unit.code : '');
    yield { name, bytes: writeBook(formBook(order, unit)) };
  }
}

/** A zip of files; the same files give the same bytes. Files of one name get numbers. */
export function filesZip(files: Iterable<FormFile>): Uint8Array<ArrayBuffer> {
  const taken = new Set<string>();
  return zipOf(
    [...files].map(({ name, bytes }) => {
      const free = freeName(name, taken);
      taken.add(free.toLowerCase());
      return [free, bytes] as const;
    }),
  );
}

/** "A.xlsx", or "A (2).xlsx" where there is one of that name; names that differ by case alone are one on Windows. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.');
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}
