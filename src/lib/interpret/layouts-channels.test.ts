import { describe, expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../tests/helpers/interpreted.ts';

const HEAD = ['UBND HUYỆN VĨNH LINH', 'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024'];
const read = (...rows: readonly string[]) => interpreted({ Sheet1: [...HEAD, ...rows] });

it('reads the rows that divide a channel as figures of it', () => {
  const divided = read(
    'STT | Nội dung | ĐVT | Kết quả',
    '1 | Trang thông tin điện tử | tin, bài | 20',
    '1.1 | Tin | tin | 12',
    '1.2 | Bài | bài | 8',
    '2 | Loa truyền thanh | |',
    '- | Số tin, bài | tin, bài | 12',
    '- | Số lượt phát | lượt | 24',
    '3 | Mạng xã hội | bài | 9',
    '| Trong đó: Zalo | bài | 7',
  );
  expect(lines(divided)).toEqual([
    'D4 464 2024 portal item 20 total',
    'D5 464 2024 portal item 12',
    'D6 464 2024 portal item 8',
    'D8 464 2024 radio item 12',
    'D9 464 2024 radio broadcast 24',
    'D10 464 2024 social item 9',
    'D11 464 2024 social item 7 subset',
  ]);
  expect(doubts(divided)).toEqual([]);
});

it('takes the channel of a section whose rows are units', () => {
  const sections = read(
    'STT | Nội dung | ĐVT | Số lượng',
    'I | Trang thông tin điện tử',
    '1 | Xã Vĩnh Tú | tin, bài | 5',
    '2 | Xã Vĩnh Hà | tin, bài | 6',
    'II | Hệ thống truyền thanh',
    '1 | Xã Vĩnh Tú | lượt phát | 50',
  );
  expect(lines(sections)).toEqual([
    'D5 19372 2024 portal item 5',
    'D6 19417 2024 portal item 6',
    'D8 19372 2024 radio broadcast 50',
  ]);
});

it('asks for the channel of a column of figures that names none', () => {
  const unnamed = read('STT | Đơn vị | Trang TTĐT | Số buổi', '1 | Xã Vĩnh Tú | 5 | 2');
  expect(lines(unnamed)).toEqual(['C4 19372 2024 portal item 5', 'D4 19372 2024 other session 2']);
  expect(doubts(unnamed)).toEqual(['D3 column-unknown']);
});

it('takes the channel from the name of the sheet where nothing else names one', () => {
  const rows = [...HEAD, 'Đơn vị | Tháng 1 | Tháng 2 | Cả quý', 'Xã Vĩnh Tú | 3 | 4 | 7'];
  const figures = (name: string) => lines(interpreted({ [name]: rows }));
  expect(figures('Truyền thanh')).toEqual([
    'B4 19372 2024-M01 radio item 3',
    'C4 19372 2024-M02 radio item 4',
    'D4 19372 2024 radio item 7 total',
  ]);
  expect(figures('Trang 1')).toEqual([]);
});

it('parts the own figures of a huyện from those of its communes under each channel', () => {
  const table = read(
    'Tháng | Cổng TTĐT | < | Truyền thanh | <',
    '^ | Huyện | Các xã, thị trấn | Huyện | Các xã, thị trấn',
    'Tháng 1 | 11 | 62 | 8 | 70',
  );
  expect(lines(table)).toEqual([
    'B5 464 2024-M01 portal item 11',
    'C5 464 2024-M01 portal item 62 children',
    'D5 464 2024-M01 radio item 8',
    'E5 464 2024-M01 radio item 70 children',
  ]);
});

it('takes a measure alone for what else is counted on the channel above it', () => {
  const form = read('Nội dung | Kết quả', 'Tin phát trên loa | 4', 'Lượt phát | 40', 'Băng rôn (tấm) | 2');
  expect(lines(form)).toEqual([
    'B4 464 2024 radio item 4',
    'B5 464 2024 radio broadcast 40',
    'B6 464 2024 banner piece 2',
  ]);
});

describe('beside the names of groups', () => {
  const GROUPS = [
    '1 | Trên môi trường mạng | Trang TTĐT | tin | 64',
    '^ | ^ | Fanpage | bài | 118',
    '2 | Trực quan | Băng rôn | chiếc | 38',
    '^ | ^ | Tờ rơi, sổ tay | tờ | 500',
    '3 | Truyền thanh | Tin phát trên loa | tin | 46',
    '^ | ^ | Số lượt phát | lượt | 322',
    '4 | Trực tiếp | Hội nghị | cuộc | 5',
    '^ | ^ | Lớp tập huấn | lớp | 2',
  ];
  const FIGURES = [
    'E4 464 2024 portal item 64',
    'E5 464 2024 social item 118',
    'E6 464 2024 banner piece 38',
    'E7 464 2024 leaflet copy 500',
    'E8 464 2024 radio item 46',
    'E9 464 2024 radio broadcast 322',
    'E10 464 2024 meeting session 5',
    'E11 464 2024 training session 2',
  ];

  it.each([
    'Nhóm hình thức | Nội dung cụ thể',
    'Hình thức | Nội dung',
    'Kênh | Chi tiết',
    'Loại hình | Cụ thể',
  ])('those of their members say the channel: %s', (names) => {
    const merged = read(`TT | ${names} | ĐVT | Số lượng`, ...GROUPS);
    expect(lines(merged)).toEqual(FIGURES);
    expect(doubts(merged)).toEqual([]);
    const once = GROUPS.map((row) => row.replace('^ | ^', ' | '));
    expect(lines(read(`TT | ${names} | ĐVT | Số lượng`, ...once))).toEqual(FIGURES);
  });

  it('what each meeting and each broadcast was about names no other channel', () => {
    const log = read(
      'TT | Ngày | Hình thức | Nội dung | Số lượng',
      '1 | 5/7 | Hội nghị | Tập huấn kỹ năng dịch vụ công | 1',
      '2 | 9/7 | Truyền thanh | Hội nghị cải cách hành chính | 3',
      '3 | 2/9 | Trang TTĐT | Lớp tập huấn chuyển đổi số | 2',
    );
    expect(log.facts.map(({ channel }) => channel)).toEqual(['meeting', 'radio', 'portal']);
  });
});
