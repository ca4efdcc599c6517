import { describe, expect, it } from 'vitest';
import type { HostileInput } from './hostile-input.ts';
import { CONTAINERS } from './containers.ts';
import { judgeInput } from './judge-input.ts';
import { LINKS, NAMES } from './names.ts';
import { FORMULAS, TEXTS } from './texts.ts';
import { WORKBOOKS } from './workbooks.ts';

const GROUPS: Readonly<Record<string, readonly HostileInput[]>> = {
  'files and archives': CONTAINERS,
  workbooks: WORKBOOKS,
  'delimited text': TEXTS,
  formulas: FORMULAS,
  names: NAMES,
  links: LINKS,
};

describe.each(Object.entries(GROUPS))('hostile input: %s', (_, inputs) => {
  it.each(inputs.map((input) => [input.what, input] as const))('%s', (_what, input) => {
    const { outcome } = input;
    const { interpretations, texts, csv } = judgeInput(input);
    const codes = interpretations.flatMap(({ problems }) => problems.map(({ code }) => code));
    const facts = interpretations.flatMap((each) => each.facts);
    if ('refused' in outcome) {
      expect(interpretations.every(({ refused }) => refused)).toBe(true);
      expect(codes).toEqual([outcome.refused]);
      return;
    }
    expect(facts.flatMap(({ value }) => value ?? [])).toEqual(outcome.figures);
    expect(codes).toEqual(expect.arrayContaining([...(outcome.says ?? [])]));
    expect(texts).toEqual(expect.arrayContaining([...(outcome.shows ?? [])]));
    for (const text of outcome.hides ?? []) expect(texts.join('\n') + csv).not.toContain(text);
    if (outcome.units) expect([...new Set(facts.map(({ unit }) => unit.name))]).toEqual(outcome.units);
    const tasks = interpretations.flatMap((each) => each.tasks);
    if (outcome.links) expect(tasks.flatMap(({ links }) => links)).toEqual(outcome.links);
  });
});
