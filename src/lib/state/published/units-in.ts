import type { Registry } from '#lib/domain/registry.ts';
import { compareNames } from '#lib/messages/format.ts';
import { publishedWords } from '#lib/messages/published.ts';

/** A unit by which a part can be narrowed: its code, its name, and until when it was there. */
export interface UnitChoice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** The huyện and xã of a province (by its code) through time, each code once under its last name, in Vietnamese order. */
export function unitsIn(registry: Registry, province: string): readonly UnitChoice[] {
  const choices = new Map<string, UnitChoice>();
  for (const unit of registry.all()) {
    const { level, code, name, validTo } = unit;
    if (level === 'tinh' || registry.provinceOf(unit).code !== province) continue;
    choices.set(code, {
      value: code,
      label: name,
      ...(validTo && { hint: publishedWords.dialog.until(validTo) }),
    });
  }
  return [...choices.values()].sort((a, b) => compareNames(a.label, b.label));
}
