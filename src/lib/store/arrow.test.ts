import { beforeAll, expect, it, vi } from 'vitest';
import { atOnce } from '#lib/domain/steps.ts';
import { openEngine, type TestEngine } from '../../../tests/helpers/engine.ts';
import { arrowOf, byName, rowsOf } from './arrow.ts';
import { sql } from './sql.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
});

it('makes plain numbers of big integers and decimals', async () => {
  const numbers = sql`select 5::bigint as big, sum(i)::hugeint as huge, -3::hugeint as below,
    1.25 as decimal, (-0.5)::decimal(18, 3) as small, 1234567890123456789012.5 as wide, null as nothing, true as yes
    from range(3) t(i)`;
  expect(await engine.rows(numbers)).toEqual([
    {
      big: 5,
      huge: 3,
      below: -3,
      decimal: 1.25,
      small: -0.5,
      wide: 1.2345678901234568e21,
      nothing: null,
      yes: true,
    },
  ]);
});

it('carries every kind of column in, with nothing where there is nothing', async () => {
  const columns = { t: 'text', k: 'key', i: 'integer', n: 'number', b: 'boolean' } as const;
  const rows = [
    { t: 'Xã Cát', k: 'xa', i: -7, n: 0.1, b: false },
    { t: '', k: '', i: 0, n: 0, b: true },
    { t: null, k: null, i: null, n: null, b: null },
  ];
  await engine.execute(
    'create or replace table mixed (t varchar, k varchar, i integer, n double, b boolean)',
  );
  await engine.insert('mixed', atOnce(arrowOf(columns, rows, byName)));
  expect(await engine.rows(sql`select * from mixed`)).toEqual(rows);
});

it('makes no code of text, which the content policy of the page forbids', () => {
  const columns = { t: 'text', k: 'key', i: 'integer', n: 'number', b: 'boolean' } as const;
  vi.stubGlobal('Function', () => {
    throw new EvalError('code of text');
  });
  try {
    expect(rowsOf(atOnce(arrowOf(columns, [{ t: null, k: 'xa', i: 1, n: null, b: true }], byName)))).toEqual([
      { t: null, k: 'xa', i: 1, n: null, b: true },
    ]);
  } finally {
    vi.unstubAllGlobals();
  }
});
