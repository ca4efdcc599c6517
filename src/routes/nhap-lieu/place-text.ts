import type { Place } from '#lib/domain/place.ts';
import { importWords } from '#lib/messages/import.ts';

/** Where something stands within its file: "Biểu 1 · C14", "C14" in a CSV, "Biểu 1, cả trang tính", "Cả tệp". */
export function placeText({ sheet, cell, sheetIndex }: Place): string {
  const words = importWords.detail;
  if (sheetIndex < 0 && cell === '') return words.wholeFile;
  if (cell === '') return sheet === '' ? words.wholeFile : `${sheet}, ${words.wholeSheet}`;
  return sheet === '' ? cell : `${sheet} · ${cell}`;
}
