import { expect, it } from 'vitest';
import type { Decision } from '#lib/domain/decision.ts';
import { entriesOf } from './entries.ts';
import { linesOf } from './lines.ts';

const year = (at: string, year: number): Decision => ({ at, kind: 'set-year', year });

it('the latest stands first, by days and, where several were made as one, together', () => {
  const log = [
    year('2026-01-04T09:00:00Z', 2021),
    year('2026-01-05T08:00:00Z', 2022),
    year('2026-01-05T08:00:00Z', 2023),
    year('2026-01-05T09:00:00Z', 2024),
  ];
  const lines = linesOf(entriesOf(log), (at) => at.slice(0, 10)).map((line) => {
    if (line.kind === 'day') return line.day;
    if (line.kind === 'together') return line.entries.length;
    return `${line.inside ? '- ' : ''}${line.entry.index}`;
  });
  expect(lines).toEqual(['2026-01-05', '3', 2, '- 2', '- 1', '2026-01-04', '0']);
});
