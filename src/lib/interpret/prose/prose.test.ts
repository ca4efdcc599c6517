import { expect, test } from 'vitest';
import { doubts, interpretedText, lines } from '../../../../tests/helpers/interpreted.ts';
import { clausesOf } from './clauses.ts';

function report(paragraphs: readonly string[], unit = 'UBND HUYỆN VĨNH LINH') {
  return interpretedText([unit, 'BÁO CÁO', 'Kết quả tuyên truyền CCHC năm 2024', ...paragraphs]);
}

test('reads figures of running text as proposals, with their paragraph', () => {
  const read = report([
    '- Cổng TTĐT huyện: 33 tin, bài.',
    '- Mạng xã hội (trên Fanpage Đài Truyền thanh Vĩnh Linh): 26 tin, bài, video clip.',
    'Trong năm đã treo băng\nrôn 55 tấm; phát tin trên loa đài 9 lần, tuyên truyền miệng 6 buổi trên 6 thôn.',
  ]);
  expect(lines(read)).toEqual([
    'đoạn 4 464 2024 portal item 33',
    'đoạn 5 464 2024 social item 26',
    'đoạn 6 464 2024 banner piece 55',
    'đoạn 6 464 2024 radio broadcast 9',
    'đoạn 6 464 2024 oral session 6',
    'đoạn 6 464 2024 oral unit_count 6',
  ]);
  expect(read.facts.every(({ proposed }) => proposed)).toBe(true);
  const text = '- Cổng TTĐT huyện: 33 tin, bài.';
  expect(text.slice(...read.facts[0]!.evidence.span!)).toBe('33 tin, bài');
});

test('takes the channel that the words of a figure name before any other of its clause', () => {
  const read = report([
    'Đăng 33 tin, bài trên Cổng TTĐT, treo 12 tấm băng rôn.',
    'Mở 03 lớp tập huấn; phát 500 tờ rơi; tổ chức 02 hội nghị, 5 buổi tuyên truyền miệng.',
  ]);
  expect(lines(read)).toEqual([
    'đoạn 4 464 2024 portal item 33',
    'đoạn 4 464 2024 banner piece 12',
    'đoạn 5 464 2024 training session 3',
    'đoạn 5 464 2024 leaflet copy 500',
    'đoạn 5 464 2024 meeting session 2',
    'đoạn 5 464 2024 oral session 5',
  ]);
});

test('keeps what is said twice once, parts as parts, and different figures as a conflict', () => {
  const read = report([
    'Băng rôn: 55 tấm.',
    'Số lượng băng rôn: 55 tấm.',
    'Treo băng rôn tại trung tâm 25 tấm.',
    'Tuyên truyền miệng 6 buổi.',
    'Tuyên truyền miệng 110 buổi.',
  ]);
  expect(read.facts.map(({ status }) => status)).toEqual([
    'counted',
    'duplicate',
    'subset',
    'conflict',
    'conflict',
  ]);
  expect(doubts(read)).toEqual(['đoạn 7 conflict', 'đoạn 8 conflict']);
});

test('leaves plans, difficulties and figures without a channel alone', () => {
  const read = report([
    '1. Phương hướng, nhiệm vụ năm 2025',
    'Đăng 50 tin, bài trên Cổng TTĐT.',
    '2. Kết quả',
    'Phấn đấu đăng 60 tin, bài trên Cổng TTĐT.',
    'Hoàn thành 08 nhiệm vụ theo Kế hoạch số 12/KH-UBND ngày 05/02/2024.',
    'Đã có 12 người dự.',
  ]);
  expect(read.facts).toEqual([]);
});

test('parts text at sentences and list items, not at line breaks', () => {
  expect(clausesOf('băng\nrôn 1.200 tấm. Hai\n- ba; bốn').map(({ text }) => text.trim())).toEqual([
    'băng\nrôn 1.200 tấm',
    'Hai',
    '- ba',
    'bốn',
  ]);
});

