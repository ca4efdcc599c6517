import { readFileSync } from 'node:fs';
import { read } from 'xlsx';

/** The text of a cell named as the page names it ("Biểu số liệu · C10"), straight from the file. */
export function sourceCell(path: string, place: string): string {
  const [sheet = '', address = ''] = place.split(' · ');
  const cell: unknown = read(readFileSync(path)).Sheets[sheet]?.[address];
  return String((cell as { v?: unknown } | undefined)?.v ?? '');
}
