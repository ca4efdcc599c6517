import { statusOf } from './status.ts';

/** "x: đã hoàn thành", "0 = chưa hoàn thành": a sign and what it stands for. */
const ENTRY = /(?<![\p{L}\p{N}])([\p{L}×✓✔✗✘√0-2+\-/])\s*(?:[:=]|là(?!\p{L}))\s*([^;,.()\n]{2,40})/gu;

/** The signs that lines explain, with the words of the status that each stands for; of other signs nothing. */
export function legendIn(lines: readonly string[]): ReadonlyMap<string, string> {
  const legend = new Map<string, string>();
  for (const line of lines)
    for (const [, sign, words] of line.matchAll(ENTRY))
      if (statusOf(words!) !== null) legend.set(sign!.toLowerCase(), words!.trim());
  return legend;
}
