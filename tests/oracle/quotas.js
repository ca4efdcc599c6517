const MONTHS = { year: 12, once: 12, half: 6, quarter: 3, month: 1 };

/**
 * What each unit was told to reach in a period through a channel (null: all channels together), from rows of targets.csv: the
 * quota as often as it falls due in the period, where that can be told. Greatest numbers and quotas that differ are none.
 * A quota for each commune (`isForEach`) is none of who wrote the plan.
 */
export function quotasOf(targets, period, measure, channel) {
  return toldOnce(
    targets.filter((target) => !isForEach(target)),
    period,
    measure,
    channel,
  );
}

export const isForEach = (target) =>
  target.unit_code.length < 5 && target.source_text.toLowerCase().includes('mỗi xã');

/** The same with what huyện and tỉnh set for each commune that has no quota of its own: the huyện's first. */
export function spreadQuotasOf(oracle, targets, period, measure, channel, day) {
  const each = targets.filter(isForEach);
  const own = targets.filter((target) => !isForEach(target));
  const [mine, theirs] = [own, each].map((some) => toldAll(some, period, measure, channel));
  const parents = new Map(oracle.on(oracle.huyen, day).map(({ code, parent }) => [code, parent]));
  const quotas = toldOnce(own, period, measure, channel);
  for (const { code, parent } of oracle.on(oracle.communes, day)) {
    if (mine.has(code)) continue;
    const holder = [parent, parents.get(parent)].find((each) => theirs.has(each));
    if (holder && theirs.get(holder).size === 1) quotas.set(code, [...theirs.get(holder)][0]);
  }
  return quotas;
}

function toldOnce(targets, period, measure, channel) {
  const told = toldAll(targets, period, measure, channel);
  return new Map([...told].filter(([, sums]) => sums.size === 1).map(([unit, [sum]]) => [unit, sum]));
}

function toldAll(targets, period, measure, channel) {
  const rest = period.slice(5);
  const months =
    rest === '' ? 12 : rest.startsWith('H') ? 6 : rest.startsWith('Q') ? 3 : rest.startsWith('M') ? 1 : 0;
  const told = new Map();
  for (const target of targets) {
    if (target.year !== period.slice(0, 4) || target.measure !== measure) continue;
    if (target.channel !== (channel ?? 'all') || target.comparator === '<=' || target.unit_code === '')
      continue;
    let times = months / (MONTHS[target.per] ?? 0);
    if (target.per === 'week') times = months === 12 ? 52 : 0;
    if (!Number.isInteger(times) || times < 1) continue;
    if (!told.has(target.unit_code)) told.set(target.unit_code, new Set());
    told.get(target.unit_code).add(Number(target.value) * times);
  }
  return told;
}

const PARTS = {
  half: ['H1', 'H2'],
  quarter: ['Q1', 'Q2', 'Q3', 'Q4'],
  month: Array.from({ length: 12 }, (_, at) => `M${String(at + 1).padStart(2, '0')}`),
};

/**
 * How many communes met a quota for each of them, missed it, or leave it open: in each of the quota's own periods, as far as
 * they tell anything. Of a year, the year's figure, else the sum of parts that are all there.
 */
export function reachedOf(oracle, target) {
  const holder = target.unit_code;
  const year = target.year;
  const huyen = new Map(oracle.huyen.map(({ code, parent }) => [code, parent]));
  const reforms = holder.length === 3 && year >= oracle.reform.slice(0, 4);
  const day = reforms ? '2025-06-30' : `${year}-12-31`;
  const communes = oracle
    .on(oracle.communes, day)
    .filter(({ parent }) => parent === holder || (holder.length === 2 && huyen.get(parent) === holder));
  const verdictOf = verdicts(oracle, target, 'xa');
  const counts = { units: communes.length, attained: 0, not_attained: 0, unknown: 0 };
  for (const { code } of communes) {
    const verdict = verdictOf(code);
    if (verdict in counts) counts[verdict] += 1;
  }
  return counts;
}

const LEVELS = { 2: 'tinh', 3: 'huyen', 5: 'xa' };

/** Whether the unit that a quota is of met it in all of the quota's own periods. */
export function verdictOf(oracle, target) {
  return verdicts(oracle, target, LEVELS[target.unit_code.length])(target.unit_code);
}

/** The verdict on a quota by the code of a unit; "by_year" where only the year's figure is known. */
function verdicts(oracle, target, level) {
  const { year, per } = target;
  const told = oracle.facts.filter(
    (fact) =>
      fact.unit_level === level &&
      fact.scope === 'own' &&
      fact.measure === target.measure &&
      fact.period.startsWith(year) &&
      (target.channel === 'all' || fact.channel === target.channel) &&
      (fact.status === 'counted' || fact.status === 'conflict'),
  );
  const of = Map.prototype.get.bind(grouped(told, (fact) => `${fact.unit_code} ${fact.period}`));
  return (code) => {
    const at = (period) => summed(of(`${code} ${period}`) ?? []);
    const isYears = per === 'year' || per === 'once';
    const judged = (
      isYears ? [yearOf(year, at)] : (PARTS[per] ?? []).map((part) => at(`${year}-${part}`))
    ).map((sum) => judge(sum, target.comparator, Number(target.value)));
    const known = judged.filter(Boolean);
    if (known.length === 0) return !isYears && yearOf(year, at).told ? 'by_year' : 'no_data';
    if (known.includes('not_attained')) return 'not_attained';
    return known.length < judged.length || known.includes('unknown') ? 'unknown' : 'attained';
  };
}

function yearOf(year, at) {
  const whole = at(year);
  if (whole.told) return whole;
  for (const parts of Object.values(PARTS)) {
    const sums = parts.map((part) => at(`${year}-${part}`));
    if (sums.every(({ value }) => value !== null))
      return {
        told: true,
        value: sums.reduce((sum, { value }) => sum + value, 0),
        least: sums.some(({ least }) => least),
        most: sums.some(({ most }) => most),
        about: sums.some(({ about }) => about),
      };
  }
  return whole;
}

function summed(facts) {
  const values = facts.filter((fact) => fact.status === 'counted' && fact.state === 'value');
  const silent = facts.filter(
    (fact) => fact.status === 'conflict' || ['missing', 'unquantified'].includes(fact.state),
  );
  const says = (...qualifiers) => values.some((fact) => qualifiers.includes(fact.qualifier));
  return {
    told: facts.length > 0,
    value: values.length === 0 ? null : values.reduce((sum, fact) => sum + Number(fact.value), 0),
    least: silent.length > 0 || says('more_than', 'at_least'),
    most: says('less_than', 'at_most'),
    about: says('about'),
  };
}

function judge({ value, least, most, about }, comparator, goal) {
  if (value === null) return null;
  if (about || (least && most)) return 'unknown';
  const reaches = value >= goal;
  if (comparator === '>=') {
    if (reaches) return most ? 'unknown' : 'attained';
    return least ? 'unknown' : 'not_attained';
  }
  if (comparator === '<=') {
    if (value <= goal) return least ? 'unknown' : 'attained';
    return most ? 'unknown' : 'not_attained';
  }
  if (value === goal) return least || most ? 'unknown' : 'attained';
  return value > goal ? (most ? 'unknown' : 'not_attained') : least ? 'unknown' : 'not_attained';
}

function grouped(list, keyOf) {
  const groups = new Map();
  for (const each of list) {
    const key = keyOf(each);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(each);
  }
  return groups;
}
