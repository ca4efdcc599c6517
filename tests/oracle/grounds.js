import { lastDay } from './csv.js';

/** Which communes made up which rows of a comparison on which day, from the registry's file alone. */
export class Grounds {
  /** `file`: the parsed registry. */
  constructor(file) {
    this.reform = file.lineageDate;
    const rows = (level) =>
      file.units[level].map(([code, name, parent, from, to]) => ({
        code,
        name,
        parent,
        from: file.dates[from],
        to: file.dates[to],
      }));
    this.communes = rows('xa');
    this.siblings = byParent(this.communes);
    this.huyen = rows('huyen');
    this.tinh = rows('tinh');
    this.edges = file.lineage.filter(([, , kind]) => kind !== 'a').map(([old, now]) => ({ old, now }));
    this.into = new Map();
    this.from = new Map();
    for (const { old, now } of this.edges) {
      if (!this.into.has(old)) this.into.set(old, []);
      this.into.get(old).push(now);
      if (!this.from.has(now)) this.from.set(now, []);
      this.from.get(now).push(old);
    }
    this.days = new Map();
    this.kept = new Map();
    this.eve = new Map(this.on(this.communes, dayBefore(this.reform)).map((unit) => [unit.code, unit]));
    this.today = new Map(this.on(this.communes, this.reform).map((unit) => [unit.code, unit]));
  }

  on(units, day) {
    const known = this.days.get(units) ?? new Map();
    this.days.set(units, known);
    if (!known.has(day))
      known.set(
        day,
        units.filter((unit) => unit.from <= day && (unit.to === '' || day < unit.to)),
      );
    return known.get(day);
  }

  /** What tells the unit of a figure from others that had its code before or after. */
  versionAt({ unit_level: level, unit_code: code, period }) {
    return this.once(`version ${level} ${code} ${period}`, () => {
      const units = { tinh: this.tinh, huyen: this.huyen, xa: this.communes }[level] ?? [];
      const unit = this.on(units, lastDay(period)).find((each) => each.code === code);
      return [level, code, unit?.from].join();
    });
  }

  /** The communes right below the unit of a figure, each as `versionAt` names it. */
  communesBelow({ unit_code: code, period }) {
    return this.once(`below ${code} ${period}`, () =>
      this.on(this.communes, lastDay(period))
        .filter(({ parent }) => parent === code)
        .map((unit) => ['xa', unit.code, unit.from].join()),
    );
  }

  /** What a question has answered before; rows and their parts are never changed afterwards. */
  once(key, answer) {
    if (!this.kept.has(key)) this.kept.set(key, answer());
    return this.kept.get(key);
  }

  /** Of the communes of a day that ended before the reform: those that then lay in one huyện with each. */
  lostOn(day) {
    return this.once(`lost ${day}`, () => this.findLost(day));
  }

  findLost(day) {
    const lost = [];
    for (const unit of this.on(this.communes, day)) {
      if (day >= this.reform || this.eve.has(unit.code)) continue;
      const mates = this.siblings
        .get(unit.parent)
        .filter((mate) => this.eve.has(mate.code) && mate.from < unit.to && unit.from < mate.to);
      lost.push({ code: unit.code, mates: [...new Set(mates.map((mate) => mate.code))] });
    }
    return lost;
  }

  /** Rows of today's communes on a day: which communes of the day each was, or that none can be told. */
  likeForLike(day) {
    return this.once(`likeForLike ${day}`, () => this.makeLikeForLike(day));
  }

  makeLikeForLike(day) {
    const rows = [];
    for (const [code, { name }] of this.today) {
      if (day >= this.reform) {
        rows.push({ code, name, parts: [code], lost: 0, barred: false });
        continue;
      }
      const olds = this.from.get(code) ?? [];
      const barred = olds.length === 0 || olds.some((old) => this.into.get(old).length > 1);
      rows.push({ code, name, parts: barred ? [] : [...olds], lost: 0, barred });
    }
    return this.withLost(rows, day);
  }

  /** Rows of groups that are connected through what became of their communes. */
  commonGroups(day) {
    return this.once(`commonGroups ${day}`, () => this.makeCommonGroups(day));
  }

  makeCommonGroups(day) {
    const groupOf = new Map();
    let next = 0;
    for (const start of this.today.keys()) {
      if (groupOf.has(`n${start}`)) continue;
      const group = next++;
      const queue = [`n${start}`];
      while (queue.length > 0) {
        const at = queue.pop();
        if (groupOf.has(at)) continue;
        groupOf.set(at, group);
        const code = at.slice(1);
        for (const other of (at[0] === 'n' ? this.from : this.into).get(code) ?? [])
          queue.push((at[0] === 'n' ? 'o' : 'n') + other);
      }
    }
    const rows = Array.from({ length: next }, () => ({
      code: '',
      name: '',
      parts: [],
      lost: 0,
      barred: false,
    }));
    for (const [key, group] of groupOf) {
      const code = key.slice(1);
      if (key[0] === 'n' && (rows[group].code === '' || code < rows[group].code)) rows[group].code = code;
      if ((key[0] === 'n') === day >= this.reform) rows[group].parts.push(code);
    }
    return this.withLost(rows, day);
  }

  /** Rows of the huyện that there were to the end, on any day. */
  huyenGround(day) {
    return this.once(`huyenGround ${day}`, () => this.makeHuyenGround(day));
  }

  makeHuyenGround(day) {
    const children = byParent(this.eve.values());
    const rows = this.on(this.huyen, dayBefore(this.reform)).map(({ code, name }) => {
      const olds = (children.get(code) ?? []).map((unit) => unit.code);
      const own = olds.length === 0 ? [`H${code}`] : olds;
      const now = [...new Set(own.flatMap((old) => this.into.get(old) ?? []))];
      const exact = now.every((each) => this.from.get(each).every((old) => own.includes(old)));
      if (day < this.reform) return { code, name, huyen: code, parts: [...own], lost: 0, barred: false };
      return { code, name, huyen: code, parts: exact ? now : [], lost: 0, barred: !exact };
    });
    return this.withLost(rows, day);
  }

  withLost(rows, day) {
    const rowOf = new Map();
    for (const row of rows) for (const part of row.parts) rowOf.set(part, row);
    const alive = new Set(this.on(this.communes, day).map((unit) => unit.code));
    if (day < this.reform) {
      const late = [];
      for (const { code, mates } of this.lostOn(day)) {
        const near = new Set(mates.map((mate) => rowOf.get(mate)));
        if (near.size === 1 && !near.has(undefined)) late.push([code, [...near][0]]);
        else for (const row of near) if (row) row.lost += 1;
      }
      for (const [code, row] of late) row.parts.push(code);
    }
    for (const row of rows) row.parts = row.parts.filter((part) => part.startsWith('H') || alive.has(part));
    return rows;
  }
}

function byParent(units) {
  const found = new Map();
  for (const unit of units) {
    if (!found.has(unit.parent)) found.set(unit.parent, []);
    found.get(unit.parent).push(unit);
  }
  return found;
}

function dayBefore(day) {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
