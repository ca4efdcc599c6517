import { readCsv } from './csv.js';

export const FLOWS = [
  ...['item', 'broadcast', 'duration', 'piece', 'copy', 'session', 'people', 'document', 'money'],
];
/** Figures of tables with a unit and a period, each with the version of its unit; what a later form replaced is none. */
export function statedIn(oracle, csv) {
  const facts = readCsv(csv).filter(
    ({ sheet, period, unit_name, status }) =>
      sheet !== 'văn bản' && period !== '' && unit_name !== '' && status !== 'superseded',
  );
  for (const fact of facts) {
    fact.number = fact.state === 'value' ? Number(fact.value) : null;
    fact.row = Number(fact.cell.replace(/\D/g, ''));
    fact.column = fact.cell.replace(/\d/g, '');
    fact.version = fact.unit_code ? oracle.versionAt(fact) : fact.unit_name;
  }
  return facts;
}

/** What is said of each thing that is counted over time, by period. */
export function saidBySeries(facts) {
  const told = facts.filter(({ measure, status }) => FLOWS.includes(measure) && status !== 'duplicate');
  return [...groups(told, series).values()].map((same) =>
    [...groups(same, ({ period }) => period).values()].flatMap((each) => saidTogether(each) ?? []),
  );
}

/** Counts of one sheet together, else the one total, else what is compared with; null where nothing is certain. */
export function saidTogether(facts) {
  if (facts.some(({ status }) => status === 'conflict')) return null;
  for (const rank of ['counted', 'total', 'comparison']) {
    const said = facts.filter(({ status }) => status === rank);
    if (said.length === 0) continue;
    const [fact] = said;
    const isOne =
      rank === 'counted'
        ? said.every(({ file, sheet }) => file === fact.file && sheet === fact.sheet)
        : said.length === 1;
    if (!isOne || said.some(({ number }) => number === null)) return null;
    const value = said.reduce((sum, { number }) => sum + number, 0);
    return { period: fact.period, value, words: said.map(({ qualifier }) => qualifier), fact };
  }
  return null;
}

export const series = ({ version, scope, channel, subchannel, measure, topic }) =>
  [version, scope, channel, subchannel, measure, topic].join('|');

export function groups(list, keyOf) {
  const found = new Map();
  for (const each of list) {
    const key = keyOf(each);
    if (!found.has(key)) found.set(key, []);
    found.get(key).push(each);
  }
  return found;
}
