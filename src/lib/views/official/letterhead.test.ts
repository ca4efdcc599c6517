import { expect, it } from 'vitest';
import { letterheadOf, remembering } from './letterhead.ts';

it('begins with what the province tells, and with those to whom such a paper goes', () => {
  const letter = letterheadOf('letter', [], 'Tỉnh An');
  expect([letter.above, letter.place, letter.recipients]).toEqual([
    'UBND Tỉnh An',
    'An',
    'Như trên;\nLưu: VT.',
  ]);
  expect(letterheadOf('report', [], 'Tỉnh An').recipients).toBe('UBND Tỉnh An (để báo cáo);\nLưu: VT.');
  expect(letterheadOf('report', [], null).recipients).toBe('Lưu: VT.');
});

it('is remembered for both papers, but a report never says that it goes to those above', () => {
  const written = {
    ...letterheadOf('letter', [], null),
    office: 'Sở Nội vụ',
    recipients: 'Như trên;\nGiám đốc;\nLưu: VT.',
  };
  const arranged = remembering(written, []);
  expect(letterheadOf('letter', arranged, null)).toEqual(written);
  expect(letterheadOf('report', arranged, null).recipients).toBe('Giám đốc;\nLưu: VT.');
  expect(remembering(written, arranged)).toEqual([]);
});