test('a figure of last year is a comparison, the one beside it counts', () => {
  const read = report([
    'Cổng TTĐT đăng 156 tin, bài (cùng kỳ năm 2023 là 132 tin, bài), tăng 24 tin, bài so với cùng kỳ.',
    'Treo 12 băng rôn, bằng 118% so với cùng kỳ, đạt 130% kế hoạch.',
  ]);
  expect(read.facts.map(({ period, value, status }) => `${period} ${value} ${status}`)).toEqual([
    '2024 156 counted',
    '2023 132 comparison',
    '2024 12 counted',
  ]);
});

test.each([
  ['Đăng 09 tin, bài trên Trang TTĐT huyện, 15 bài trên Fanpage.', ['portal item 9', 'social item 15']],
  ['Đăng 09 bài trên Trang TTĐT và 15 bài trên Fanpage.', ['portal item 9', 'social item 15']],
  [
    'Đài Truyền thanh thực hiện 39 chuyên mục CCHC, phát sóng 78 lần.',
    ['radio item 39', 'radio broadcast 78'],
  ],
  ['Đối thoại: 02 hội nghị, 145 người tham dự.', ['dialogue session 2', 'dialogue people 145']],
  ['Tổ chức 01 hội nghị tập huấn, 02 hội nghị đối thoại.', ['training session 1', 'dialogue session 2']],
  ['Hệ thống loa truyền thanh: 44 lượt.', ['radio broadcast 44']],
])('binds the figures of %j', (text, expected) => {
  expect(report([text]).facts.map(({ channel, measure, value }) => `${channel} ${measure} ${value}`)).toEqual(
    expected,
  );
});

test.each([
  [
    'Đăng 45 tin, bài trên Cổng TTĐT; trong đó có 12 tin, bài về dịch vụ công.',
    ['portal 45 counted', 'portal 12 subset'],
  ],
  ['Đăng 45 tin, bài trên Cổng TTĐT, trong đó 12 bài mới.', ['portal 45 counted', 'portal 12 subset']],
  [
    'Tổng số tin, bài đã đăng là 210 tin, bài; trong đó: Trang TTĐT 96 bài; Đài truyền thanh 74 bài.',
    ['all 210 total', 'portal 96 counted', 'radio 74 counted'],
  ],
  [
    'Tổng cộng 170 tin, trong đó: Cổng TTĐT 96 tin; Zalo 74 tin.',
    ['all 170 total', 'portal 96 counted', 'social 74 counted'],
  ],
  ['Phát thanh 18 tin, bài và 03 phóng sự.', ['radio 18 counted', 'radio 3 counted']],
])('parts beside each other count, parts of a figure do not: %j', (text, expected) => {
  expect(report([text]).facts.map(({ channel, value, status }) => `${channel} ${value} ${status}`)).toEqual(
    expected,
  );
});

test('tells what was counted since January apart from the figures of the period', () => {
  const read = interpretedText([
    'UBND HUYỆN VĨNH LINH',
    'Kết quả tuyên truyền CCHC quý III năm 2024',
    'Cổng thông tin điện tử huyện đăng 41 tin, bài (lũy kế từ đầu năm 128 tin, bài), treo 12 tấm băng rôn.',
    'Trong quý phát 20 lượt phát thanh, nâng tổng số từ đầu năm lên 96 lượt phát thanh.',
  ]);
  expect(lines(read)).toEqual([
    'đoạn 3 464 2024-Q3 portal item 41',
    'đoạn 3 464 2024-9M portal item 128 comparison',
    'đoạn 3 464 2024-Q3 banner piece 12',
    'đoạn 4 464 2024-Q3 radio broadcast 20',
    'đoạn 4 464 2024-9M radio broadcast 96 comparison',
  ]);
});

test('adds up parts across channels that no word calls a sum', () => {
  const read = report([
    'UBND huyện đã đăng tải 131 tin, bài; trong đó: Cổng thông tin điện tử huyện 41 tin, bài; Fanpage 90 tin, bài.',
  ]);
  expect(lines(read)).toEqual([
    'đoạn 4 464 2024 all item 131 total',
    'đoạn 4 464 2024 portal item 41',
    'đoạn 4 464 2024 social item 90',
  ]);
});

