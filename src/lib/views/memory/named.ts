import type { UnitKey } from '#lib/domain/dictionary.ts';
import type { Registry } from '#lib/domain/registry.ts';
import type { RegistryLevel, Unit } from '#lib/domain/unit.ts';
import type { Named } from '#lib/messages/answers.ts';
import type { Submission } from '#lib/state/submission.ts';

/** What units and files are called in words about decisions. */
export function namedBy(
  registry: Registry | null,
  submissions: readonly Pick<Submission, 'file' | 'sha256'>[],
): Named {
  const latest = new Map((registry?.all() ?? []).map((unit) => [`${unit.level}:${unit.code}`, unit]));
  const files = new Map(submissions.map(({ sha256, file }) => [sha256, file]));
  const nameOf = (key: UnitKey) => {
    const version = key.from === null ? undefined : registry?.unit(`${key.level}:${key.code}@${key.from}`);
    const unit = version ?? latest.get(`${key.level}:${key.code}`);
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

/** "Xã Vĩnh Hà (huyện Vĩnh Linh)". */
export function withParent(unit: Unit, registry: Registry): string {
  const parent = unit.parent === null ? undefined : registry.unit(unit.parent);
  if (!parent) return unit.name;
  return `${unit.name} (${parent.name.charAt(0).toLocaleLowerCase('vi')}${parent.name.slice(1)})`;
}
