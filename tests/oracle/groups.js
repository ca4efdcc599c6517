import { readCsv } from './csv.js';

/**
 * What rows of facts.csv add up to by groups and groups of groups, by plain loops: `fields` are columns of the file, the
 * outermost first, `across` one whose values stand beside each other. By the values and the column as JSON; the column of
 * all columns is null.
 */
export function groupsOf(csv, fields, across) {
  const groups = new Map();
  for (const row of readCsv(csv))
    for (let depth = 0; depth <= fields.length; depth++) {
      const values = fields.slice(0, depth).map((field) => row[field]);
      for (const column of [null, row[across]]) {
        const key = JSON.stringify([values, column]);
        const group = groups.get(key) ?? { rows: 0, figures: 0, value: 0, leftOut: 0 };
        groups.set(key, group);
        group.rows++;
        if (isAdded(row)) {
          group.figures++;
          group.value += Number(row.value);
        } else group.leftOut++;
      }
    }
  return groups;
}

function isAdded(row) {
  return row.status === 'counted' && row.state === 'value' && row.topic === 'cchc' && row.period !== '';
}
