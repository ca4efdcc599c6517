/** The day on which the units were rearranged and the huyện ended (domain.md 5.1). */
export const BORDER = '2025-07-01';

/** Whether the units of a period are those from 01/07/2025 on: the ones in force on its last day (domain.md 5.5). */
export function isAfterBorder(lastDay: string): boolean {
  return lastDay >= BORDER;
}
