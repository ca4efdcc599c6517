import { expect, it } from 'vitest';
import { answers, readWith } from '../../../../tests/helpers/answered.ts';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

const FORM = ['TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024', 'TT | Kênh | Số lượng', '1 | Cổng TTĐT (tin) | 7'];
const VINH_HA = { level: 'xa', code: '19417', from: null } as const;
const sender = [{ about: 'sender', unit: VINH_HA } as const];

it('takes the unit that a person named for the one that reports', () => {
  expect(interpreted({ A: FORM }).facts[0]?.unit.id).toBe('');
  const read = readWith({ A: FORM }, answers(sender));
  expect([lines(read), doubts(read)]).toEqual([['C3 19417 2024-Q1 portal item 7'], []]);
  expect(read.sender?.code).toBe('19417');
});

it('takes it before what the letterhead says, and doubts that no more', () => {
  const ambiguous = { A: ['UBND XÃ THANH AN', ...FORM] };
  expect(doubts(interpreted(ambiguous, { province: null })).join()).toContain('unit-');
  const read = readWith(ambiguous, answers(sender), { province: null });
  expect([lines(read), doubts(read)]).toEqual([['C4 19417 2024-Q1 portal item 7'], []]);
});

it('knows a letterhead of a name that several have again, in tables of the same layout', () => {
  const form = (title: string, letterhead = 'UBND PHƯỜNG 1') => ({
    A: [letterhead, title, 'TT | Kênh | Số lượng', '1 | Cổng TTĐT (tin) | 7'],
  });
  const first = interpreted(form('QUÝ I NĂM 2024'));
  expect(doubts(first)).toEqual(['A1 unit-ambiguous']);
  const unit = { level: 'xa', code: '19357', from: null } as const;
  const said = answers([{ about: 'letterhead', name: 'phường 1', unit }], {
    kind: 'layout',
    signature: first.signatures[0]!,
  });
  const second = readWith(form('QUÝ II NĂM 2024'), said);
  expect([lines(second), doubts(second)]).toEqual([['C4 19357 2024-Q2 portal item 7'], []]);
  expect(lines(readWith(form('QUÝ II NĂM 2024', 'UBND PHƯỜNG 2'), said))).toEqual(
    lines(interpreted(form('QUÝ II NĂM 2024', 'UBND PHƯỜNG 2'))),
  );
  const other = { A: form('QUÝ II NĂM 2024').A.with(2, 'TT | Hình thức | Kết quả') };
  expect(doubts(readWith(other, said))).toContain('A1 unit-ambiguous');
});

it('takes its version of the period, and none where there was none then', () => {
  const old = { level: 'xa', code: '19417', from: '1900-01-01' } as const;
  expect(readWith({ A: FORM }, answers([{ about: 'sender', unit: old }])).facts[0]!.unit.id).toBe('');
});

it('lets what was said of a sender reach the file of which a person said that it sends it', () => {
  const named = answers(sender);
  const period = answers([{ about: 'period', period: '2024-Q2' }], { kind: 'sender', sender: 'xa:19417' });
  const untitled = { A: FORM.slice(1) };
  expect(lines(readWith(untitled, [...named, ...period]))).toEqual(['C2 19417 2024-Q2 portal item 7']);
  expect(lines(readWith(untitled, period))[0]).not.toContain('2024-Q2');
});

it('is of a workbook whose sheets name one unit, or none', () => {
  const of = (unit: string) => [`UBND ${unit}`, ...FORM];
  const senderOf = (sheets: Readonly<Record<string, readonly string[]>>) => interpreted(sheets).sender?.code;
  expect(senderOf({ A: of('XÃ VĨNH HÀ'), B: of('XÃ VĨNH HÀ') })).toBe('19417');
  expect(senderOf({ A: of('XÃ VĨNH HÀ'), B: of('XÃ VĨNH TÚ') })).toBeUndefined();
  expect(senderOf({ 'Xã Vĩnh Hà': FORM, 'Xã Vĩnh Tú': FORM, 'Tổng hợp': of('HUYỆN VĨNH LINH') })).toBe('464');
});
