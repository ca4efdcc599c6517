import { describe, expect, it } from 'vitest';
import { pack, unpack, type Recalled } from './packed.ts';

const RECALLED: Recalled = {
  ...{ name: 'of all', sample: true, waiting: 2, province: null },
  answers: [
    ['select 1', [{ name: 'Xã Đường Hoa', value: 1.5, missing: null, whole: true }]],
    ['select 2', []],
  ],
};

describe('what is kept of answers', () => {
  it('comes back as it was', async () => {
    expect(await unpack(await pack(RECALLED))).toEqual(RECALLED);
  });

  it('is nothing once it is not whole', async () => {
    const packed = await pack(RECALLED);
    const other = (at: number) =>
      packed.slice(0, at) + (packed[at] === '7' ? '8' : '7') + packed.slice(at + 1);
    for (let at = 0; at < packed.length; at += 1) expect(await unpack(other(at))).toBeNull();
    for (const length of [0, 1, 64, 65, packed.length - 1])
      expect(await unpack(packed.slice(0, length))).toBeNull();
    expect(await unpack(null)).toBeNull();
  });

  it('is nothing where it is whole, but of another shape', async () => {
    for (const other of [
      { waiting: 'two' },
      { province: 1 },
      { name: 1 },
      { sample: null },
      { answers: [['select 1']] },
    ])
      expect(await unpack(await pack({ ...RECALLED, ...other } as never))).toBeNull();
  });

  it('leaves out what there is no room for, the last first', async () => {
    const large = (name: string, size: number) => [name, [{ text: 'x'.repeat(size) }]] as const;
    const answers = [large('a', 400_000), large('b', 700_000), large('c', 400_000), large('d', 400_000)];
    const kept = await unpack(await pack({ ...RECALLED, answers }));
    expect(kept?.answers.map(([name]) => name)).toEqual(['a', 'c']);
  });
});
