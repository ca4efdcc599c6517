import type { UnitKey } from '#lib/domain/dictionary.ts';
import type { Registry } from '#lib/domain/registry.ts';
import type { RegistryLevel, Unit } from '#lib/domain/unit.ts';
import { periodEnd } from '#lib/domain/period.ts';
import { exactKey } from '#lib/domain/text.ts';
import type { Named, UnitMention } from '#lib/messages/answers.ts';
import type { Submission } from '#lib/state/submission.ts';

/**
 * What units and files are called in words about decisions. A unit whose version nobody chose is called as in the periods
 * of the file that a decision is about, else as it was written, else as today: "Phường 1" of 2024 has another name now.
 */
export function namedBy(
  registry: Registry | null,
  submissions: readonly Pick<Submission, 'file' | 'sha256' | 'interpretation'>[],
): Named {
  const latest = new Map((registry?.all() ?? []).map((unit) => [`${unit.level}:${unit.code}`, unit]));
  const files = new Map(submissions.map(({ sha256, file }) => [sha256, file]));
  const lastDays = new Map<string, string>();
  const lastDayOf = (sha256: string) => {
    const known = lastDays.get(sha256);
    if (known !== undefined) return known;
    const facts = submissions.find((submission) => submission.sha256 === sha256)?.interpretation.facts ?? [];
    const day = facts.reduce((last, { period }) => max(last, periodEnd(period) ?? ''), '');
    lastDays.set(sha256, day);
    return day;
  };
  const versionOf = ({ level, code, from }: UnitKey, { written, reach }: UnitMention) => {
    if (from !== null) return registry?.unit(`${level}:${code}@${from}`);
    const day = reach?.kind === 'file' ? lastDayOf(reach.sha256) : '';
    const then = day === '' ? undefined : registry?.at(level, code, day);
    return then ?? (written === undefined ? undefined : calledSo(registry, level, code, written));
  };
  const nameOf = (key: UnitKey, mention: UnitMention = {}) => {
    const unit = versionOf(key, mention) ?? latest.get(`${key.level}:${key.code}`);
    return unit && registry ? withParent(unit, registry) : `${key.level}:${key.code}`;
  };
  return {
    unit: nameOf,
    sender: (key) => {
      const [level, code] = key.split(':') as [RegistryLevel, string];
      const unit = latest.get(key);
      // A sender without a code is named by its name as written.
      return unit ? nameOf({ level, code, from: null }) : (code ?? key);
    },
    file: (sha256) => files.get(sha256) ?? null,
  };
}

/** The last version of a unit that bore a name, with its type or without. */
function calledSo(
  registry: Registry | null,
  level: RegistryLevel,
  code: string,
  written: string,
): Unit | undefined {
  const wanted = exactKey(written);
  return registry
    ?.all()
    .findLast(
      (unit) =>
        unit.level === level &&
        unit.code === code &&
        [unit.name, unit.shortName].some((name) => exactKey(name) === wanted),
    );
}

function max(a: string, b: string): string {
  return a > b ? a : b;
}

/** "Xã Vĩnh Hà (huyện Vĩnh Linh)". */
export function withParent(unit: Unit, registry: Registry): string {
  const parent = unit.parent === null ? undefined : registry.unit(unit.parent);
  if (!parent) return unit.name;
  return `${unit.name} (${parent.name.charAt(0).toLocaleLowerCase('vi')}${parent.name.slice(1)})`;
}
