import { describe, expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../helpers/interpreted.ts';

const HEAD = ['UBND HUYỆN VĨNH LINH', 'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024'];
const UNITS = ['Xã Vĩnh Hà', 'Xã Vĩnh Ô', 'Thị trấn Hồ Xá', 'Xã Vĩnh Tú', 'Xã Vĩnh Sơn', 'Xã Vĩnh Long'];

/** One column of values under a heading, a unit beside each; its first value stands in C4. */
function column(heading: string, ...values: readonly string[]) {
  const rows = values.map((value, i) => `${i + 1} | ${UNITS[i]!} | ${value}`);
  const read = interpreted({ A: [...HEAD, `STT | Đơn vị | ${heading}`, ...rows] });
  return { said: lines(read).map((line) => line.replace(/ \d+ 2024 \w+/, '')), doubts: doubts(read) };
}

it('case 11: reads what is counted out of the words around it, never a size or a place', () => {
  const read = interpreted({
    A: [
      ...HEAD,
      'STT | Nội dung | Kết quả',
      '1 | Cổng TTĐT | 33 tin, bài',
      '2 | Mạng xã hội | 07 tin, bài',
      '3 | Truyền thanh | hơn 600 lượt phát',
      '4 | Tờ rơi | >100',
      '5 | Băng rôn | 55 tấm (kích thước 8m x 0,8m)',
      '6 | Văn bản tuyên truyền | 385văn bản',
      '7 | Hội nghị | o văn bản',
      '8 | Tuyên truyền miệng | 6 buổi trên 6 thôn',
    ],
  });
  expect(lines(read)).toEqual([
    'C4 464 2024 portal item 33',
    'C5 464 2024 social item 7',
    'C6 464 2024 radio broadcast 600 more_than',
    'C7 464 2024 leaflet copy 100 more_than',
    'C8 464 2024 banner piece 55',
    'C9 464 2024 documents document 385',
    'C10 464 2024 meeting document 0',
    'C11 464 2024 oral session 6',
  ]);
  expect(doubts(read)).toEqual(['C10 letter-o-as-zero']);
});

describe('case 12: dots and commas', () => {
  it('part thousands where the column does so', () => {
    expect(column('Cổng TTĐT (tin, bài)', '1.250', '980', '2.010')).toEqual({
      said: ['C4 item 1250', 'C5 item 980', 'C6 item 2010'],
      doubts: [],
    });
  });

  it('are doubted where the column does both', () => {
    expect(column('Cổng TTĐT (tin, bài)', '1,250', '12,5', '7').doubts).toEqual([
      'C4 number-ambiguous',
      'C5 number-fraction',
    ]);
  });

  it('part the tenths of a rate', () => {
    expect(column('Niêm yết TTHC (%)', '95,5', '95.5', '100 %')).toEqual({
      said: ['C4 percent 95.5', 'C5 percent 95.5', 'C6 percent 100'],
      doubts: [],
    });
  });
});

it('case 13: never takes the serial number of a date for a count', () => {
  expect(column('Cổng TTĐT (tin, bài)', '@5/10', '@Oct-05', '3')).toEqual({
    said: ['C6 item 3'],
    doubts: ['C4 date-in-count', 'C5 date-in-count'],
  });
});

it('case 14: tells zero, nothing, a dash and what is said to be missing apart', () => {
  expect(column('Cổng TTĐT (tin, bài)', '0', '', '-', 'không', 'đang cập nhật', 'nt')).toEqual({
    said: ['C4 item 0', 'C6 item missing', 'C7 item missing', 'C8 item missing', 'C9 item missing'],
    doubts: ['C6 dash-meaning', 'C7 dash-meaning', 'C8 declared-missing', 'C9 repeated-above'],
  });
});

it('case 16: gives a value merged over several units to none of them', () => {
  expect(column('Cổng TTĐT (tin, bài)', '30', '^', '^', '4')).toEqual({
    said: ['C7 item 4'],
    doubts: ['C4 merged-over-units'],
  });
});
