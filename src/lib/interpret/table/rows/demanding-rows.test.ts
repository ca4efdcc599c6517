import { describe, expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const read = (title: string, ...rows: readonly string[]) =>
  interpreted({ A: ['UBND HUYỆN VĨNH LINH', title, ...rows] });
const quotas = ({ targets }: ReturnType<typeof interpreted>) =>
  targets.map(
    ({ place, unit, channel, comparator, value, per }) =>
      `${place.cell} ${unit.code} ${channel} ${comparator} ${value}/${per}`,
  );
const TITLE = 'TỔNG HỢP TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024';

describe('what names of rows and columns demand', () => {
  it('a row that says what each unit should reach is no unit', () => {
    const found = read(
      TITLE,
      'STT | Đơn vị | Trang TTĐT (tin, bài) | Băng rôn (tấm)',
      ' | Định mức tối thiểu/quý | 12 | 4',
      '1 | Xã Vĩnh Hà | 15 | 2',
    );
    expect(lines(found)).toEqual(['C5 19417 2024-Q1 portal item 15', 'D5 19417 2024-Q1 banner piece 2']);
    expect(quotas(found)).toEqual(['C4 464 portal >= 12/quarter', 'D4 464 banner >= 4/quarter']);
    expect(doubts(found)).toEqual([]);
  });

  it.each([
    ['Chỉ tiêu giao mỗi đơn vị/năm', 'year'],
    ['Chỉ tiêu giao mỗi xã, thị trấn trong quý I', 'quarter'],
    ['KH giao cho các xã', 'quarter'],
  ])('"%s" is no unit', (name, per) => {
    const found = read(
      TITLE,
      'STT | Đơn vị | Trang TTĐT (tin, bài) | Băng rôn (tấm)',
      ` | ${name} | 12 | 4`,
      '1 | Xã Vĩnh Hà | 15 | 2',
    );
    expect(lines(found).length).toBe(2);
    expect(found.targets.map((target) => target.per)).toEqual([per, per]);
    expect(doubts(found)).toEqual([]);
  });

  it('a heading says of what it demands, and beside it stands what was done', () => {
    const found = read(
      TITLE,
      'STT | Đơn vị | Chỉ tiêu giao cả năm 2024: Trang TTĐT (tin, bài) | Trang TTĐT (tin, bài)',
      '1 | Xã Vĩnh Hà | 60 | 15',
    );
    expect(lines(found)).toEqual(['D4 19417 2024-Q1 portal item 15']);
    expect(quotas(found)).toEqual(['C4 19417 portal = 60/year']);
  });

  it('"% KH" is what was done by what was planned', () => {
    const found = read(
      TITLE,
      'STT | Đơn vị | Tin, bài truyền thanh | < | <',
      '^ | ^ | KH năm | TH | % KH',
      '1 | Xã Vĩnh Hà | 40 | 15 | 37.5',
    );
    expect(quotas(found)).toEqual(['C5 19417 radio = 40/year']);
  });

  it('a section may say how much of it is wanted, and how often', () => {
    const found = read(
      TITLE,
      'TT | Nội dung | Số lượng',
      'I | Trang TTĐT (tối thiểu 10 tin, bài/quý) | ',
      '1 | Tin | 7',
      '2 | Bài | 5',
    );
    expect(lines(found)).toEqual(['C5 464 2024-Q1 portal item 7', 'C6 464 2024-Q1 portal item 5']);
    expect(quotas(found)).toEqual(['B4 464 portal >= 10/quarter']);
  });

  it('a name that counts those who reached it demands nothing', () => {
    const found = read(
      TITLE,
      'TT | Nội dung | Số lượng',
      '1 | Số xã đăng tối thiểu 05 tin, bài/quý trên Trang TTĐT | 7',
    );
    expect(quotas(found)).toEqual([]);
  });

  it('"Kênh | Chỉ tiêu" heads quotas over numbers, of the period that the table is titled with', () => {
    const found = read(
      TITLE,
      'STT | Kênh | Số lượng | ĐVT',
      '1 | Trang TTĐT | 17 | tin, bài',
      '',
      'B. Chỉ tiêu phấn đấu quý II/2024',
      'STT | Kênh | Chỉ tiêu | ĐVT',
      '1 | Trang TTĐT | 20 | tin, bài',
    );
    expect(lines(found)).toEqual(['C4 464 2024-Q1 portal item 17']);
    expect(quotas(found)).toEqual(['C8 464 portal = 20/quarter']);
    expect(found.targets[0]?.measure).toBe('item');
  });

  it('what had to be done beside what was done is wanted, and added to nothing', () => {
    const found = read(
      TITLE,
      'STT | Kênh | Số tin, bài phải đăng | Số tin, bài đã đăng',
      '1 | Trang TTĐT | 20 | 22',
    );
    expect(lines(found)).toEqual(['D4 464 2024-Q1 portal item 22']);
    expect(quotas(found)).toEqual(['C4 464 portal = 20/quarter']);
  });

  it.each([
    ['BẢNG CHỈ TIÊU TUYÊN TRUYỀN CCHC NĂM 2024', 0, 1],
    ['DỰ KIẾN SỐ LƯỢNG TIN, BÀI TUYÊN TRUYỀN CCHC NĂM 2024', 0, 1],
    ['BẢNG CHỈ TIÊU THỐNG KÊ TUYÊN TRUYỀN CCHC NĂM 2024', 1, 0],
    ['CHỈ TIÊU TUYÊN TRUYỀN CCHC THỰC HIỆN NĂM 2024', 1, 0],
    ['CÁC CHỈ TIÊU TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024', 1, 0],
  ])('"%s" heads %d results and %d quotas', (title, results, wanted) => {
    const found = read(title, 'STT | Kênh | Số lượng | ĐVT', '1 | Trang TTĐT | 36 | tin, bài');
    expect([found.facts.length, found.targets.length]).toEqual([results, wanted]);
  });
});
