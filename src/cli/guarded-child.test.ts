import { afterAll, describe, expect, it, vi } from 'vitest';
import { FileReader } from './file-reader.ts';
import { GuardedChild } from './guarded-child.ts';

const PROGRAM = new URL('./misbehaving.child.ts', import.meta.url);
const PATIENCE = 60_000;
const child = new GuardedChild<string, { name: string }, string>(PROGRAM, 'read');
afterAll(() => {
  child.stop();
});

describe('a child under guard', () => {
  it('answers in one process', async () => {
    expect(await child.ask({ name: 'a' }, PATIENCE)).toBe('read a');
    expect(await child.ask({ name: 'b' }, PATIENCE)).toBe('read b');
  });

  it.each([
    ['hang', 1000, { reason: 'timeout' }],
    ['leave', PATIENCE, { reason: 'died' }],
    ['throw', PATIENCE, { reason: 'died', message: expect.stringContaining('no such thing') as string }],
  ])('is replaced after a question that makes it %s', async (name, milliseconds, expected) => {
    await expect(child.ask({ name }, milliseconds)).rejects.toMatchObject(expected);
    expect(await child.ask({ name: 'next' }, PATIENCE)).toBe('read next');
  });

  it('is replaced after a question that takes all memory', async () => {
    vi.stubEnv('NODE_OPTIONS', '--max-old-space-size=150');
    const small = new GuardedChild<string, { name: string }, string>(PROGRAM, 'read');
    await expect(small.ask({ name: 'eat' }, PATIENCE)).rejects.toMatchObject({ reason: 'died' });
    expect(await small.ask({ name: 'next' }, PATIENCE)).toBe('read next');
    small.stop();
    vi.unstubAllEnvs();
  });
});

describe('the reader of files', () => {
  it('refuses the file that its process does not survive, and reads on', async () => {
    const registry = {} as ConstructorParameters<typeof FileReader>[0];
    const reader = new FileReader(registry, PROGRAM, () => 1000);
    expect(await reader.read({ name: 'hang', bytes: new Uint8Array() })).toMatchObject({
      file: 'hang',
      refused: true,
      problems: [{ code: 'file-takes-too-long', place: { file: 'hang' } }],
    });
    reader.stop();
  });
});
