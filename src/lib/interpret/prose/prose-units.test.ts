import { expect, test } from 'vitest';
import { doubts, interpretedText, lines } from '../../../../tests/helpers/interpreted.ts';

function report(paragraphs: readonly string[], unit = 'UBND HUYỆN VĨNH LINH') {
  return interpretedText([unit, 'BÁO CÁO', 'Kết quả tuyên truyền CCHC năm 2024', ...paragraphs]);
}

test('tells the huyện, its communes and both apart, and doubts a part greater than the whole', () => {
  const read = report([
    'Đã phát sóng 48 tin bài trên hệ thống truyền thanh từ huyện đến cơ sở. Phát hơn 70 tin, bài trên truyền thanh của xã, thị trấn.',
  ]);
  expect(lines(read)).toEqual([
    'đoạn 4 464 2024 radio item 48 own_and_children',
    'đoạn 4 464 2024 radio item 70 more_than children',
  ]);
  expect(doubts(read)).toEqual(['đoạn 4 part-exceeds-whole']);
});

test('who took part is not who held it, and each commune that did it is', () => {
  const read = report([
    'Mở 01 lớp tập huấn cho 105 cán bộ, công chức cấp huyện, cấp xã.',
    '22/22 xã, thị trấn niêm yết công khai thủ tục hành chính.',
  ]);
  expect(read.facts.map(({ scope }) => scope)).toEqual(['own', 'own', 'children']);
});

test('gives the figures of a line to the unit that it opens with, and asks of names that it does not know', () => {
  const read = report([
    'Đài truyền thanh huyện phát 48 tin, bài.',
    '- Xã Vĩnh Hà: truyền thanh 19 tin, bài; mạng xã hội 25 bài.',
    'Xã Vĩnh Ô đã treo 07 tấm băng rôn.',
    '- Xã Vĩnh Hạ: truyền thanh 12 tin, bài.',
    '1. Thị trấn Hồ Xá:',
    '- Truyền thanh: 14 tin, bài.',
  ]);
  expect(read.facts.map(({ unit, value }) => `${unit.name} ${value}`)).toEqual([
    'Huyện Vĩnh Linh 48',
    'Xã Vĩnh Hà 19',
    'Xã Vĩnh Hà 25',
    'Xã Vĩnh Ô 7',
    'Xã Vĩnh Hạ 12',
    'Thị trấn Hồ Xá 14',
  ]);
  expect(doubts(read)).toEqual(['đoạn 7 unit-unknown']);
});

test('behind a semicolon the units below that opened the sentence are still who did it', () => {
  const read = report([
    'Các xã, thị trấn phát 64 lượt tin, bài trên hệ thống truyền thanh; treo mới 96 băng rôn. Đã cấp phát 500 tờ rơi.',
    'Các xã treo 20 pa nô; Cổng TTĐT huyện đăng 12 tin, bài.',
  ]);
  expect(lines(read)).toEqual([
    'đoạn 4 464 2024 radio broadcast 64 children',
    'đoạn 4 464 2024 banner piece 96 children',
    'đoạn 4 464 2024 leaflet copy 500',
    'đoạn 5 464 2024 banner piece 20 children',
    'đoạn 5 464 2024 portal item 12',
  ]);
});

test('events of other kinds are no conflict, and who came belongs to the one that a line is about', () => {
  const read = report([
    'Lồng ghép tuyên truyền được 215 cuộc, có 8.450 lượt người dự.',
    'Tổ chức 02 buổi tọa đàm.',
    'Sinh hoạt chi bộ: mười hai cuộc, 540 lượt người dự.',
  ]);
  expect(lines(read)).toEqual([
    'đoạn 4 464 2024 meeting session 215',
    'đoạn 4 464 2024 meeting people 8450',
    'đoạn 5 464 2024 meeting session 2',
    'đoạn 6 464 2024 oral session 12',
    'đoạn 6 464 2024 oral people 540',
  ]);
});

test('pages and stations of the communes are those of the units below', () => {
  const read = report([
    'Duy trì 06/06 Trang thông tin điện tử xã, cập nhật 312 tin, bài; treo 150 lá cờ phướn.',
  ]);
  expect(lines(read)).toEqual([
    'đoạn 4 464 2024 portal item 312 children',
    'đoạn 4 464 2024 banner piece 150',
  ]);
});

test('never takes the addressee of a letter for who sends it', () => {
  const read = interpretedText([
    'UBND XÃ VĨNH HÀ, HUYỆN VĨNH LINH',
    'V/v báo cáo kết quả tuyên truyền CCHC năm 2024',
    'Kính gửi: Phòng Nội vụ huyện Gio Linh',
    '- Trang thông tin điện tử xã: 5 tin, bài.',
  ]);
  expect(lines(read)).toEqual(['đoạn 4 19417 2024 portal item 5']);
});
