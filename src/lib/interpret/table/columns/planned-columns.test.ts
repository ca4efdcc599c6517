import { describe, expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const read = (title: string, ...rows: readonly string[]) =>
  interpreted({ Sheet1: ['UBND XÃ VĨNH TÚ', title, ...rows] });
const PLAN = 'KẾ HOẠCH TUYÊN TRUYỀN CCHC NĂM 2024';
const LIST = ['STT | Nội dung | ĐVT | Số lượng', '1 | Trang TTĐT | tin, bài | 60', '2 | Loa | lượt | 240'];

describe('the figures of a list under the title of a plan', () => {
  it('are quotas and no results', () => {
    const plan = read(PLAN, ...LIST);
    expect(lines(plan)).toEqual([]);
    expect(plan.targets).toMatchObject([
      { channel: 'portal', measure: 'item', comparator: '=', value: 60, per: 'year', year: 2024 },
      { channel: 'radio', measure: 'broadcast', comparator: '=', value: 240, per: 'year', year: 2024 },
    ]);
    expect(doubts(plan)).toEqual([]);
  });

  it('belong to its tasks where the list says who does them and by when', () => {
    const plan = read(
      PLAN,
      'STT | Nội dung | ĐVT | Số lượng dự kiến | Thời gian | Đơn vị thực hiện',
      '1 | Tổ chức tập huấn | lớp | 2 | Quý II | Phòng Nội vụ',
    );
    expect(lines(plan)).toEqual([]);
    expect(plan.tasks).toMatchObject([{ number: '1', unit: { code: '19372' }, lead: 'Phòng Nội vụ' }]);
    expect(plan.targets).toMatchObject([
      { channel: 'training', measure: 'session', value: 2, per: 'year', taskNumber: '1' },
    ]);
  });

  it.each(['KẾT QUẢ THỰC HIỆN KẾ HOẠCH TUYÊN TRUYỀN CCHC NĂM 2024', 'SỐ LIỆU TUYÊN TRUYỀN CCHC NĂM 2024'])(
    'are results under "%s"',
    (title) => {
      const found = read(title, '(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2024)', ...LIST);
      expect(lines(found)).toEqual(['D5 19372 2024 portal item 60', 'D6 19372 2024 radio broadcast 240']);
    },
  );

  it('are results where a column says that they were reached', () => {
    const found = read(PLAN, 'STT | Nội dung | ĐVT | Kết quả đạt được', '1 | Loa | lượt | 240');
    expect(lines(found)).toEqual(['D4 19372 2024 radio broadcast 240']);
  });
});

describe('a list of quotas is known by its title, whatever the document is called', () => {
  it.each([
    'ĐỊNH MỨC TIN, BÀI TUYÊN TRUYỀN CCHC NĂM 2024',
    'PHÂN CÔNG SỐ LƯỢNG TIN, BÀI TUYÊN TRUYỀN CCHC NĂM 2024',
    'BẢN ĐĂNG KÝ CHỈ TIÊU TUYÊN TRUYỀN CCHC NĂM 2024',
    'CHỈ TIÊU TUYÊN TRUYỀN CCHC GIAO CÁC THÔN NĂM 2024',
  ])('%s', (title) => {
    const plan = read(title, ...LIST);
    expect(lines(plan)).toEqual([]);
    expect(plan.targets.map(({ value }) => value)).toEqual([60, 240]);
  });

  it('how often a heading demands it is the pace', () => {
    const plan = read(
      'ĐỊNH MỨC TUYÊN TRUYỀN CCHC NĂM 2024',
      'STT | Đơn vị | Trang TTĐT (tin, bài/quý) | Loa (lượt phát/tháng)',
      '1 | Thôn Mỹ Tú | 5 | 4',
    );
    expect(plan.targets.map(({ channel, value, per }) => `${channel} ${value} ${per}`)).toEqual([
      'portal 5 quarter',
      'radio 4 month',
    ]);
  });

  it('a cell of words says how much at least, and how often', () => {
    const plan = read(
      'BẢN ĐĂNG KÝ CHỈ TIÊU TUYÊN TRUYỀN CCHC NĂM 2024',
      'STT | Hình thức | ĐVT | Chỉ tiêu đăng ký',
      '1 | Trang TTĐT | tin, bài | Tối thiểu 48',
      '2 | Truyền thanh | lượt phát | 02/tuần',
      '3 | Đối thoại | cuộc | 01 cuộc/quý',
    );
    expect(
      plan.targets.map(({ measure, comparator, value, per }) => `${measure} ${comparator} ${value} ${per}`),
    ).toEqual(['item >= 48 year', 'broadcast = 2 week', 'session = 1 quarter']);
  });
});

it('beside an assignment, what is left of it is no figure, and neither counts assignments', () => {
  const found = interpreted({
    A: [
      'SỞ NỘI VỤ TỈNH QUẢNG TRỊ',
      'THEO DÕI CHỈ TIÊU TIN, BÀI TRÊN TRANG TTĐT NĂM 2024',
      'STT | Đơn vị | Chỉ tiêu giao | Đã thực hiện | Còn lại',
      '1 | Huyện Vĩnh Linh | 60 | 45 | 15',
    ],
  });
  expect(lines(found)).toEqual(['D4 464 2024 portal item 45']);
  expect(found.targets).toMatchObject([{ channel: 'portal', measure: 'item', value: 60, per: 'year' }]);
  expect(doubts(found)).toEqual([]);
});

it('who is to do what is a plan: its words set quotas', () => {
  const found = read(
    'PHÂN CÔNG NHIỆM VỤ TUYÊN TRUYỀN CCHC NĂM 2024',
    'STT | Nhiệm vụ | Người phụ trách | Thời hạn',
    '1 | Viết tối thiểu 04 tin, bài/tháng trên Trang TTĐT | Nguyễn Văn An | Hằng tháng',
  );
  expect(found.targets).toMatchObject([{ channel: 'portal', measure: 'item', value: 4, per: 'month' }]);
});

it('what was planned is of the one channel that the results beside it are of', () => {
  const compared = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'TUYÊN TRUYỀN CCHC NĂM 2024',
      'TT | Xã | Chỉ tiêu giao (tin, bài) | Đã đăng Trang TTĐT | Còn thiếu | Đạt (%)',
      '1 | Xã Vĩnh Tú | 10 | 8 | 2 | 80',
    ],
  });
  expect(lines(compared)).toEqual(['D4 19372 2024 portal item 8']);
  expect(compared.targets).toMatchObject([
    { channel: 'portal', measure: 'item', comparator: '=', value: 10, unit: { code: '19372' } },
  ]);
});

