const MONTHS = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, at) => `M${String(first + at).padStart(2, '0')}`);

/** Of what shorter periods of its year a period may be made up, by what stands behind the year in its code. */
export const PARTS_OF = {
  '': [['H1', 'H2'], ['9M', 'Q4'], ['H1', 'Q3', 'Q4'], ['Q1', 'Q2', 'Q3', 'Q4'], MONTHS(1, 12)],
  '9M': [['H1', 'Q3'], ['Q1', 'Q2', 'Q3'], MONTHS(1, 9)],
  H1: [['Q1', 'Q2'], MONTHS(1, 6)],
  H2: [['Q3', 'Q4'], MONTHS(7, 12)],
  Q1: [MONTHS(1, 3)],
  Q2: [MONTHS(4, 6)],
  Q3: [MONTHS(7, 9)],
  Q4: [MONTHS(10, 12)],
};

/** The first and the last month of a code, counted from the year 0. */
function monthsOf(period) {
  const start = Number(period.slice(0, 4)) * 12;
  const rest = period.slice(5);
  const number = Number(rest.replace(/\D/g, ''));
  const [first, last] =
    rest === ''
      ? [1, 12]
      : rest.endsWith('M')
        ? [1, number]
        : { Q: [number * 3 - 2, number * 3], H: [number * 6 - 5, number * 6], M: [number, number] }[rest[0]];
  return [start + first, start + last];
}

/** Whether a period lies in a longer one. */
export function isInside(part, whole) {
  const [from, to] = monthsOf(part);
  const [first, last] = monthsOf(whole);
  return first <= from && to <= last && to - from < last - first;
}

/** What periods must share to be set beside each other: years, quarters, months; of those from January on the end too. */
export function kindOf(period) {
  const rest = period.slice(5);
  if (rest === '') return 'year';
  return /^[QM]/.test(rest) ? rest[0] : rest;
}
