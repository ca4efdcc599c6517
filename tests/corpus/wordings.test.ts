import { describe, expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../helpers/interpreted.ts';

const HEAD = ['UBND HUYỆN VĨNH LINH', 'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ II NĂM 2025'];
const read = (...rows: readonly string[]) => interpreted({ A: [...HEAD, ...rows] });

describe('words of measure that mean another thing on each channel', () => {
  const channels =
    'STT | Đơn vị | Đài xã (lượt) | Cổng TTĐT (lượt) | Hội nghị (lượt) | Loa (buổi) | Họp thôn (buổi)';

  it('are read with their channel', () => {
    expect(lines(read(channels, '1 | Xã Vĩnh Hà | 1 | 2 | 3 | 4 | 5'))).toEqual([
      'C4 19417 2025-Q2 radio broadcast 1',
      'D4 19417 2025-Q2 portal view 2',
      'E4 19417 2025-Q2 meeting session 3',
      'F4 19417 2025-Q2 radio broadcast 4',
      'G4 19417 2025-Q2 meeting session 5',
    ]);
  });

  it('yield to what the label says', () => {
    const visits = read('STT | Nội dung | ĐVT | Số lượng', '1 | Lượt truy cập trang TTĐT | lượt | 1250');
    expect(lines(visits)).toEqual(['D4 464 2025-Q2 portal view 1250']);
  });

  it('take hours and their fractions as they are', () => {
    const hours = read('STT | Đơn vị | Thời lượng phát (giờ)', '1 | Xã Vĩnh Hà | 2,25');
    expect(lines(hours)).toEqual(['C4 19417 2025-Q2 radio duration 2.25']);
    expect(doubts(hours)).toEqual([]);
  });
});

describe('headings that name a period beside what they are', () => {
  const form = read(
    'STT | Hình thức | ĐVT | KH năm 2025 | Ước TH quý II | Thực hiện 6 tháng/2025 | Cùng kỳ 6T/2024',
    '1 | Cổng TTĐT | tin, bài | 48 | 14 | 26 | 21',
  );

  it('are results, estimates and comparisons of that period', () => {
    expect(lines(form)).toEqual([
      'E4 464 2025-Q2 portal item 14 about',
      'F4 464 2025-H1 portal item 26 comparison',
      'G4 464 2024-H1 portal item 21 comparison',
    ]);
    expect(doubts(form)).toEqual([]);
  });

  it('or quotas, never results', () => {
    expect(form.targets).toMatchObject([
      { channel: 'portal', measure: 'item', comparator: '=', value: 48, per: 'year', year: 2025 },
    ]);
    const quarter = read(
      'STT | Đơn vị | Băng rôn (tấm) | <',
      '^ | ^ | Kế hoạch | Thực hiện',
      '1 | Xã Vĩnh Hà | 5 | 6',
      '| Tổng cộng | 5 | 6',
    );
    expect(quarter.targets).toMatchObject([
      { unit: { code: '19417' }, value: 5, per: 'quarter', year: 2025 },
    ]);
  });
});

it('takes "Đơn vị" for the units of measure where it heads them', () => {
  const form = read(
    'STT | Nội dung | Đơn vị | Số lượng',
    '1 | Cổng TTĐT | tin, bài | 5',
    '2 | Tờ rơi | tờ | 80',
  );
  expect(lines(form)).toEqual(['D4 464 2025-Q2 portal item 5', 'D5 464 2025-Q2 leaflet copy 80']);
  expect(doubts(form)).toEqual([]);
});

it('keeps "Tổng số …" of a numbered row in the channel of its section', () => {
  const form = read(
    'STT | Nội dung | ĐVT | Số lượng',
    'I | Trang thông tin điện tử',
    '1 | Tổng số tin, bài đã đăng | tin, bài | 36',
    '1.1 | Tin | tin | 30',
    '1.2 | Bài | bài | 6',
    'II | Hệ thống truyền thanh',
    '1 | Tổng thời lượng phát | giờ | 13',
  );
  expect(lines(form)).toEqual([
    'D5 464 2025-Q2 portal item 36 total',
    'D6 464 2025-Q2 portal item 30',
    'D7 464 2025-Q2 portal item 6',
    'D9 464 2025-Q2 radio duration 13',
  ]);
});

it('adds up for a total only what counts the same', () => {
  const table = read(
    'STT | Đơn vị | Cổng (tin, bài) | Truyền thanh (tin, bài) | Truyền thanh (lượt phát) | Tổng số tin, bài',
    '1 | Xã Vĩnh Hà | 3 | 4 | 60 | 7',
  );
  expect(doubts(table)).toEqual([]);
});

it('knows a type of unit without its mark, and a commune named like a currency', () => {
  expect(lines(read('Đơn vị | Cổng TTĐT (tin, bài)', 'Xa Vinh Ha | 5'))[0]).toBe(
    'B4 19417 2025-Q2 portal item 5',
  );
  const sideways = interpreted(
    { A: ['KẾT QUẢ TUYÊN TRUYỀN NĂM 2026', 'Kênh | ĐVT | Tuy Phong | Đồng Kho', 'Cổng TTĐT | tin | 3 | 4'] },
    { province: 'Lâm Đồng' },
  );
  expect(sideways.facts.map(({ unit, measure }) => [unit.name, measure])).toEqual([
    ['Xã Tuy Phong', 'item'],
    ['Xã Đồng Kho', 'item'],
  ]);
});

it('takes a list of numbers for counts, whatever it says of their sending', () => {
  const list = read(
    'STT | TEN_DVHC | HINH_THUC | DON_VI_TINH | SO_LUONG | NGAY_GUI | TRANG_THAI',
    '1 | Xã Vĩnh Hà | Cổng TTĐT | tin, bài | 20 | 03/07/2025 08:30 | Đã duyệt',
  );
  expect(lines(list)).toEqual(['E4 19417 2025-Q2 portal item 20']);
  const judged = read(
    'STT | Nội dung | ĐVT | Kết quả | Đánh giá',
    '1 | Cổng TTĐT | tin, bài | 20 | Đạt',
    '2 | Truyền thanh | lượt phát | 9 | Đạt',
  );
  expect(lines(judged)).toEqual(['D4 464 2025-Q2 portal item 20', 'D5 464 2025-Q2 radio broadcast 9']);
  expect(judged.tasks).toEqual([]);
});

it('gives a department its own figures, and the province those that it adds up', () => {
  const own = interpreted({
    A: [
      'UBND TỈNH QUẢNG TRỊ',
      'SỞ NỘI VỤ',
      'KẾT QUẢ TUYÊN TRUYỀN NĂM 2026',
      'Hình thức | Số lượng',
      'Cổng TTĐT | 5',
      'Băng rôn | 6',
    ],
  });
  expect(own.facts.map(({ unit }) => `${unit.level} ${unit.name}`)).toEqual(['so Sở Nội vụ', 'so Sở Nội vụ']);
  expect(doubts(own)).toEqual([]);
  const all = interpreted({
    A: [
      'UBND TỈNH QUẢNG TRỊ',
      'SỞ NỘI VỤ',
      'KẾT QUẢ TUYÊN TRUYỀN NĂM 2026',
      'Đơn vị | Băng rôn (tấm)',
      'Xã Vĩnh Thủy | 5',
      'Tổng cộng | 5',
    ],
  });
  expect(all.facts.map(({ unit }) => unit.level)).toEqual(['xa', 'tinh']);
});

it('says which column of figures is not read', () => {
  const form = read(
    'STT | Hình thức | Số lượng | Số thẻ',
    '1 | Cổng TTĐT | 5 | 7',
    '2 | Truyền thanh | 4 | 8',
  );
  expect(doubts(form)).toEqual(['D3 column-unknown']);
});

describe('a row that only says who took part', () => {
  it('is of the event in the row above, whatever its section is called', () => {
    const form = read(
      'STT | Nội dung | ĐVT | Số lượng',
      'III | Hình thức khác |  | ',
      '6 | Lồng ghép tuyên truyền trong hội nghị thôn | Hội nghị | 11',
      '7 | Số người tham dự | Người | 640',
    );
    expect(lines(form)).toEqual(['D5 464 2025-Q2 meeting session 11', 'D6 464 2025-Q2 meeting people 640']);
  });
});

describe('“lượt” in the column of measures', () => {
  it('counts how often a programme was aired', () => {
    const form = read('TT | Nội dung | ĐVT | Số lượng', '1 | Chương trình phát thanh | lượt | 39');
    expect(lines(form)).toEqual(['D4 464 2025-Q2 radio broadcast 39']);
  });
});

describe('a plan beside what was done', () => {
  it('is of what the row counts: “Kế hoạch” is no document there', () => {
    const form = read(
      'TT | Chỉ tiêu | Đơn vị tính | Kế hoạch | Thực hiện | Tỷ lệ (%)',
      '1 | Tin, bài trên trang TTĐT | tin, bài | 24 | 27 | 112,5',
    );
    expect(form.targets).toMatchObject([{ channel: 'portal', measure: 'item', value: 24 }]);
  });
});

describe('an abbreviated heading', () => {
  it('“Đ.vị” is of units, not of money', () => {
    const form = read('TT | Đ.vị | Cổng TTĐT | MXH | TT miệng', '1 | X. Vĩnh Hà | 2 | 3 | 4');
    expect(lines(form)).toEqual([
      'C4 19417 2025-Q2 portal item 2',
      'D4 19417 2025-Q2 social item 3',
      'E4 19417 2025-Q2 oral session 4',
    ]);
  });
});