it('reads what was planned beside what was done of a task, and demands nothing twice', () => {
  const judged = interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      'KẾT QUẢ THỰC HIỆN KẾ HOẠCH TUYÊN TRUYỀN CCHC NĂM 2024',
      'TT | Nhiệm vụ | Kế hoạch | Kết quả thực hiện | Đánh giá',
      '1 | Đăng tin, bài trên Trang TTĐT | 20 tin, bài | 25 tin, bài | Đạt',
      '2 | Tổ chức đối thoại | 02 cuộc | 01 cuộc | Chưa đạt',
      '3 | Mở chuyên mục | Quý I | Đã mở | Đạt',
    ],
  });
  expect(judged.targets).toMatchObject([
    { channel: 'portal', measure: 'item', comparator: '=', value: 20, per: 'year', taskNumber: '1' },
    { channel: 'dialogue', measure: 'session', value: 2, taskNumber: '2' },
  ]);
  expect(lines(judged)).toEqual(['D4 19372 2024 portal item 25', 'D5 19372 2024 dialogue session 1']);
});

const told = (title: string, ...rows: readonly string[]) => {
  const read = interpreted({ A: ['UBND XÃ VĨNH TÚ', title, ...rows] });
  const targets = read.targets.map(({ place, channel, measure, value, per }) =>
    [place.cell, channel, measure, value, per].join(' '),
  );
  return { facts: lines(read), targets };
};

