import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantitiesInProse } from './in-prose.ts';

function brief(text: string): string {
  return quantitiesInProse(text)
    .map(
      (q) =>
        `${q.qualifier === 'exact' ? '' : `${q.qualifier} `}${q.value ?? q.state} ${q.measure} "${q.unitText}"`,
    )
    .join('; ');
}

describe('quantitiesInProse', () => {
  it.each([
    [
      'đã đăng 24 tin, bài; hơn 70 lượt phát thanh; 02 hội nghị với 120 người tham dự',
      '24 item "tin, bài"; more_than 70 broadcast "lượt phát thanh"; 2 session "hội nghị"; 120 people "người tham dự"',
    ],
    [
      'đăng hơn 70 tin, bài với hơn 600 lượt phát',
      'more_than 70 item "tin, bài"; more_than 600 broadcast "lượt phát"',
    ],
    ['tổ chức 6 buổi trên 6 Thôn', '6 session "buổi"; 6 unit_count "Thôn"'],
    ['phát 48 lượt trên hệ thống loa của 9 khu phố', '48 broadcast "lượt"'],
    ['đăng trên 1.000 bài viết', 'more_than 1000 item "bài viết"'],
    ['phát trên 3 kênh, được 9\nlần', '3 other "kênh"; 9 broadcast "lần"'],
    ['treo băng\nrôn 55 tấm (kích thước 8m x 0,8m)', '55 piece "tấm"'],
    ['băng rôn: 55; pano: 12.', '55 piece "băng rôn"; 12 piece "pano"'],
    ['02 hội nghị (120 người tham dự)', '2 session "hội nghị"; 120 people "người tham dự"'],
    ['02 (hai) hội nghị', '2 session "hội nghị"'],
    ['02 (01 tin, 01 bài) tin bài', '2 item "tin bài"'],
    ['niêm yết 100% thủ tục', '100 percent "%"'],
    ['cấp phát 1.200 tờ rơi, 350 cuốn sổ tay', '1200 copy "tờ rơi"; 350 copy "cuốn sổ tay"'],
    ['thu hút 1,2 triệu lượt xem', '1200000 view "lượt xem"'],
    ['với tổng số 2.870 lượt người, tổng số 12.000 tờ', '2870 people "lượt người"; 12000 copy "tờ"'],
    ['156 bài (cùng kỳ năm 2023 là 132 bài)', '156 item "bài"; 132 item "bài"'],
    ['Nhóm 04: 640 phút; mỗi chuyên mục dài 10 phút', '640 duration "phút"'],
    ['Số tin, bài đăng trên Trang thông tin điện tử phường: 17', '17 item "tin, bài đăng"'],
    ['tổ chức ba (03) buổi và mười lăm (15) lớp', '3 session "buổi"; 15 session "lớp"'],
    ['15/15 tổ công nghệ số cộng đồng ra quân', '15 unit_count "tổ công nghệ số cộng đồng"'],
    ['tổ chức hai hội nghị và ba buổi tọa đàm', '2 session "hội nghị"; 3 session "buổi tọa đàm"'],
  ])('finds in %j: %s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  it.each([
    'Kế hoạch số 12/KH-UBND ngày 05/11/2024 của UBND xã',
    'Nghị định số 45/2023/NĐ-CP, Nghị quyết 76/NQ-CP và Nghị quyết 05-NQ/TW',
    'theo khoản 2 Điều 5, mục I.1 và phụ lục 3',
    'giai đoạn 2021-2025, trong 6 tháng đầu năm 2024, quý III/2024',
    'lúc 17h00 hằng ngày, 5 giờ 30 phút sáng, 07:30',
    'liên hệ 0912345678 hoặc điện thoại 0233 387 2123',
    'năm 2024 bài học kinh nghiệm được rút ra là một số người dân',
    'xem tại https://abc.gov.vn/tin/24 bài và a24@b.vn',
    'tăng 15% so với cùng kỳ, gấp 2 lần',
    'đạt 130% kế hoạch, bằng 118% so với cùng kỳ',
    'phát vào 5 giờ 15 phút và 17 giờ hằng ngày, mỗi buổi phát từ 10 đến 15 phút',
    'Thôn 3, tổ 5, phường 6, đợt 1, cấp độ 4',
    '04 đồng chí lãnh đạo',
  ])('finds nothing in %j', (text) => {
    expect(brief(text)).toBe('');
  });

  it('gives spans within the text, in order and disjoint', () => {
    const words = '12 2.024 tin bài, người lượt xem băng rôn: (hai ) trên hơn / % hai năm và \n.'.split(' ');
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let from = 0;
        return quantitiesInProse(text).every(({ start, end }) => {
          const fits = start >= from && end > start && end <= text.length;
          from = end;
          return fits;
        });
      }),
    );
  });
});
