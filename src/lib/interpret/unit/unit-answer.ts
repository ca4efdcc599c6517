import type { ProblemCode, ProblemParams } from '#lib/domain/problem.ts';
import type { Registry } from '#lib/domain/registry.ts';
import type { Unit, UnitRef } from '#lib/domain/unit.ts';
import { LEVEL_OF_TYPE } from './candidates.ts';
import type { UnitAnswer, UnitQuestion } from './unit-question.ts';
import type { UnitText } from './unit-text.ts';

/** Among more nobody would choose. */
const MOST_CANDIDATES = 5;

/** A unit of the registry as facts name it. */
export function refOf({ id, code, name, level }: Unit): UnitRef {
  return { id, code, name, level };
}

/** A unit that the name stands for. `byCode`: what the code beside it stands for; the name wins, with a doubt. */
export function accepted(unit: Unit, code: string, byCode: Unit | null): UnitAnswer {
  const disagrees = byCode !== null && byCode.id !== unit.id && byCode.level === unit.level;
  const doubt = {
    code: 'unit-code-disagrees',
    params: { code, unit: unit.name, other: byCode?.name ?? '' },
    at: 'code',
    context: { units: byCode ? [unit.id, byCode.id] : [unit.id] },
  } as const;
  return { unit, ref: refOf(unit), doubts: disagrees ? [doubt] : [] };
}

/** The same of a unit whose name was written without diacritics. */
export function acceptedPlain(name: UnitText, unit: Unit, code: string, byCode: Unit | null): UnitAnswer {
  const answer = accepted(unit, code, byCode);
  const params = { name: name.written, unit: unit.name };
  const doubt = { code: 'unit-without-diacritics', params, at: 'name', context: {} } as const;
  return { ...answer, doubts: [doubt, ...answer.doubts] };
}

/** An office or organisation, which no registry lists. */
export function office(name: UnitText, level: UnitRef['level']): UnitAnswer {
  return { unit: null, ref: { id: '', code: '', name: name.written, level }, doubts: [] };
}

/** A name that several units had on the day. */
export function ambiguous(registry: Registry, name: UnitText, candidates: readonly Unit[]): UnitAnswer {
  const params = { name: name.written, candidates: described(registry, candidates) };
  return doubted(name, 'unit-ambiguous', params, candidates);
}

/** A name that no unit ever had. `alike`: units with nearly that name. */
export function misspelt(registry: Registry, name: UnitText, alike: readonly Unit[]): UnitAnswer {
  const params = { name: name.written, candidates: described(registry, alike) };
  return doubted(name, 'unit-unknown', params, alike);
}

/** The name of a unit that was not there on the day. `heirs`: those it became part of. */
export function abolished(name: UnitText, heirs: readonly Unit[]): UnitAnswer {
  const candidates = [...new Set(heirs.map((unit) => unit.name))].join(', ');
  return doubted(name, 'unit-abolished', { name: name.written, candidates }, heirs);
}

/** The answer, its doubts with where the name was looked up. */
export function situated(answer: UnitAnswer, { text, date, within }: UnitQuestion): UnitAnswer {
  const around = { name: text, date, ...(within ? { within: within.id } : {}) };
  const doubts = answer.doubts.map((doubt) => ({ ...doubt, context: { ...around, ...doubt.context } }));
  return { ...answer, doubts };
}

/** No unit: the name as it is written, and a doubt. */
function doubted(
  name: UnitText,
  code: ProblemCode,
  params: ProblemParams,
  candidates: readonly Unit[],
): UnitAnswer {
  const level = (name.type && LEVEL_OF_TYPE[name.type]) ?? 'khac';
  const units = candidates.slice(0, MOST_CANDIDATES).map(({ id }) => id);
  return {
    unit: null,
    ref: { id: '', code: '', name: name.written, level },
    doubts: [{ code, params, at: 'name', context: { units } }],
  };
}

function described(registry: Registry, units: readonly Unit[]): string {
  return units
    .slice(0, MOST_CANDIDATES)
    .map((unit) => {
      const parent = unit.parent === null ? undefined : registry.unit(unit.parent);
      return parent ? `${unit.name} (${parent.name})` : unit.name;
    })
    .join(', ');
}
