import { describe, expect, it } from 'vitest';
import { withoutPassedOver } from './given-files.ts';

const named = (...names: string[]) => names.map((name) => ({ name }));

describe('withoutPassedOver', () => {
  it('leaves out lock files and what systems leave in folders, and counts them', () => {
    const given = named('Quý 1/Xã A.xlsx', 'Quý 1/~$Xã A.xlsx', 'Quý 1/.DS_Store', 'Thumbs.db');
    expect(withoutPassedOver(given)).toEqual({ files: named('Quý 1/Xã A.xlsx'), passedOver: 3 });
  });

  it('passes over nothing that is given alone', () => {
    expect(withoutPassedOver(named('~$Xã A.xlsx'))).toEqual({ files: named('~$Xã A.xlsx'), passedOver: 0 });
  });
});