test('gives views the channel of what was shown before them', () => {
  const read = report(['Số bài đăng trên Fanpage: 71; số lượt xem: 15.430.']);
  expect(lines(read)).toEqual(['đoạn 4 464 2024 social item 71', 'đoạn 4 464 2024 social view 15430']);
});

test.each([
  [
    'Đăng 60 tin, bài trên Trang TTĐT, tăng 12 tin, bài so với năm 2023 (48 tin, bài).',
    ['2024 60', '2023 48'],
  ],
  ['Đài truyền thanh phát 310 lượt (năm 2023 là 286 lượt), tăng 8,4%.', ['2024 310', '2023 286']],
  [
    'Mở 09 lớp tập huấn cho 415 lượt người (cùng kỳ: 07 lớp, 390 lượt người).',
    ['2024 9', '2024 415', '2023 7', '2023 390'],
  ],
  ['Trong năm 2024 có 12 tin, bài trên Trang TTĐT.', ['2024 12']],
])('sets last year’s figures of %j beside this year’s', (text, expected) => {
  const read = report([text]);
  expect(read.facts.map(({ period, value }) => `${period} ${value}`)).toEqual(expected);
  expect(read.facts.every(({ period, status }) => (status === 'comparison') === (period === '2023'))).toBe(
    true,
  );
});

test('a loudspeaker on a car is no station, and news and articles of a list are parts', () => {
  const read = report([
    'Tuyên truyền lưu động bằng xe loa được 07 buổi.',
    '1. Trên hệ thống truyền thanh:',
    '- Số tin: 24',
    '- Số bài: 12',
  ]);
  expect(lines(read)).toEqual([
    'đoạn 4 464 2024 mobile session 7',
    'đoạn 6 464 2024 radio item 24',
    'đoạn 7 464 2024 radio item 12',
  ]);
});

test('takes the paragraph right below a heading for what the heading names', () => {
  const read = report([
    '1. Trên trang thông tin điện tử',
    'Đã đăng tải 34 tin, bài.',
    '2. Công tác khác',
    'Đã đăng tải 9 tin, bài.',
  ]);
  expect(lines(read)).toEqual(['đoạn 5 464 2024 portal item 34']);
});

test('takes an event that the words behind a figure name, not the one before it', () => {
  const read = report(['Đã tổ chức 03 hội nghị, 01 buổi đối thoại giữa Chủ tịch với nhân dân.']);
  expect(lines(read)).toEqual(['đoạn 4 464 2024 meeting session 3', 'đoạn 4 464 2024 dialogue session 1']);
});

test('reads numbers in words, hundreds too', () => {
  const read = report(['Phát một trăm hai mươi lượt trên loa truyền thanh, treo năm mươi băng rôn.']);
  expect(lines(read)).toEqual(['đoạn 4 464 2024 radio broadcast 120', 'đoạn 4 464 2024 banner piece 50']);
});

test('tells of what was not held even once that nothing was done', () => {
  const read = report([
    'Trong năm không tổ chức hội nghị tuyên truyền nào.',
    '- Hội thi: không phát sinh.',
    'Không có vướng mắc nào.',
    'Chưa có văn bản nào về việc này; đã đăng 5 tin, bài trên Trang thông tin điện tử.',
  ]);
  expect(lines(read)).toEqual([
    'đoạn 4 464 2024 meeting session no_activity',
    'đoạn 5 464 2024 contest session no_activity',
    'đoạn 7 464 2024 portal item 5',
  ]);
});

test('tells a car with loudspeakers from word of mouth, and what is planned from what was done', () => {
  const read = report([
    'Xe loa tuyên truyền lưu động 06 buổi.',
    'Kế hoạch năm 2024 đăng 100 tin, bài trên Trang TTĐT.',
    'Thực hiện Kế hoạch năm 2024, đã đăng 60 tin, bài trên Trang TTĐT.',
  ]);
  expect(lines(read)).toEqual(['đoạn 4 464 2024 mobile session 6', 'đoạn 6 464 2024 portal item 60']);
});
