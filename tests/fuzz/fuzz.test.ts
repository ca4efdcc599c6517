import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { campaign } from './campaign.ts';
import { damagedFile } from './damage.ts';
import { soundFiles } from './sound-files.ts';

const SEED = 20240101;
const files = soundFiles();

describe('damaged files', () => {
  it.each(files)('start from what can be read: $name', ({ bytes }) => {
    expect(judge(bytes)).toMatchObject({ refused: 0 });
  });

  it('are the same for the same seed and number', () => {
    expect(damagedFile(files, SEED, 7)).toEqual(damagedFile(files, SEED, 7));
    expect(damagedFile(files, SEED, 7)).not.toEqual(damagedFile(files, SEED, 8));
  });

  it('are read or refused, never a hang or a crash (the long campaign: npm run test:fuzz)', async () => {
    const { inputs, failures } = await campaign({
      files,
      seed: SEED,
      from: 0,
      to: 700,
      milliseconds: 15_000,
      patience: 30_000,
    });
    expect(failures).toEqual([]);
    expect(inputs).toBeGreaterThan(0);
  });
});
