import { describe, expect, it } from 'vitest';
import { UnitFinder } from '#lib/interpret/unit/unit-finder.ts';
import { interpret } from '#lib/interpret/interpret.ts';
import { readFile } from '#lib/workbook/read.ts';
import { docxBytes } from '../helpers/docx-bytes.ts';
import { doubts, lines } from '../helpers/interpreted.ts';
import { registry } from '../helpers/registry.ts';
import { sheetOf } from '../helpers/sheet.ts';

/** A Word report of these paragraphs, and of a table where it has one. */
function report(paragraphs: readonly string[], table: readonly string[] = []) {
  const tables = table.length > 0 ? [sheetOf('bảng 1', table)] : [];
  const { workbook } = readFile({ name: 'bao-cao.docx', bytes: docxBytes(paragraphs, tables) });
  return interpret(workbook!, { registry, province: null, year: null });
}

it('huyện Vĩnh Linh: text and annex are in conflict on portal, radio and social; the radio scopes stay apart', () => {
  const read = report(
    [
      'UBND HUYỆN VĨNH LINH',
      'BÁO CÁO',
      'Công tác tuyên truyền Cải cách hành chính năm 2024',
      '2. Kết quả thực hiện:',
      '- Cổng TTĐT huyện: 33 tin, bài.',
      '- Hệ thống truyền thanh: 16 tin, bài.',
      '- Mạng xã hội: 07 tin, bài.',
      '· Đã phát sóng 48 tin bài về CCHC trên hệ thống truyền thanh từ huyện đến cơ sở. Phát sóng hơn 70 tin, bài về CCHC trên hệ thống truyền thanh, loa FM của xã, thị trấn với hơn 600 lượt phát.',
    ],
    [
      'STT | Nội dung nhiệm vụ | Kết quả thực hiện | Hoàn thành | Chưa hoàn thành | Ghi chú',
      '3 | Cập nhật các tin, bài | Cập nhật thường xuyên | x | | Trong năm 2024, UBND huyện đã đăng tải 68 tin, bài trên Cổng thông tin điện tử; - Đài Truyền thanh huyện: 42 tin, bài; - Mạng xã hội (trên Fanpage Đài Truyền thanh Vĩnh Linh): 26 tin, bài, video clip; - Báo Quảng Trị: 02 bài; - Trang thông tin điện tử của các xã, thị trấn: Đăng tải hơn 285 tin, bài',
    ],
  );
  expect(lines(read)).toEqual([
    'F2 464 2024 portal item 68 conflict',
    'F2 464 2024 radio item 42 conflict',
    'F2 464 2024 social item 26 conflict',
    'F2 464 2024 press item 2',
    'F2 464 2024 portal item 285 more_than children',
    'đoạn 5 464 2024 portal item 33 conflict',
    'đoạn 6 464 2024 radio item 16 conflict',
    'đoạn 7 464 2024 social item 7 conflict',
    'đoạn 8 464 2024 radio item 48 own_and_children',
    'đoạn 8 464 2024 radio item 70 more_than children',
    'đoạn 8 464 2024 radio broadcast 600 more_than children',
  ]);
  expect(doubts(read)).toEqual([
    'F2 conflict',
    'đoạn 5 conflict',
    'đoạn 6 conflict',
    'đoạn 7 conflict',
    'đoạn 8 part-exceeds-whole',
  ]);
});

it('xã Thanh An: banners 55 and not 80 or 110, oral 6 against 110, no size and no place', () => {
  const read = report([
    'UBND XÃ THANH AN, HUYỆN MINH LONG',
    'BÁO CÁO',
    'Công tác tuyên truyền cải cách hành chính năm 2024',
    'Trong năm 2024, UBND xã đã tuyên truyền bằng nhiều hình thức: băng rôn 55 tấm; phát thanh xã phát tin trên lao đài truyền thanh của xã 9 lần, phối hợp với tư pháp xã đi tuyên truyền miệng 6 buổi trên 6 Thôn.',
    '+ Số lượng băng rôn: 55 tấm (kích thước 8m x 0,8m).',
    '+ Số lượng tin, bài viết 22 bài, phát trên đài phát thanh.',
    '+ Tuyên truyền miệng: 110 buổi.',
    'Treo băng rôn tại trung tâm xã 25 tấm.',
  ]);
  expect(lines(read).filter((line) => !line.includes('unit_count'))).toEqual([
    'đoạn 4 21355 2024 banner piece 55',
    'đoạn 4 21355 2024 radio broadcast 9',
    'đoạn 4 21355 2024 oral session 6 conflict',
    'đoạn 5 21355 2024 banner piece 55 duplicate',
    'đoạn 6 21355 2024 radio item 22',
    'đoạn 7 21355 2024 oral session 110 conflict',
    'đoạn 8 21355 2024 banner piece 25 subset',
  ]);
});

it('xã Thanh An: documents sent are no channel of propaganda, and more signed than sent is a conflict', () => {
  const read = report([
    'UBND XÃ THANH AN, HUYỆN MINH LONG',
    'BÁO CÁO năm 2024',
    '- Tổng số văn bản đi 232 văn bản, đạt 100 %',
    '+ Tổng số văn bản đi bản giấy: o văn bản;',
    '+ Tổng số văn bản đi thực hiện ký số: 385 văn bản;',
  ]);
  expect(read.facts.filter(({ channel }) => channel !== 'documents')).toEqual([]);
  expect(doubts(read)).toContain('đoạn 4 letter-o-as-zero');
  expect(doubts(read)).toContain('đoạn 5 conflict');
});

describe('the units of the five reports', () => {
  const find = (text: string, date: string, province: string | null) => {
    const finder = new UnitFinder(registry, province);
    return finder.find({ text, code: '', date, within: null });
  };

  it.each([
    ['xã Thanh An, huyện Minh Long', '2024-12-31', null, '21355'],
    ['xã Thượng Long', '2023-10-26', 'Thừa Thiên Huế', '20188'],
    ['Vĩnh Linh', '2024-12-31', 'Quảng Trị', '464'],
    ['Vĩnh Linh', '2026-03-31', 'Quảng Trị', '19363'],
    ['Xã Thanh An', '2024-12-31', null, ''],
  ])('%s on %s (%s) is %s', (text, date, province, code) => {
    const { ref, doubts: asked } = find(text, date, province);
    expect(ref.code).toBe(code);
    if (code === '') expect(asked.map((doubt) => doubt.code)).toEqual(['unit-ambiguous']);
  });
});
