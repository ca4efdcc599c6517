import { describe, expect, it } from 'vitest';
import { findKnown, freeName } from './known.ts';

const known = [
  { file: 'Quý 1/Xã A.xlsx', sha256: 'aa' },
  { file: 'Xã B/báo cáo.xlsx', sha256: 'bb' },
  { file: 'báo cáo.xlsx', sha256: 'cc' },
  { file: 'báo cáo (2).xlsx', sha256: 'dd' },
];

describe('findKnown', () => {
  it('recognises the same bytes with or without their folder', () => {
    expect(findKnown(known, 'Quý 1/Xã A.xlsx', 'aa')?.file).toBe('Quý 1/Xã A.xlsx');
    expect(findKnown(known, 'Xã A.xlsx', 'aa')?.file).toBe('Quý 1/Xã A.xlsx');
    expect(findKnown(known, '2026/Quý 1/Xã A.xlsx', 'aa')?.file).toBe('Quý 1/Xã A.xlsx');
  });

  it('keeps apart what differs in bytes, in name or in folder', () => {
    expect(findKnown(known, 'Xã A.xlsx', 'ab')).toBeUndefined();
    expect(findKnown(known, 'A.xlsx', 'aa')).toBeUndefined();
    expect(findKnown(known, 'Xã C/báo cáo.xlsx', 'bb')).toBeUndefined();
  });
});

describe('freeName', () => {
  it('numbers a name that is taken, before its ending', () => {
    expect(freeName(known, 'báo cáo.xlsx')).toBe('báo cáo (3).xlsx');
    expect(freeName(known, 'Quý 1/Xã A.xlsx')).toBe('Quý 1/Xã A (2).xlsx');
    expect(freeName([{ file: 'q.1/tệp', sha256: '' }], 'q.1/tệp')).toBe('q.1/tệp (2)');
  });

  it('leaves any other name alone', () => {
    expect(freeName(known, 'Xã A.xlsx')).toBe('Xã A.xlsx');
  });
});
