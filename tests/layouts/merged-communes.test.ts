import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../helpers/interpreted.ts';

/** Forms of communes after the mergers of 07/2025, each changed by whoever filled it in. */
const read = (title: string, ...rows: readonly string[]) => {
  const found = interpreted({ A: ['UBND XÃ CỒN TIÊN', title, ...rows] });
  expect(doubts(found)).toEqual([]);
  return lines(found).map((line) => line.replace('19537 ', ''));
};

it("compares with last year's figures of the communes that were merged, added up", () => {
  expect(
    read(
      'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ III NĂM 2025',
      'STT | Nội dung | Kết quả quý III/2025 | ĐVT | Quý III/2024 (cộng số liệu xã Hải Thái, xã Linh Trường)',
      '1 | Tin, bài Trang TTĐT | 27 | tin, bài | 19',
    ),
  ).toEqual(['C4 2025-Q3 portal item 27', 'E4 2024-Q3 portal item 19 comparison']);
});

it('gives them to each commune as it was then', () => {
  expect(
    read(
      'BIỂU TUYÊN TRUYỀN CCHC QUÝ III/2025',
      'Loại hình tuyên truyền | ĐVT | Cùng kỳ quý III/2024: Xã Hải Thái | Quý III/2025 (xã Cồn Tiên)',
      'Trang TTĐT | tin, bài | 6 | 23',
    ).at(-1),
  ).toBe('D4 2025-Q3 portal item 23');
});

it('knows which commune is meant by a name that several had', () => {
  const found = interpreted({
    A: [
      'UBND PHƯỜNG ĐÔNG HÀ',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ III NĂM 2025',
      'STT | Nội dung | ĐVT | Cùng kỳ quý III/2024 | < | Quý III/2025',
      '  |  |  | Phường 1 | Phường 3 | ',
      '1 | Tin, bài Trang TTĐT | tin, bài | 19 | 8 | 27',
    ],
  });
  expect(found.facts.map(({ unit, value }) => [unit.code, value])).toEqual([
    ['19333', 19],
    ['19354', 8],
    ['19333', 27],
  ]);
  expect(doubts(found)).toEqual([]);
});

it.each(['Quý III/2024 (các xã trước sáp nhập)', 'Cùng kỳ năm trước'])(
  'knows the communes that were merged by their bare names below "%s"',
  (heading) => {
    expect(
      read(
        'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ III NĂM 2025',
        `Nội dung | ${heading} | < | Quý III/2025`,
        '^ | Hải Thái | Linh Trường | ^',
        'Trang TTĐT (tin) | 3 | 4 | 12',
      ),
    ).toEqual([
      'B5 19546 2024-Q3 portal item 3 comparison',
      'C5 19534 2024-Q3 portal item 4 comparison',
      'D5 2025-Q3 portal item 12',
    ]);
  },
);

it('takes who told the figures for nobody whose they are', () => {
  expect(
    read(
      'SỐ LIỆU TUYÊN TRUYỀN CCHC QUÝ IV NĂM 2025',
      'Hình thức tuyên truyền | Kết quả | ĐVT | Bộ phận cung cấp số liệu',
      'Trang TTĐT | 36 | tin, bài | Văn phòng HĐND và UBND',
      'Facebook | 10 | bài | Trung tâm Văn hóa',
    ),
  ).toEqual(['B4 2025-Q4 portal item 36', 'B5 2025-Q4 social item 10']);
  expect(
    read(
      'TUYÊN TRUYỀN CCHC Ở CÁC ẤP, QUÝ I/2026',
      'Ấp | Cách tuyên truyền | ĐVT | Số lượng | Người báo',
      'Ấp Bình Thạnh | Nhóm Zalo ấp | bài | 12 | Phan Văn Tám',
      'Ấp Bình Long | Loa truyền thanh | lượt phát | 48 | Nguyễn Thị Sáu',
    ),
  ).toEqual(['D4 "Ấp Bình Thạnh" 2026-Q1 social item 12', 'D5 "Ấp Bình Long" 2026-Q1 radio broadcast 48']);
});

it('reads what was done in the quarter beside how far the plan has come', () => {
  expect(
    read(
      'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2026',
      'STT | Nhiệm vụ tuyên truyền | ĐVT | Đã làm trong quý I | Tỷ lệ đạt kế hoạch năm (%)',
      '1 | Viết tin, bài đăng Trang TTĐT | tin, bài | 21 | 21.9',
    ),
  ).toEqual(['D4 2026-Q1 portal item 21']);
});

it('adds offices in columns up in their total', () => {
  expect(
    read(
      'THỐNG KÊ TUYÊN TRUYỀN CCHC QUÝ II NĂM 2026',
      'TT | Hình thức | ĐVT | Văn phòng HĐND và UBND | Phòng Kinh tế | Cộng',
      '1 | Tin, bài Trang TTĐT | tin, bài | 6 | 3 | 9',
    ).at(-1),
  ).toBe('F4 2026-Q2 portal item 9 total');
});

it('compares with the quarter of last year in a report of how the plan is carried out', () => {
  expect(
    read(
      'THỰC HIỆN KẾ HOẠCH TUYÊN TRUYỀN CCHC QUÝ III NĂM 2026',
      'STT | Tên chỉ tiêu | ĐVT | Kế hoạch cả năm 2026 | Quý III năm 2025 | Thực hiện quý III năm 2026',
      '1 | Tin, bài Trang TTĐT | tin, bài | 80 | 14 | 24',
    ),
  ).toEqual(['E4 2025-Q3 portal item 14 comparison', 'F4 2026-Q3 portal item 24']);
});

it('takes the total of a section of several channels for one of all', () => {
  expect(
    read(
      'TRUYỀN THÔNG CCHC - QUÝ III NĂM 2026',
      '',
      'I. Tuyên truyền trực tiếp',
      'Hoạt động | Số cuộc',
      'Hội nghị phổ biến CCHC | 3',
      'Đối thoại doanh nghiệp | 2',
      'Cộng mục I | 5',
    ).at(-1),
  ).toBe('B8 2026-Q3 all session 5 total');
});

it('knows a block of houses by its name', () => {
  expect(
    read(
      'BÁO CÁO TUYÊN TRUYỀN CCHC QUÝ II NĂM 2026',
      'Bản, khối | Phát loa bản (lượt)',
      'Khối Hòa Bắc | 40',
      'Bản Khe Chi | 48',
    )[0],
  ).toBe('B4 "Khối Hòa Bắc" 2026-Q2 radio broadcast 40');
});

it('takes the numbers of questions for no figures', () => {
  expect(
    read(
      'PHIẾU HỎI TUYÊN TRUYỀN CCHC 9 THÁNG NĂM 2025',
      'Câu | Nội dung hỏi | Trả lời',
      '1 | Số tin, bài đăng Trang TTĐT | 21',
      '2 | Số băng rôn đã treo | 5',
    ),
  ).toEqual(['C4 2025-9M portal item 21', 'C5 2025-9M banner piece 5']);
});
