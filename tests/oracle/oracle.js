import { lastDay, readCsv } from './csv.js';
import { Grounds } from './grounds.js';

/**
 * A second opinion on what the comparison views compute: from the text of facts.csv and the registry's file alone, by plain
 * loops. It shares no code with the program, so that a mistake would have to be made twice.
 */

/** @typedef {{ code: string, name: string, value: number | null, reported: number, expected: number, lost: number, barred: boolean, bound: boolean }} Row */

export class Oracle extends Grounds {
  /** `file`: the parsed registry; `csv`: the text of facts.csv. */
  constructor(file, csv) {
    super(file);
    this.facts = readCsv(csv).filter((fact) => fact.topic === 'cchc' && fact.unit_code !== '');
  }

  counted(period, measure, channel) {
    return this.facts.filter(
      (fact) =>
        fact.period === period &&
        fact.measure === measure &&
        fact.status === 'counted' &&
        (channel === null || fact.channel === channel),
    );
  }

  /** What the communes of each row reported of themselves. */
  sums(rows, period, measure, channel, scope = 'own') {
    const counted = this.counted(period, measure, channel);
    const told = byPart(counted);
    const wide = new Set(
      counted
        .filter((fact) => fact.scope === 'own_and_children' && fact.state === 'value')
        .map((fact) => `${fact.unit_code} ${fact.channel}`),
    );
    return rows.map((row) => {
      const all = row.parts
        .flatMap((part) => told.get(part) ?? [])
        .filter((fact) => fact.unit_level === 'huyen' || fact.scope === scope);
      const mine = all.filter(
        (fact) =>
          fact.unit_level === 'xa' ||
          fact.scope === 'own_and_children' ||
          !wide.has(`${fact.unit_code} ${fact.channel}`),
      );
      return this.rowOf(row, mine, new Set(), all);
    });
  }

  /** What every unit of a level that counted anything reported of itself, under the code that it had then. */
  asReported(level, period, measure, channel) {
    const units = new Map();
    for (const fact of this.counted(period, measure, channel)) {
      if (fact.unit_level !== level || fact.scope !== 'own') continue;
      const values = units.get(fact.unit_code) ?? [];
      units.set(fact.unit_code, values);
      if (fact.state === 'value') values.push(Number(fact.value));
    }
    return [...units].map(([code, values]) => ({
      code,
      value: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0),
    }));
  }

  /** All that lies in each huyện of `huyenGround`, no figure beside a wider one that holds it. */
  rolledUp(rows, period, measure, channel) {
    const counted = this.counted(period, measure, channel);
    const toldBy = byPart(counted);
    const day = lastDay(period);
    const parentOf = new Map(this.on(this.communes, day).map((unit) => [unit.code, unit.parent]));
    const homesOf = new Map();
    for (const unit of this.on(this.communes, day)) {
      if (!homesOf.has(unit.parent)) homesOf.set(unit.parent, []);
      homesOf.get(unit.parent).push(unit);
    }
    return rows.map((row) => {
      const homes = homesOf.get(row.huyen) ?? [];
      const whole =
        day < this.reform && homes.length > 0 && homes.every(({ code }) => row.parts.includes(code));
      const island = row.parts.includes(`H${row.huyen}`);
      const ofHuyen = whole || island ? (toldBy.get(`H${row.huyen}`) ?? []) : [];
      const wide = (fact, scopes) =>
        ofHuyen.some(
          (each) => each.channel === fact.channel && each.state === 'value' && scopes.includes(each.scope),
        );
      const own = ofHuyen.filter(
        (fact) => fact.scope === 'own_and_children' || !wide(fact, ['own_and_children']),
      );
      const all = row.parts.flatMap((part) => toldBy.get(part) ?? []);
      const below = all.filter(
        (fact) =>
          fact.unit_level === 'xa' &&
          !(parentOf.get(fact.unit_code) === row.huyen && wide(fact, ['children', 'own_and_children'])),
      );
      const told = ofHuyen.some((fact) => fact.state === 'value' && fact.scope !== 'own');
      const spokenFor = new Set(told ? row.parts.filter((part) => parentOf.get(part) === row.huyen) : []);
      return this.rowOf(row, [...own, ...below], spokenFor, all);
    });
  }

  rowOf({ code, name, parts, lost, barred }, mine, spokenFor, all = mine) {
    const values = mine.filter((fact) => fact.state === 'value');
    const answers = new Set(
      all
        .filter((fact) => ['value', 'no_activity', 'not_applicable'].includes(fact.state))
        .map((fact) => (fact.unit_level === 'huyen' ? `H${fact.unit_code}` : fact.unit_code)),
    );
    const reported = parts.filter((part) => answers.has(part) || spokenFor.has(part)).length;
    const value = values.length === 0 ? null : values.reduce((sum, fact) => sum + Number(fact.value), 0);
    return { code, name, value, reported, expected: parts.length, lost, barred };
  }
}

/** Facts by what they are told of, as the parts of a row are named: a commune by its code, a huyện by an H before it. */
function byPart(facts) {
  const found = new Map();
  for (const fact of facts) {
    const prefix = { xa: '', huyen: 'H' }[fact.unit_level];
    if (prefix === undefined) continue;
    const part = prefix + fact.unit_code;
    if (!found.has(part)) found.set(part, []);
    found.get(part).push(fact);
  }
  return found;
}
