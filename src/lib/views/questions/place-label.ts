import type { Place } from '#lib/domain/place.ts';
import { deskWords } from '#lib/messages/question-desk.ts';

/** A place as it is named on the screen: "Quý 1.xlsx · Biểu 1 · C10". */
export function placeLabel(place: Place): string {
  return `${place.file} · ${placeInBook(place)}`;
}

/** Where in its file a place is: "Biểu 1 · C10". */
export function placeInBook({ sheet, cell }: Place): string {
  return [sheet, cell].filter((part) => part !== '').join(' · ') || deskWords.wholeFile;
}

/** So many places of different files and rows that they show what the question is about. */
export function examplesOf(places: readonly Place[], most: number): readonly Place[] {
  const seen = new Set<string>();
  const first = places.filter(({ file }) => !seen.has(file) && seen.add(file));
  const rest = places.filter((place) => !first.includes(place));
  return [...first, ...rest].slice(0, most);
}
