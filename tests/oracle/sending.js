import { lastDay } from './csv.js';

/** Days that are not what their weekday says, by day: 'off' or 'work'. */
const isWorking = (day, special) =>
  special.has(day) ? special.get(day) === 'work' : ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

const next = (day) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The second working day after a period: the last on which its report is in time. */
export function dueOf(period, special) {
  let day = lastDay(period);
  for (let left = 2; left > 0;) {
    day = next(day);
    if (isWorking(day, special)) left -= 1;
  }
  return day;
}

/**
 * What became of the report of every unit of a level that should send one on a day: "on_time", "late 3" (working days),
 * "missing" or "pending". All communes or huyện of the provinces that sent any are expected. `arrived`: the day on which each
 * file came.
 */
export function sendingOf(oracle, rows, level, period, day, arrived, special) {
  const due = dueOf(period, special);
  const first = new Map();
  for (const { file, unit } of rows.filter((row) => row.level === level && row.period === period)) {
    const came = arrived.get(file);
    if (came > day || (first.has(unit) && first.get(unit) <= came)) continue;
    first.set(unit, came);
  }
  const end = lastDay(period);
  const parents = new Map(oracle.on(oracle.huyen, end).map(({ code, parent }) => [code, parent]));
  const units = oracle.on(level === 'xa' ? oracle.communes : oracle.huyen, end);
  const homeOf = ({ parent }) => parents.get(parent) ?? parent;
  const said = new Set(
    rows.filter((row) => row.level === level && row.period === period).map(({ unit }) => unit),
  );
  const homes = new Set(units.filter(({ code }) => said.has(code)).map(homeOf));
  const expected = units.filter((unit) => homes.has(homeOf(unit)) || said.has(unit.code));
  return new Map(
    expected.map(({ code }) => {
      const came = first.get(code);
      if (came === undefined) return [code, day > due ? 'missing' : 'pending'];
      if (came <= due) return [code, 'on_time'];
      let late = 0;
      for (let at = due; at < came; at = next(at)) if (isWorking(next(at), special)) late += 1;
      return [code, `late ${late}`];
    }),
  );
}

const LEVELS = { 2: 'tinh', 3: 'huyen', 5: 'xa' };

/** Which file reports of which unit and period: figures of its own or of all below it, or what became of tasks. */
export function reportsIn(facts, tasks) {
  const ofFacts = facts
    .filter(
      ({ unit_code: code, period, status, scope }) =>
        code !== '' && period !== '' && status !== 'comparison' && scope !== 'children',
    )
    .map(({ file, unit_code: unit, unit_level: level, period }) => ({ file, unit, level, period }));
  const ofTasks = tasks
    .filter(
      ({ unit_code: code, year, status }) => code !== '' && year !== '' && !['', 'blank'].includes(status),
    )
    .map(({ file, unit_code: unit, year }) => ({ file, unit, level: LEVELS[unit.length], period: year }));
  return [...ofFacts, ...ofTasks];
}

/**
 * The tasks of a level and year that should have been done before a day, as "unit number: days late". What only a plan tells is
 * none where the same unit tells of the same task elsewhere.
 */
export function overdueOf(tasks, year, digits, day) {
  const mine = tasks.filter(
    (task) => task.year === year && task.unit_code.length === digits && task.deadline !== '',
  );
  const told = new Set(
    mine.filter(({ status }) => status !== '').map((task) => `${task.unit_code} ${task.number}`),
  );
  return mine
    .filter(({ status }) => !['done', 'not_due', 'not_applicable'].includes(status))
    .filter(({ deadline }) => deadline < day)
    .filter((task) => task.status !== '' || !told.has(`${task.unit_code} ${task.number}`))
    .map((task) => {
      const late = (Date.parse(day) - Date.parse(task.deadline)) / 86_400_000;
      return `${task.unit_code} ${task.number}: ${late}`;
    })
    .sort();
}
