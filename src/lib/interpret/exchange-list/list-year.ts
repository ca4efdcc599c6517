/** The year of a row: its own, else that of the part of an open data set that it is in, whose folders tell it ("year=2024"). */
export function listYear(text: string, file: string): number | null {
  const folder = /(?:^|\/)year=(\d{1,4})\//.exec(file)?.[1] ?? '';
  const year = Number(/^\d{4}$/.test(text) ? text : folder);
  return year > 0 ? year : null;
}

/** Whether a year is written as one, or not at all. */
export function isYear(text: string): boolean {
  return text === '' || /^\d{4}$/.test(text);
}

/** Days of a year on one of which its units are as they are written: communes may have been merged within it. */
export function daysOf(year: number | null): readonly string[] {
  return year === null ? [] : [`${year}-12-31`, `${year}-01-01`];
}
