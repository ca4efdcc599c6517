import { lastDay } from './csv.js';
import { ranksOf } from './measures.js';

/** Periods of one kind, year by year: of all, those that are like one. */
export function alike(periods, one) {
  return periods.filter((period) => period.slice(4) === one.slice(4));
}

/**
 * The line of every channel over periods, on rows that can be compared in all of them: of each period the sums by channel, how
 * many rows tell a number of how many that should (of ground: 0), and how many units these lack.
 * `ask` makes the rows of a period and channel (null: all channels).
 */
export function trendOf(ask, periods, channels, expectedOf = () => 0) {
  const comparable = comparableOf(ask, periods);
  return new Map(
    periods.map((period) => {
      const rows = ask(period, null).filter(({ code }) => comparable.has(code));
      const told = rows.filter(({ value }) => value !== null);
      const lacking = ({ expected = 0, reported = 0, lost = 0 }) => expected - reported + lost;
      const absent = told.reduce((sum, row) => sum + lacking(row), 0);
      const line = channels.flatMap((channel) => {
        const values = ask(period, channel).filter(
          ({ code, value }) => comparable.has(code) && value !== null,
        );
        return values.length === 0 ? [] : [[channel, values.reduce((sum, { value }) => sum + value, 0)]];
      });
      return [
        period,
        { units: told.length, absent, expected: expectedOf(period), line: Object.fromEntries(line) },
      ];
    }),
  );
}

/** "2024-Q1 19363" and the rank that a row has in that period among those with a number. */
export function rankHistoryOf(ask, periods) {
  const comparable = comparableOf(ask, periods);
  return new Map(
    periods.flatMap((period) =>
      [...ranksOf(ask(period, null).filter(({ code }) => comparable.has(code)))].map(([code, rank]) => [
        `${period} ${code}`,
        rank,
      ]),
    ),
  );
}

function comparableOf(ask, periods) {
  const barred = new Set();
  const codes = new Set();
  for (const period of periods)
    for (const row of ask(period, null)) (row.barred ? barred : codes).add(row.code);
  return new Set([...codes].filter((code) => !barred.has(code)));
}

/** How many units of a level there were on a period's last day in the provinces that told anything of it. */
export function expectedIn(oracle, level, period, measure) {
  const day = lastDay(period);
  const parents = new Map(oracle.on(oracle.huyen, day).map(({ code, parent }) => [code, parent]));
  const units = oracle.on(level === 'xa' ? oracle.communes : oracle.huyen, day);
  const provinceOf = ({ parent }) => parents.get(parent) ?? parent;
  const told = new Set(
    oracle
      .counted(period, measure, null)
      .filter((fact) => fact.unit_level === level && fact.scope === 'own')
      .map((fact) => fact.unit_code),
  );
  const provinces = new Set(units.filter(({ code }) => told.has(code)).map(provinceOf));
  return units.filter((unit) => provinces.has(provinceOf(unit))).length;
}
