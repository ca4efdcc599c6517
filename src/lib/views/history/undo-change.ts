import type { AboutSubmission, Decision } from '#lib/domain/decision.ts';
import { opposite } from '#lib/domain/undo.ts';
import type { Entry } from './entries.ts';

/** Decisions and settings that take entries back, to be made as one change. */
export interface UndoChange {
  readonly decide: readonly Decision[];
  /** Submissions that are brought back, and taken out. */
  readonly restore: readonly AboutSubmission[];
  readonly remove: readonly AboutSubmission[];
  /** Absent where it stays as it is. */
  readonly province?: string | null;
  readonly year?: number | null;
}

/** What takes entries back, the latest first, in one change. */
export function undoChange(entries: readonly Entry[], at: string): UndoChange {
  const decide: Decision[] = [];
  const files = { restore: [] as AboutSubmission[], remove: [] as AboutSubmission[] };
  const settings: { province?: string | null; year?: number | null } = {};
  for (const { undoing } of [...entries].sort((a, b) => b.index - a.index)) {
    if (undoing?.kind === 'decide') decide.push(...[opposite(undoing.of, at) ?? []].flat());
    else if (undoing?.kind === 'restore' || undoing?.kind === 'remove')
      files[undoing.kind].push(undoing.submission);
    else if (undoing?.kind === 'province') settings.province = undoing.province;
    else if (undoing?.kind === 'year') settings.year = undoing.year;
  }
  return { decide, ...files, ...settings };
}

/** What taking entries back decides, settings included: which files it has read again depends on that. */
export function undoneBy(entries: readonly Entry[]): readonly Decision[] {
  return entries.flatMap(({ undoing, decision }) =>
    undoing === null ? [] : undoing.kind === 'decide' ? undoing.of : decision,
  );
}
