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

/** The same in relation to what was before, where that was at least five. */
export function ratiosOf(changes, before) {
  const old = new Map(before.map((row) => [row.code, row.value]));
  return new Map(
    [...changes].filter(([code]) => old.get(code) >= 5).map(([code, diff]) => [code, diff / old.get(code)]),
  );
}

/**
 * The rates of every unit with a code of so many digits in a year from rows of tasks.csv (strict, of reported, with evidence), as "part/whole".
 * Tasks of a plan, not due, that do not apply or contradict themselves are in none.
 */
export function ratesOf(tasks, year, digits) {
  const rates = new Map();
  for (const task of tasks) {
    if (task.year !== year || task.unit_code.length !== digits) continue;
    const unit = rates.get(task.unit_code) ?? {
      done: 0,
      reported: 0,
      strict: 0,
      linked: 0,
    };
    rates.set(task.unit_code, unit);
    const answered = ['done', 'not_done', 'partial', 'in_progress'].includes(task.status);
    if (answered) unit.reported += 1;
    if (answered || task.status === 'blank') unit.strict += 1;
    if (task.status === 'done') unit.done += 1;
    if (task.status === 'done' && task.links !== '') unit.linked += 1;
  }
  return new Map(
    [...rates].map(([unit, { done, reported, strict, linked }]) => [
      unit,
      [`${done}/${strict}`, `${done}/${reported}`, `${linked}/${done}`],
    ]),
  );
}

/** Every value divided by a number of its row, times a factor; rows without a value or a number are left out. */
export function dividedBy(rows, numberOf, factor = 1) {
  const divided = new Map();
  for (const row of rows) {
    const number = numberOf(row);
    if (row.value !== null && number > 0) divided.set(row.code, (row.value / number) * factor);
  }
  return divided;
}

/** What lies between two cumulative reports of the same rows, where both are whole and the later is not smaller. */
export function betweenOf(earlier, later) {
  return new Map([...changesOf(earlier, later)].filter(([, change]) => change >= 0));
}
