import { FLOWS, groups, saidTogether } from './stated.js';

/** A total against the figures above it in its column, from the total before it on. */
export function wrongTotals(facts) {
  const wrong = [];
  for (const column of groups(facts, ({ file, sheet, column }) => [file, sheet, column].join()).values()) {
    let parts = [];
    for (const fact of column.toSorted((a, b) => a.row - b.row)) {
      if (fact.status !== 'total') parts.push(fact);
      else {
        const sum = parts.reduce((all, { number }) => all + (number ?? 0), 0);
        if (parts.length > 1 && fact.number !== null && fact.number !== sum) wrong.push(fact);
        parts = [];
      }
    }
  }
  return wrong;
}

/** What a huyện states of all below it against what each of these states in another file or sheet. */
export function wrongWholes(oracle, facts) {
  const flows = facts.filter(
    ({ measure, status }) => FLOWS.includes(measure) && !['comparison', 'duplicate'].includes(status),
  );
  const keyOf = ({ period, channel, subchannel, measure, topic }) =>
    [period, channel, subchannel, measure, topic].join('|');
  const things = groups(flows, keyOf);
  return flows
    .filter(
      ({ scope, unit_code, unit_level, number, qualifier, status }) =>
        scope !== 'own' &&
        unit_code !== '' &&
        unit_level !== 'xa' &&
        number !== null &&
        qualifier === 'exact' &&
        status !== 'conflict',
    )
    .filter((whole) => {
      const told = groups(
        things.get(keyOf(whole)).filter(({ scope, unit_level }) => scope === 'own' && unit_level === 'xa'),
        ({ version }) => version,
      );
      const said = oracle.communesBelow(whole).map((version) => saidTogether(told.get(version) ?? []));
      const isSure = said.every(
        (each) =>
          each &&
          each.words.every((word) => word === 'exact') &&
          (each.fact.file !== whole.file || each.fact.sheet !== whole.sheet),
      );
      if (!isSure || said.length < 2) return false;
      const sum = said.reduce((all, { value }) => all + value, 0);
      return whole.scope === 'children' ? sum !== whole.number : sum > whole.number;
    });
}
