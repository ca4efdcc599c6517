import type { Place } from '#lib/domain/place.ts';

/** Where something stands, with its file: "Xã A.xlsx, Biểu 1!C14", "Xã A.csv, C14", "Xã A.xlsx". */
export function placeInFile({ file, sheet, cell }: Place): string {
  const within = [sheet, cell].filter((part) => part !== '').join('!');
  return within === '' ? file : `${file}, ${within}`;
}
