import type { Decision } from '#lib/domain/decision.ts';
import type { Settings, StoredSubmission } from './vault.ts';

/** What a change of settings decides: one decision for each that is another than before. */
export function settingsDecided(before: Settings, after: Settings, at: string): readonly Decision[] {
  const { province, year } = after;
  return [
    ...(province === before.province ? [] : [{ at, kind: 'set-province', province } as const]),
    ...(year === before.year ? [] : [{ at, kind: 'set-year', year } as const]),
  ];
}

/** What taking a submission out, or bringing it back, decides. */
export function submissionDecided(
  { file, sha256 }: Pick<StoredSubmission, 'file' | 'sha256'>,
  removed: boolean,
  at: string,
): Decision {
  return { at, kind: removed ? 'remove' : 'restore', file, sha256 };
}

/** The settings that a log of decisions leads to. */
export function settingsOf(decisions: readonly Decision[]): Settings {
  let settings: Settings = { province: null, year: null };
  for (const decision of decisions) {
    if (decision.kind === 'set-province') settings = { ...settings, province: decision.province };
    if (decision.kind === 'set-year') settings = { ...settings, year: decision.year };
  }
  return settings;
}
