import { describe, expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const form = (title: string, ...rows: readonly string[]) =>
  interpreted({ A: ['UBND XÃ VĨNH HÀ, HUYỆN VĨNH LINH', title, ...rows] });

describe('columns of two periods in a report of the later one', () => {
  const rows = [
    'STT | Nội dung | ĐVT | Quý II | Quý III | Tăng, giảm',
    '1 | Trang TTĐT | tin, bài | 4 | 6 | 2',
  ];

  it('compare the earlier one', () => {
    expect(lines(form('KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ III NĂM 2024', ...rows))).toEqual([
      'D4 19417 2024-Q2 portal item 4 comparison',
      'E4 19417 2024-Q3 portal item 6',
    ]);
  });

  it('are both counted in a report of the year', () => {
    expect(lines(form('KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024', ...rows))).toEqual([
      'D4 19417 2024-Q2 portal item 4',
      'E4 19417 2024-Q3 portal item 6',
    ]);
  });
});

describe('“Nam | Nữ”', () => {
  const title = 'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ III NĂM 2024';

  it('are what a total of people adds up', () => {
    const read = form(
      title,
      'STT | Nội dung | Số buổi | Số người dự | < | <',
      '^ | ^ | ^ | Tổng số | Nam | Nữ',
      '1 | Tuyên truyền miệng | 2 | 40 | 15 | 25',
    );
    expect(lines(read)).toEqual([
      'C5 19417 2024-Q3 oral session 2',
      'D5 19417 2024-Q3 oral people 40 total',
      'E5 19417 2024-Q3 oral people 15',
      'F5 19417 2024-Q3 oral people 25',
    ]);
  });

  it('or parts of a figure that is no total', () => {
    const read = form(title, 'STT | Nội dung | Số lượng | Nam | Nữ', '1 | Người dự hội nghị | 40 | 15 | 25');
    expect(lines(read)).toEqual([
      'C4 19417 2024-Q3 meeting people 40',
      'D4 19417 2024-Q3 meeting people 15 subset',
      'E4 19417 2024-Q3 meeting people 25 subset',
    ]);
  });
});

describe('“Giao | Đạt | %” over numbers', () => {
  it('are a quota and what was done, no tasks', () => {
    const read = form(
      'KẾT QUẢ THỰC HIỆN CHỈ TIÊU TUYÊN TRUYỀN CCHC NĂM 2024',
      'STT | Nội dung | Giao | Đạt | %',
      '1 | Tin, bài trên Trang TTĐT | 24 | 27 | 112',
    );
    expect(lines(read)).toEqual(['D4 19417 2024 portal item 27']);
    expect(read.targets).toMatchObject([{ channel: 'portal', measure: 'item', value: 24 }]);
    expect(read.tasks).toEqual([]);
  });

  it('are marks of tasks where they hold marks', () => {
    const read = form(
      'KẾT QUẢ THỰC HIỆN NHIỆM VỤ TUYÊN TRUYỀN CCHC NĂM 2024',
      'STT | Nội dung | Đạt | Chưa đạt',
      '1 | Mở chuyên mục | x | ',
      '2 | Tổ chức hội thi |  | x',
    );
    expect(read.tasks.map(({ status }) => status)).toEqual(['done', 'not_done']);
  });
});

describe('“Cấp tỉnh | Cấp huyện | Cấp xã” in a form of a department', () => {
  it('are the province’s, with all that lies below it', () => {
    const read = interpreted({
      A: [
        'UBND TỈNH QUẢNG TRỊ',
        'SỞ NỘI VỤ',
        'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
        'STT | Nội dung | ĐVT | Cấp tỉnh | Cấp huyện | Cấp xã | Tổng',
        '1 | Trang TTĐT | tin, bài | 10 | 20 | 30 | 60',
      ],
    });
    expect(lines(read)).toEqual([
      'D5 45 2024 portal item 10',
      'E5 45 2024 portal item 20 children',
      'F5 45 2024 portal item 30 children',
      'G5 45 2024 portal item 60 total own_and_children',
    ]);
    expect(doubts(read)).toEqual([]);
  });
});

describe('a column that names no channel', () => {
  const title = 'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ III NĂM 2024';

  it('and counts who came, saw or heard is of the one left of it', () => {
    const read = form(
      title,
      'Tháng | Zalo (bài) | Lượt xem | Hội nghị (cuộc) | Số người dự',
      'Tháng 7 | 1 | 20 | 3 | 40',
    );
    expect(lines(read)).toEqual([
      'B4 19417 2024-M07 social item 1',
      'C4 19417 2024-M07 social view 20',
      'D4 19417 2024-M07 meeting session 3',
      'E4 19417 2024-M07 meeting people 40',
    ]);
  });

  it('stays open behind two events, of which it may be both', () => {
    const read = form(
      title,
      'Tháng | Hội nghị (cuộc) | Tập huấn (lớp) | Số người dự',
      'Tháng 7 | 1 | 2 | 40',
    );
    expect(lines(read).at(-1)).toBe('D4 19417 2024-M07 other people 40');
    expect(doubts(read)).toContain('D3 column-unknown');
  });
});

describe('“Nội dung công việc | Số lượng”', () => {
  it('is a list of channels, no tasks', () => {
    const read = form(
      'KẾT QUẢ TUYÊN TRUYỀN CCHC THÁNG 3 NĂM 2024',
      'TT | Nội dung công việc | Số lượng | Ghi chú',
      '1 | Đăng tin, bài trên Trang TTĐT (tin, bài) | 4 | ',
      '2 | Treo băng rôn (chiếc) | 2 | ',
    );
    expect(lines(read)).toEqual(['C4 19417 2024-M03 portal item 4', 'C5 19417 2024-M03 banner piece 2']);
    expect(read.tasks).toEqual([]);
  });
});

describe('a cell with two kinds of items parted by a stroke', () => {
  it('says both, no share', () => {
    const read = form(
      'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
      'Đơn vị | Trang TTĐT',
      'Xã Vĩnh Hà | 1 tin/2 bài',
    );
    expect(lines(read)).toEqual(['B4 19417 2024 portal item 1', 'B4 19417 2024 portal item 2']);
  });
});

describe('totals', () => {
  const title = 'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ III NĂM 2024';

  it('of another thing than the columns beside them are none of theirs', () => {
    const read = form(title, 'Đơn vị | Tổng số hồ sơ | Trang TTĐT (tin, bài)', 'Xã Vĩnh Hà | 200 | 4');
    expect(lines(read)).toEqual(['B4 19417 2024-Q3 other document 200', 'C4 19417 2024-Q3 portal item 4']);
    expect(doubts(read)).toContain('B3 column-unknown');
  });

  it('above rows of several measures add up those of their own', () => {
    const read = form(
      title,
      'STT | Nội dung | ĐVT | Số lượng',
      '1 | Tổng số tin, bài tuyên truyền | tin, bài | 30',
      '1.1 | Trang TTĐT | tin, bài | 10',
      '1.2 | Mạng xã hội | bài | 20',
      '2 | Hội nghị | cuộc | 4',
    );
    expect(lines(read)[0]).toBe('D4 19417 2024-Q3 all item 30 total');
    expect(doubts(read)).toEqual([]);
  });

  it('of points are no figures', () => {
    const read = form(title, 'Đơn vị | Trang TTĐT (tin, bài) | Điểm | Tổng điểm', 'Xã Vĩnh Hà | 4 | 9 | 9');
    expect(lines(read)).toEqual(['B4 19417 2024-Q3 portal item 4']);
    expect(doubts(read)).toEqual([]);
  });
});

describe('headings of this year and of estimates', () => {
  it('“Năm trước | Năm nay”', () => {
    const read = form(
      'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
      'Nội dung | Năm trước | Năm nay | Tỷ lệ tăng',
      'Trang TTĐT (tin, bài) | 12 | 10 | 83%',
    );
    expect(lines(read)).toEqual(['B4 19417 2023 portal item 12 comparison', 'C4 19417 2024 portal item 10']);
  });

  it('“Thực hiện 5 tháng | Ước 6 tháng”', () => {
    const read = form(
      'KẾT QUẢ TUYÊN TRUYỀN CCHC 6 THÁNG ĐẦU NĂM 2024',
      'Nội dung | Thực hiện 5 tháng | Ước 6 tháng',
      'Trang TTĐT (tin, bài) | 12 | 15',
    );
    expect(lines(read)).toEqual(['B4 19417 2024-5M portal item 12', 'C4 19417 2024-H1 portal item 15 about']);
  });
});
