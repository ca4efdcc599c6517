import { kindOf } from './spans.js';
import { aloneAmongPeers, slipsIn } from './standing-out.js';
import { groups, statedIn } from './stated.js';
import { wrongTotals, wrongWholes } from './wholes.js';
import { lessThanAPart, wrongYears } from './years.js';

/**
 * What there is to doubt about figures, from the text of facts.csv and the registry's file alone, by plain loops: each as
 * "kind | file | cell" (of a commune on two rows the later row, of a whole file no cell), sorted.
 */
export function findingsOf(oracle, csv) {
  const facts = statedIn(oracle, csv);
  const totals = wrongTotals(facts);
  const slips = slipsIn(facts);
  const peers = aloneAmongPeers(facts).filter((one) => !slips.includes(one));
  const sums = wrongYears(facts).filter(({ fact }) => !fact || !totals.includes(fact));
  return [
    ...totals.map((fact) => line('totals', fact)),
    ...sums.map(({ file, fact }) => (fact ? line('totals', fact) : `totals | ${file} | `)),
    ...wrongWholes(oracle, facts).map((fact) => line('totals', fact)),
    ...[...slips, ...peers].map((fact) => line('outliers', fact)),
    ...lessThanAPart(facts).map((fact) => line('decreases', fact)),
    ...repeatedRows(facts),
  ].sort();
}

/** The cells of figures that other files of the same thing contradict, as "file | cell", sorted. */
export function contradictedIn(oracle, csv) {
  const told = statedIn(oracle, csv).filter(({ status }) => status !== 'total' && status !== 'comparison');
  return [...groups(told, thing).values()]
    .flatMap((same) => {
      const files = [...groups(same, ({ file }) => file).values()];
      const says = files.map((each) =>
        each.map(({ state, value, qualifier }) => [state, value, qualifier].join()).join(';'),
      );
      const sums = files.map((each) =>
        each.every(({ state, qualifier }) => state === 'value' && qualifier === 'exact')
          ? each.reduce((sum, { value }) => sum + Number(value), 0)
          : null,
      );
      const agrees = files.every((_, i) => says[i] === says[0] || (sums[0] !== null && sums[i] === sums[0]));
      return agrees ? [] : same.map(({ file, cell }) => `${file} | ${cell}`);
    })
    .sort();
}

/** What the unit of a cell told of the same in periods of the same kind, from rows of facts.csv: "period value", sorted. */
export function historyAt(rows, place) {
  const facts = rows.filter(({ state }) => state === 'value');
  const it = facts.find(({ file, cell }) => `${file} | ${cell}` === place);
  const subject = (fact) =>
    ['unit_level', 'unit_code', 'scope', 'channel', 'subchannel', 'measure', 'topic']
      .map((name) => fact[name])
      .concat(kindOf(fact.period))
      .join('|');
  const told = new Map();
  for (const fact of facts) {
    if (subject(fact) !== subject(it) || !['counted', 'conflict', 'total'].includes(fact.status)) continue;
    if (!told.has(fact.period)) told.set(fact.period, fact.value);
  }
  told.set(it.period, it.value);
  return [...told].map(([period, value]) => `${period} ${Number(value)}`).sort();
}

/** The later rows of a table on which a unit stands again with the same columns. */
function repeatedRows(facts) {
  const keyOf = ({ file, sheet, column, version, ...fact }) =>
    [file, sheet, column, version, fact.scope, fact.period, fact.channel, fact.subchannel, fact.measure].join(
      '|',
    );
  const later = [...groups(facts, keyOf).values()].flatMap((same) => {
    const first = Math.min(...same.map(({ row }) => row));
    return same.filter(({ row, status }) => row > first && status !== 'total');
  });
  return [...new Set(later.map(({ file, row }) => `repeated | ${file} | ${row}`))];
}

const thing = ({ version, scope, period, channel, subchannel, measure }) =>
  [version, scope, period, channel, subchannel, measure].join('|');

const line = (kind, { file, cell }) => `${kind} | ${file} | ${cell}`;
