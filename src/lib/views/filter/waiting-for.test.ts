import { expect, it } from 'vitest';
import type { EngineWork } from '#lib/state/engine.ts';
import { waitingFor } from './waiting-for.ts';

it.each<[string, boolean, EngineWork | null, ReturnType<typeof waitingFor>]>([
  ['what is stored', true, null, { label: 'Đang mở bộ dữ liệu trên máy này', value: null }],
  [
    'the engine’s file',
    false,
    { kind: 'fetching', received: 8_000_000, total: 32_000_000 },
    { label: 'Đang tải bộ máy tính toán', value: 8_000_000, max: 32_000_000, detail: '8/32 MB' },
  ],
  [
    'its rows',
    false,
    { kind: 'filling', done: 20_000, total: 65_000 },
    {
      label: 'Đang đưa số liệu vào bộ máy tính toán',
      value: 20_000,
      max: 65_000,
      detail: '20.000/65.000 dòng',
    },
  ],
  ['an answer', false, { kind: 'filling', done: 5, total: 5 }, { label: 'Đang tính', value: null }],
  ['an answer of an engine that has all', false, null, { label: 'Đang tính', value: null }],
])('a page waits for %s', (_, isOpening, work, said) => {
  expect(waitingFor(isOpening, work)).toEqual(said);
});
