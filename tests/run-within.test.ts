import { expect, it } from 'vitest';
import { runWithin } from './run-within.js';

const node = (program: string, milliseconds = 60_000) =>
  runWithin(milliseconds, process.execPath, ['-e', program]);

it('tells a step that went well from one that failed and one that hangs', async () => {
  expect(await node('process.exit(0)')).toBe('ok');
  expect(await node('process.exit(3)')).toBe('failed');
  expect(await node('for (;;);', 500)).toBe('timed out');
});

it('ends what a hanging step has started, too', async () => {
  const grandchild = `require('node:child_process').spawnSync(process.execPath, ['-e', 'for (;;);'])`;
  expect(await node(grandchild, 1500)).toBe('timed out');
});