it('keeps what was done the year before beside what is planned a figure, and no quota', () => {
  const rows = ['1 | Tin, bài Trang TTĐT | tin, bài | 44 | 50'];
  expect(
    told('KẾ HOẠCH TUYÊN TRUYỀN CCHC NĂM 2024', 'TT | Nội dung | ĐVT | Năm 2023 | Kế hoạch 2024', ...rows),
  ).toEqual({
    facts: ['D4 19372 2023 portal item 44 comparison'],
    targets: ['E4 portal item 50 year'],
  });
  const inBrackets = 'TT | Nội dung | ĐVT | Năm 2023 (thực hiện) | Năm 2024 (kế hoạch)';
  expect(told('CHỈ TIÊU TUYÊN TRUYỀN CCHC NĂM 2024', inBrackets, ...rows)).toMatchObject({
    targets: ['E4 portal item 50 year'],
  });
});

it('reads "Bảng chỉ tiêu" of a quarter as wanted, unless it says that it reports', () => {
  const rows = ['STT | Kênh | Số lượng', '1 | Trang TTĐT | 20'];
  expect(told('BẢNG CHỈ TIÊU TUYÊN TRUYỀN CCHC QUÝ II NĂM 2024', ...rows)).toEqual({
    facts: [],
    targets: ['C4 portal item 20 quarter'],
  });
  for (const title of [
    'BẢNG CHỈ TIÊU THỐNG KÊ CCHC QUÝ II NĂM 2024',
    'KẾT QUẢ CHỈ TIÊU CCHC QUÝ II NĂM 2024',
  ])
    expect(told(title, ...rows).facts).toEqual(['C4 19372 2024-Q2 portal item 20']);
});

it('reads how often a plan wants it', () => {
  expect(
    told(
      'KẾ HOẠCH TUYÊN TRUYỀN CCHC NĂM 2024',
      'Kênh | Tần suất | Nội dung',
      'Trang TTĐT | 02 tin, bài/tuần | CCHC',
    ).targets,
  ).toEqual(['B4 portal item 2 week']);
});

it('takes the year that stands behind "Thực hiện" for that of its figures', () => {
  const rows = ['1 | Tin, bài Trang TTĐT | 40 | 44 | 48'];
  const heading = 'TT | Nội dung | Chỉ tiêu 2023 | Thực hiện 2023 | Chỉ tiêu 2024';
  expect(told('TUYÊN TRUYỀN CCHC NĂM 2024', heading, ...rows)).toEqual({
    facts: ['D4 19372 2023 portal item 44'],
    targets: ['C4 portal item 40 year', 'E4 portal item 48 year'],
  });
});

it('keeps the quota of a row of which nothing is reported yet', () => {
  expect(
    told(
      'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ II NĂM 2024',
      'TT | Hình thức | ĐVT | Chỉ tiêu quý | Kết quả | Ghi chú',
      '1 | Trang thông tin điện tử | tin, bài | 12 | 14 |',
      '2 | Tuyên truyền miệng | buổi | 3 | | Chưa có số liệu của MTTQ',
    ),
  ).toEqual({
    facts: ['E4 19372 2024-Q2 portal item 14'],
    targets: ['D4 portal item 12 quarter', 'D5 oral session 3 quarter'],
  });
});

it('what a cell demands at least or at most is demanded so', () => {
  const plan = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'GIAO CHỈ TIÊU TUYÊN TRUYỀN CCHC NĂM 2024',
      'STT | Xã | Trang TTĐT (tin, bài) | Loa (lượt)',
      '1 | Vĩnh Tú | ≥ 24 | 48',
      '2 | Vĩnh Hà | tối thiểu 12 | không quá 36',
    ],
  });
  expect(plan.targets.map(({ comparator, value }) => `${comparator} ${value}`).sort()).toEqual([
    '<= 36',
    '= 48',
    '>= 12',
    '>= 24',
  ]);
});
