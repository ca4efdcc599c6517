/**
 * A second opinion on what the comparison views compute: from the text of facts.csv and the registry's file alone, by plain
 * loops. It shares no code with the program, so that a mistake would have to be made twice.
 */

/** @typedef {{ code: string, name: string, value: number | null, reported: number, expected: number, lost: number, barred: boolean, bound: boolean }} Row */

/** Rows of a CSV text as objects by the names of its header. */
export function readCsv(text) {
  const rows = [];
  let row = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') {
        cell += '"';
        i++;
      } else if (c === '"') quoted = false;
      else cell += c;
    } else if (c === '"') quoted = true;
    else if (c === ',') {
      row.push(cell);
      cell = '';
    } else if (c === '\n') {
      row.push(cell);
      rows.push(row);
      row = [];
      cell = '';
    } else if (c !== '\r') cell += c;
  }
  const [header, ...body] = rows;
  return body.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
}

/** The last day of "2024", "2024-Q1", "2024-H1", "2024-9M", "2024-M03". */
export function lastDay(period) {
  const year = period.slice(0, 4);
  const rest = period.slice(5);
  if (rest === '') return `${year}-12-31`;
  const number = Number(rest.replace(/\D/g, ''));
  let month = number;
  if (rest.startsWith('Q')) month = number * 3;
  if (rest.startsWith('H')) month = number * 6;
  return new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10);
}

export class Oracle {
  /** `file`: the parsed registry; `csv`: the text of facts.csv. */
  constructor(file, csv) {
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
    this.facts = readCsv(csv).filter((fact) => fact.topic === 'cchc' && fact.unit_code !== '');
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
      const mates = this.communes.filter(
        (mate) =>
          mate.parent === unit.parent &&
          this.eve.has(mate.code) &&
          mate.from < unit.to &&
          unit.from < mate.to,
      );
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
    const rows = this.on(this.huyen, dayBefore(this.reform)).map(({ code, name }) => {
      const olds = [...this.eve].filter(([, unit]) => unit.parent === code).map(([each]) => each);
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
    const wide = new Set(
      counted
        .filter((fact) => fact.scope === 'own_and_children' && fact.state === 'value')
        .map((fact) => `${fact.unit_code} ${fact.channel}`),
    );
    return rows.map((row) => {
      const all = counted.filter((fact) =>
        fact.unit_level === 'xa'
          ? fact.scope === scope && row.parts.includes(fact.unit_code)
          : fact.unit_level === 'huyen' && row.parts.includes(`H${fact.unit_code}`),
      );
      const mine = all.filter(
        (fact) =>
          fact.unit_level === 'xa' ||
          fact.scope === 'own_and_children' ||
          !wide.has(`${fact.unit_code} ${fact.channel}`),
      );
      return this.rowOf(row, mine, new Set(), all);
    });
  }

  /** All that lies in each huyện of `huyenGround`, no figure beside a wider one that holds it. */
  rolledUp(rows, period, measure, channel) {
    const counted = this.counted(period, measure, channel);
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
      const ofHuyen =
        whole || island
          ? counted.filter((fact) => fact.unit_level === 'huyen' && fact.unit_code === row.huyen)
          : [];
      const wide = (fact, scopes) =>
        ofHuyen.some(
          (each) => each.channel === fact.channel && each.state === 'value' && scopes.includes(each.scope),
        );
      const own = ofHuyen.filter(
        (fact) => fact.scope === 'own_and_children' || !wide(fact, ['own_and_children']),
      );
      const below = counted.filter(
        (fact) =>
          fact.unit_level === 'xa' &&
          row.parts.includes(fact.unit_code) &&
          !(parentOf.get(fact.unit_code) === row.huyen && wide(fact, ['children', 'own_and_children'])),
      );
      const told = ofHuyen.some((fact) => fact.state === 'value' && fact.scope !== 'own');
      const spokenFor = new Set(told ? row.parts.filter((part) => parentOf.get(part) === row.huyen) : []);
      return this.rowOf(row, [...own, ...below], spokenFor, counted);
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

/** Competition ranks by value: 1, 2, 2, 4; none without a value. */
export function ranksOf(rows) {
  return new Map(
    rows
      .filter((row) => row.value !== null)
      .map((row) => [
        row.code,
        1 + rows.filter((other) => other.value !== null && other.value > row.value).length,
      ]),
  );
}

/** The share of each channel in a unit's sum of one measure. */
export function sharesOf(oracle, rows, period, measure, channels) {
  const shares = new Map();
  const total = oracle.sums(rows, period, measure, null);
  for (const channel of channels)
    oracle.sums(rows, period, measure, channel).forEach((row, i) => {
      if (row.value !== null && total[i].value > 0)
        shares.set(`${row.code} ${channel}`, row.value / total[i].value);
    });
  return shares;
}

/** Differences of rows that are complete in both periods. */
export function changesOf(before, after) {
  const changes = new Map();
  const old = new Map(before.map((row) => [row.code, row]));
  for (const row of after) {
    const was = old.get(row.code);
    const whole = (each) => each && each.value !== null && each.reported === each.expected && each.lost === 0;
    if (whole(was) && whole(row)) changes.set(row.code, row.value - was.value);
  }
  return changes;
}

function dayBefore(day) {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
