import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity, QuantityReading } from './quantity.ts';
import { readQuantity } from './read-cell.ts';

/** "value>70 lượt #doubt": a reading in one line. */
function brief(reading: QuantityReading): string {
  const figures = reading.quantities.map(briefOf);
  const problems = reading.problems.map((problem) => `#${problem.code}`);
  return [...figures, ...(reading.repeats ? ['repeats'] : []), ...problems].join(' | ');
}

const SIGN = { exact: '', more_than: '>', at_least: '>=', less_than: '<', at_most: '<=', about: '~' };

function briefOf(q: Quantity): string {
  if (q.state !== 'value') return q.state;
  const number = `${SIGN[q.qualifier]}${q.value}${q.of === null ? '' : ` of ${q.of}`}${q.percent ? ' percent' : ''}`;
  return q.unitText && !q.percent ? `${number} ${q.unitText}` : number;
}

describe('readQuantity', () => {
  it.each([
    // numbers
    ['07', '7'],
    ['0', '0'],
    ['00', '0'],
    [' 37 ', '37'],
    ['1.234', '1234'],
    ['1.234,5', '1234.5 | #number-fraction'],
    ['1.234.567', '1234567'],
    ['1.000.000.000', '1000000000'],
    ['1 000 000 000', '1000000000'],
    ['1\u00a0234', '1234'],
    ['1,234', '1234 | #number-ambiguous'],
    ['12.5', '12.5 | #number-fraction'],
    ['-5', '-5 | #number-negative'],
    ['2024', '2024'],
    ['trên dưới 50', '~50'],
    ['Phát 45 lượt, thời lượng 15 phút/lượt', '45 lượt | #rate-without-count'],
    // units
    ['33 tin, bài', '33 tin, bài'],
    ['385văn bản', '385 văn bản'],
    ['26 tin, bài, video clip', '26 tin, bài, video clip'],
    ['9 lần', '9 lần'],
    ['02 lớp', '2 lớp'],
    ['băng rôn 55\ntấm', '55 tấm'],
    ['100 %', '100 percent'],
    ['99,5%', '99.5 percent'],
    ['1,5 giờ', '1.5 giờ'],
    ['1.5 bài', '1.5 bài | #number-fraction'],
    ['15.000.000 đồng', '15000000 đồng'],
    ['1,2 triệu lượt', '1200000 lượt'],
    ['2 nghìn', '2000'],
    ['1,2k lượt', '1200 lượt'],
    ['12 trđ', '12000000 đ'],
    ['3 tỷ', '3000000000'],
    ['24 tin bai', '24 tin bai'],
    // qualifiers
    ['hơn 70', '>70'],
    ['trên 1.000 bài viết', '>1000 bài viết'],
    ['70+', '>70'],
    ['70+ bài', '>70 bài'],
    ['> 70', '>70'],
    ['ít nhất 12', '>=12'],
    ['tối thiểu 05', '>=5'],
    ['không dưới 5 bài', '>=5 bài'],
    ['từ 30 tin trở lên', '>=30 tin'],
    ['>= 5', '>=5'],
    ['≥5', '>=5'],
    ['gần 100', '<100'],
    ['<100', '<100'],
    ['tối đa 5 buổi', '<=5 buổi'],
    ['không quá 10', '<=10'],
    ['≤ 10', '<=10'],
    ['khoảng 50', '~50'],
    ['ước thực hiện 30 tin, bài', '~30 tin, bài'],
    ['~50', '~50'],
    // several numbers
    ['12/15', '12 of 15'],
    ['6/6 thôn', '6 of 6 thôn'],
    ['6 thôn/6 thôn', '6 of 6 thôn'],
    ['12 buổi/6 thôn', '12 buổi'],
    ['36 cuộc/1.520 lượt người', '36 cuộc | 1520 lượt người'],
    ['6 buổi trên 6 Thôn', '6 buổi'],
    ['02 (01 tin, 01 bài)', '2'],
    ['2 lớp (60 người)', '2 lớp | 60 người'],
    ['02 cuộc (với sự tham gia của 150 đại biểu)', '2 cuộc | 150 đại biểu'],
    ['30 lượt (tổng thời lượng 300 phút)', '30 lượt | 300 phút'],
    ['12 bản tin (36 lượt phát)', '12 bản tin | 36 lượt phát'],
    ['3 cuộc (với 150 lượt người tham dự)', '3 cuộc | 150 lượt người tham dự'],
    ['150 người (60 người nữ)', '150 người'],
    ['3 lớp (20 người nữ)', '3 lớp'],
    ['04 (bốn) hội nghị', '4 hội nghị'],
    ['12 tin (lũy kế 40)', '12 tin'],
    ['12 tin, lũy kế 40', '12 tin'],
    ['3 cái; lũy kế 9 tháng: 8 cái', '3 cái'],
    ['3 cái, cộng dồn cả năm 2025 là 8 cái', '3 cái'],
    ['30 tin, bài, trong đó 12 tin về CCHC', '30 tin, bài'],
    ['30 tin; 02 phóng sự', '30 tin | 2 phóng sự'],
    ['Đài: 42 tin, bài; MXH: 26 tin, bài, video clip', '42 tin, bài | 26 tin, bài, video clip'],
    ['12/15 thôn, đạt 80%', '12 of 15 thôn'],
    ['2 lần/01 tuần', 'unquantified | #rate-without-count'],
    ['2 lần/tuần x 12 tuần = 24 lần', '24 lần'],
    ['02 loại, 400 tờ', '400 tờ'],
    ['01 đầu sách (200 cuốn)', '200 cuốn'],
    ['3 loại', '3 loại'],
    ['tin = 5; bài = 7', '5 | 7'],
    ['05 lớp, 250 học viên', '5 lớp | 250 học viên'],
    ['12 15', '12 | 15 | #number-ambiguous'],
    ['60 lượt x 2 loa', '60 lượt | #number-ambiguous'],
    ['3 tấm x 4 thôn', '3 tấm | #number-ambiguous'],
    ['60 lượt x 2 loa = 120 lượt', '120 lượt'],
    ['3 tấm x 2m', '3 tấm'],
    ['45 tin bài/12 tháng', '45 tin bài'],
    ['Thôn 3: 5 buổi', '5 buổi'],
    ['1. Tin: 12\n2. Bài: 5', '12 | 5'],
    ['3-4 buổi', '>=3 buổi | #number-ambiguous'],
    // other letters for digits
    ['o', '0 | #letter-o-as-zero'],
    ['O', '0 | #letter-o-as-zero'],
    ['o văn bản', '0 văn bản | #letter-o-as-zero'],
    ['1l', '#text-in-count'],
    ['1l tin', '1 l tin | #number-ambiguous'],
    ['15 I', '15 I | #number-ambiguous'],
    ['15 lớp', '15 lớp'],
    ['12 hoặc 13', '>=12 | #number-ambiguous'],
    ['Tổng số 12', '12'],
    ['12?', '12 | #number-ambiguous'],
    ['15 tin (?)', '15 tin | #number-ambiguous'],
    ['1O tin', '10 tin | #letter-o-as-zero'],
    ['hai', '2'],
    ['năm tin', '5 tin'],
    ['Mười hai buổi', '12 buổi'],
    // instead of a figure
    ['', ''],
    ['\u200b \n', ''],
    ['-', 'missing | #dash-meaning'],
    ['–', 'missing | #dash-meaning'],
    ['Không', 'missing | #dash-meaning'],
    ['- Không', 'missing | #dash-meaning'],
    ['không có', 'missing | #dash-meaning'],
    ['đang cập nhật', 'missing | #declared-missing'],
    ['Đang cập nhật.', 'missing | #declared-missing'],
    ['chưa có số liệu', 'missing | #declared-missing'],
    ['N/A', 'missing | #declared-missing'],
    ['không phát sinh', 'no_activity'],
    ['K/phát sinh', 'no_activity'],
    ['(không phát sinh)', 'no_activity'],
    ['Không phát sinh trong kỳ', 'no_activity'],
    ['/', 'not_applicable'],
    ['không áp dụng', 'not_applicable'],
    ['nt', 'repeats | #repeated-above'],
    ['//', 'repeats | #repeated-above'],
    ['″', 'repeats | #repeated-above'],
    ['như trên', 'repeats | #repeated-above'],
    ['x', 'unquantified | #done-without-figure'],
    ['✓', 'unquantified | #done-without-figure'],
    ['đã thực hiện', 'unquantified | #done-without-figure'],
    ['2 lần/tuần', 'unquantified | #rate-without-count'],
    ['05 tin, bài/quý', 'unquantified | #rate-without-count'],
    ['2 tin bài/năm', 'unquantified | #rate-without-count'],
    ['mỗi tuần 2 lần', 'unquantified | #rate-without-count'],
    ['hàng tháng 02 bài', 'unquantified | #rate-without-count'],
    ['hàng tuần', 'unquantified | #rate-without-count'],
    ['Phát thanh thường xuyên', 'unquantified | #rate-without-count'],
    // no count
    ['17h00', '#text-in-count'],
    ['8m x 0,8m', '#text-in-count'],
    ['29/KH-UBND', '#text-in-count'],
    ['Nghị định 61/2018', '#text-in-count'],
    ['05/11/2024', '#date-in-count'],
    ['#DIV/0!', '#formula-error'],
    ['#REF!', '#formula-error'],
    ['#N/A', '#formula-error'],
    ['#####', '#formula-error'],
    ['3-Feb', '#date-in-count'],
    ['03-thg 2', '#date-in-count'],
    ['1-thg10-24', '#date-in-count'],
    ['Oct-24', '#date-in-count'],
    ['thg 2-24', '#date-in-count'],
    ['Theo kế hoạch số 12 của xã', '#text-in-count'],
    ['một số bài', '#text-in-count'],
    ['02333.872.123', '#text-in-count'],
  ])('%j is %j', (text, expected) => {
    expect(brief(readQuantity(text))).toBe(expected);
  });

  it('follows the decimal habit of the column', () => {
    expect(brief(readQuantity('1,234', { decimal: '.' }))).toBe('1234');
    expect(brief(readQuantity('1,234', { decimal: ',' }))).toBe('1.234 | #number-fraction');
  });

  it('reads decomposed and oddly spaced text like any other', () => {
    expect(brief(readQuantity('hơn\u00a0 70 tin,\nbài'.normalize('NFD')))).toBe(
      '>70 tin, bài'.normalize('NFD'),
    );
  });

  it('gives spans of the text as given', () => {
    const text = '  Hơn 30 tin; 02 phóng sự'.normalize('NFD');
    const spans = readQuantity(text).quantities.map((q) => text.slice(q.start, q.end).normalize('NFC'));
    expect(spans).toEqual(['Hơn 30 tin', '02 phóng sự']);
  });

  const pieces = fc.constantFrom(
    ...'12 1.234 0,8 tin bài, buổi / - – ( ) ; : % hơn trên từ đến o x 8m năm 2024 ngày 05/11 nt \n'.split(
      ' ',
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 12 }).map((list) => list.join(' ')),
    fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
  );

  it('gives spans within the text, in order and disjoint', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let from = 0;
        return readQuantity(text).quantities.every(({ start, end }) => {
          const fits = start >= from && end > start && end <= text.length;
          from = end;
          return fits;
        });
      }),
    );
  });

  it('reads back what Vietnamese formatting writes', () => {
    const format = new Intl.NumberFormat('vi-VN');
    fc.assert(
      fc.property(
        fc.nat(1e9),
        fc.constantFrom('', ' tin, bài', ' lượt xem'),
        (value, unit) => readQuantity(format.format(value) + unit).quantities[0]?.value === value,
      ),
    );
  });

  it('takes time linear in the text', () => {
    const shapes = ['1 ', '1.', '(', 'tin, ', 'o1', '12/', ' ', 'trên ', 'lũy kế ', 'số 1/', '@', 'a-', '0 '];
    const lengths = shapes.map((shape) => readQuantity(shape.repeat(20_000)).quantities.length);
    expect(lengths.every((count) => count >= 0)).toBe(true);
  });
});
