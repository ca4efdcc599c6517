import { describe, expect, it } from 'vitest';
import { doubts, interpreted, interpretedText, lines } from '../../../../tests/helpers/interpreted.ts';

function report(paragraphs: readonly string[], unit = 'UBND HUYỆN VĨNH LINH') {
  return interpretedText([unit, 'BÁO CÁO', 'Kết quả tuyên truyền CCHC năm 2024', ...paragraphs]);
}

describe('parts of what was told before', () => {
  it('a line "Trong đó" tells of the thing in the line above', () => {
    const read = report([
      '- Toàn huyện tổ chức 86 hội nghị tuyên truyền.',
      '+ Trong đó cấp xã: 80 hội nghị.',
      '- Cổng TTĐT huyện đăng 102 tin, bài',
      '+ Trong đó: 70 tin, 32 bài.',
    ]);
    expect(lines(read)).toEqual([
      'đoạn 4 464 2024 meeting session 86 own_and_children',
      'đoạn 5 464 2024 meeting session 80 subset children',
      'đoạn 6 464 2024 portal item 102',
      'đoạn 7 464 2024 portal item 70 subset',
      'đoạn 7 464 2024 portal item 32 subset',
    ]);
  });

  it('a part of the communes makes the whole one of huyện and communes', () => {
    const read = report(['- Tổ chức 62 hội nghị tuyên truyền, trong đó cấp xã 55 hội nghị.']);
    expect(lines(read)).toEqual([
      'đoạn 4 464 2024 meeting session 62 own_and_children',
      'đoạn 4 464 2024 meeting session 55 subset children',
    ]);
  });

  it('where something was done is not who did it', () => {
    const read = report(['- Xe tuyên truyền lưu động thực hiện 18 buổi tại các xã vùng cao.']);
    expect(lines(read)).toEqual(['đoạn 4 464 2024 mobile session 18']);
  });
});

describe('parts of the period', () => {
  it('figures behind a quarter are of that quarter, and of the thing told first', () => {
    const read = report([
      '- Cổng TTĐT huyện: quý I đăng 05 tin, bài; quý II đăng 08 tin, bài; quý III: 07 tin, bài.',
      '- Trong tháng 3 phát 12 lượt trên hệ thống truyền thanh.',
    ]);
    expect(lines(read)).toEqual([
      'đoạn 4 464 2024-Q1 portal item 5',
      'đoạn 4 464 2024-Q2 portal item 8',
      'đoạn 4 464 2024-Q3 portal item 7',
      'đoạn 5 464 2024-M03 radio broadcast 12',
    ]);
  });

  it('a period of another year is told beside the reporting one', () => {
    const read = report(['- Cổng TTĐT huyện: quý IV/2023 đăng 05 tin, bài.']);
    expect(lines(read)).toEqual(['đoạn 4 464 2023-Q4 portal item 5 comparison']);
  });
});

describe('figures that are not taken', () => {
  it('what names no channel, and a pace, is named', () => {
    const read = report([
      'Đã tổ chức 12 đợt ra quân.',
      'Đài truyền thanh phát tin 03 lần/ngày vào các khung giờ.',
    ]);
    expect(lines(read)).toEqual([]);
    expect(doubts(read)).toEqual(['đoạn 4 figure-left-out', 'đoạn 5 figure-left-out']);
  });

  it('what a place consists of is no coverage', () => {
    const read = report(['Huyện có 18 xã, thị trấn với 01 đài truyền thanh.']);
    expect(lines(read)).toEqual([]);
    expect(doubts(read)).not.toContain('đoạn 4 figure-left-out');
  });
});

describe('results beside tasks', () => {
  it('are of the channel that their task names, also below a heading that names tasks', () => {
    const read = interpreted({
      A: [
        'UBND HUYỆN VĨNH LINH',
        'Chi tiết các nhiệm vụ tuyên truyền CCHC năm 2024',
        'TT | Nhiệm vụ | Kết quả | Hoàn thành | Chưa hoàn thành',
        '1 | Đăng tin, bài trên Cổng TTĐT | Đã đăng 14 tin, bài | x | ',
        '2 | Treo băng rôn | Chưa bố trí kinh phí | | x',
      ],
    });
    expect(lines(read)).toEqual(['C4 464 2024 portal item 14']);
  });
});

describe('what a figure counts', () => {
  it('so much each time is no count', () => {
    const read = report(['- Loa truyền thanh phát 48 lượt, thời lượng 15 phút/lượt.']);
    expect(lines(read)).toEqual(['đoạn 4 464 2024 radio broadcast 48']);
    expect(doubts(read)).toEqual(['đoạn 4 figure-left-out']);
  });

  it('what opens the line is counted behind "là" as behind a colon', () => {
    const read = report(['Số lượng tin, bài trên Cổng TTĐT là 86, tăng 20 so với năm 2023.']);
    expect(lines(read)).toEqual(['đoạn 4 464 2024 portal item 86']);
  });

  it('a part that is more than its whole is in conflict with it', () => {
    const read = report(['Băng rôn: 20 tấm, trong đó 35 tấm treo tại các thôn']);
    expect(read.facts.map(({ value, status }) => [value, status])).toEqual([
      [20, 'conflict'],
      [35, 'conflict'],
    ]);
    expect(doubts(read)).toEqual(['đoạn 4 part-exceeds-whole']);
  });

  it('what a team did is its own, whatever stands before', () => {
    const read = report([
      'Đã tổ chức 01 hội nghị đối thoại và 05 buổi ra quân của Tổ công nghệ số cộng đồng.',
    ]);
    expect(read.facts.map(({ channel, value }) => [channel, value])).toEqual([
      ['dialogue', 1],
      ['community', 5],
    ]);
  });
});
