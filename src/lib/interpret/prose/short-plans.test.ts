import { expect, it } from 'vitest';
import { interpretedText } from '../../../../tests/helpers/interpreted.ts';

const targets = (...paragraphs: readonly string[]) =>
  interpretedText(
    ['UBND XÃ VĨNH TÚ', 'KẾ HOẠCH', 'Tuyên truyền cải cách hành chính năm 2024', ...paragraphs],
    'kế hoạch.docx',
  ).targets.map(({ place, measure, value, per }) => `${place.cell} ${measure} ${value} ${per}`);

it('a plan without headings sets quotas where it demands', () => {
  expect(
    targets(
      'Phấn đấu mỗi tháng đăng ít nhất 05 tin, bài trên Trang thông tin điện tử xã.',
      'Năm 2023 xã đã tổ chức 02 cuộc đối thoại/năm.',
    ),
  ).toEqual(['đoạn 4 item 5 month']);
});

it('in a plan with headings those of its goals do', () => {
  const demand = 'Bảo đảm ít nhất 05 tin, bài mỗi tháng trên Trang thông tin điện tử xã.';
  expect(targets('I. MỤC TIÊU', demand, 'II. TỔ CHỨC THỰC HIỆN', demand)).toEqual(['đoạn 5 item 5 month']);
});
