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
