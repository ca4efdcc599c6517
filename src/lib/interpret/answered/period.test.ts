import { describe, expect, it } from 'vitest';
import { answers, readWith } from '../../../../tests/helpers/answered.ts';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

const TABLE = ['STT | Đơn vị | Cổng TTĐT (tin, bài)', '1 | Xã Vĩnh Hà | 12'];
const UNTITLED = { A: ['UBND HUYỆN VĨNH LINH', 'KẾT QUẢ TUYÊN TRUYỀN CCHC', ...TABLE] };
const TITLED = { A: ['UBND HUYỆN VĨNH LINH', 'KẾT QUẢ TUYÊN TRUYỀN QUÝ I NĂM 2024', ...TABLE] };
const period = (code: string) => [{ about: 'period', period: code } as const];

describe('the period that a person gave', () => {
  it('fills in where the file names none', () => {
    expect(doubts(interpreted(UNTITLED))).toContain('period-unknown');
    const read = readWith(UNTITLED, answers(period('2024-Q3')));
    expect([lines(read), doubts(read)]).toEqual([['C4 19417 2024-Q3 portal item 12'], []]);
  });

  it('is that of the units too: they are looked up as of it', () => {
    const read = readWith(UNTITLED, answers(period('2026-Q1')));
    expect(read.facts[0]!.unit.id).not.toContain('19417');
  });

  it('holds against the title where it was said of this file, and not where it was said of all', () => {
    expect(lines(readWith(TITLED, answers(period('2023'))))).toEqual(['C4 19417 2023 portal item 12']);
    const always = answers(period('2023'), { kind: 'always' });
    expect(lines(readWith(TITLED, always))).toEqual(['C4 19417 2024-Q1 portal item 12']);
    expect(lines(readWith(UNTITLED, always))).toEqual(['C4 19417 2023 portal item 12']);
  });

  it('settles a form of last year', () => {
    const slip = { 'Quý I 2023': TITLED.A };
    expect(doubts(interpreted(slip))).toContain('year-slip');
    expect(doubts(readWith(slip, answers(period('2024-Q1'))))).toEqual([]);
  });

  it('leaves columns of periods theirs, in its year', () => {
    const columns = {
      A: ['UBND XÃ VĨNH HÀ', 'TUYÊN TRUYỀN CCHC', 'TT | Kênh | Quý I | Quý II', '1 | Cổng TTĐT | 3 | 4'],
    };
    const read = readWith(columns, answers(period('2024')));
    expect(lines(read)).toEqual(['C4 19417 2024-Q1 portal item 3', 'D4 19417 2024-Q2 portal item 4']);
  });

  it('is, as a year, narrowed by sheets that are named after its parts', () => {
    const parts = { 'Quý I': UNTITLED.A, 'Quý II': UNTITLED.A };
    const read = readWith(parts, answers(period('2024')));
    expect(lines(read).map((line) => line.split(' ')[2])).toEqual(['2024-Q1', '2024-Q2']);
    const one = readWith({ 'Quý I': UNTITLED.A }, answers(period('2024')));
    expect(lines(one)).toEqual(['C4 19417 2024 portal item 12']);
  });

  it('is nothing where it is no period', () => {
    expect(readWith(UNTITLED, answers(period('quý 3')))).toEqual(interpreted(UNTITLED));
  });

  it('reaches files with a table of a layout, or of a sender, and no others', () => {
    const [signature] = interpreted(UNTITLED).signatures;
    const periods = (reach: Parameters<typeof answers>[1]) =>
      readWith(UNTITLED, answers(period('2024-Q3'), reach), { year: 2024 }).facts.map((fact) => fact.period);
    expect(periods({ kind: 'layout', signature: signature! })).toEqual(['2024-Q3']);
    expect(periods({ kind: 'layout', signature: `${signature} | khác` })).toEqual(['']);
    expect(periods({ kind: 'sender', sender: 'huyen:464' })).toEqual(['2024-Q3']);
    expect(periods({ kind: 'sender', sender: 'xa:19417' })).toEqual(['']);
  });
});
