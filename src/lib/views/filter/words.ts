import { terms } from '#lib/messages/terms.ts';
import { viewWords } from '#lib/messages/views.ts';
import type { Selection } from './selection.ts';

/** "Tin, bài · tất cả kênh · Quý I/2026 · 18 xã thuộc Huyện Vĩnh Linh". */
export function subtitleOf(selection: Selection, units: number, parentName: string | null): string {
  const { measure, channel, period, level } = selection;
  return viewWords.subtitle(measure, channel, period, viewWords.scope(level, units, parentName));
}

/** What an exported file is called after. */
export function fileWords(view: string, { measure, channel, period, level }: Selection): string[] {
  return [
    view,
    terms.levelUnits[level],
    terms.measure[measure],
    channel ? terms.channelShort[channel] : '',
    period,
  ];
}
