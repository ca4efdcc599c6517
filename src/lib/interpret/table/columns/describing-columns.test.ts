import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

it('gives a meeting to who held it, wherever that was', () => {
  const said = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'CÁC HOẠT ĐỘNG TUYÊN TRUYỀN CCHC QUÝ III NĂM 2024',
      'Ngày thực hiện | Hình thức | Nội dung | Địa điểm | Số người dự',
      '09/7/2024 | Hội nghị | Triển khai Đề án 06 | Xã Vĩnh Tú | 64',
      '23/7/2024 | Tập huấn | Kỹ năng nộp hồ sơ | Hội trường huyện | 45',
      '06/8/2024 | Đối thoại | Đối thoại với người dân | Xã Vĩnh Thái | 52',
    ],
  });
  expect(doubts(said)).toEqual([]);
  expect(said.facts.map(({ unit, channel, value }) => [unit.code, channel, value].join(' '))).toEqual([
    '464 meeting 64',
    '464 training 45',
    '464 dialogue 52',
  ]);
});

it('gives figures to the commune, whoever told them', () => {
  const said = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
      'Đơn vị | Trang TTĐT (tin, bài) | Nguồn số liệu',
      'Xã Vĩnh Tú | 3 | Văn phòng',
      'Xã Vĩnh Thái | 4 | Phòng Nội vụ',
    ],
  });
  expect(lines(said)).toEqual(['B4 19372 2024-Q1 portal item 3', 'B5 19369 2024-Q1 portal item 4']);
});

it('takes a place for the unit where nothing else names the rows', () => {
  const said = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'HỘI NGHỊ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
      'Địa điểm | Số hội nghị | Số người dự hội nghị',
      'Xã Vĩnh Tú | 3 | 120',
      'Xã Vĩnh Thái | 4 | 200',
    ],
  });
  expect(said.facts.map(({ unit, value }) => `${unit.code} ${value}`)).toEqual([
    '19372 3',
    '19372 120',
    '19369 4',
    '19369 200',
  ]);
});

it('counts no documents where their numbers stand', () => {
  const said = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
      'Đơn vị | Số văn bản | Trang TTĐT (tin, bài)',
      'Xã Vĩnh Tú | 12/BC-UBND | 3',
      'Xã Vĩnh Thái | 08/BC-UBND | 4',
    ],
  });
  expect(doubts(said)).toEqual([]);
  expect(lines(said)).toEqual(['C4 19372 2024-Q1 portal item 3', 'C5 19369 2024-Q1 portal item 4']);
});

it('takes the names of officials for no count of them', () => {
  const said = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'UBND XÃ VĨNH TÚ',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
      'STT | Công chức | Tin, bài trang TTĐT',
      '1 | Nguyễn Văn An | 5',
      '2 | Trần Thị Bình | 3',
      ' | Cộng | 8',
    ],
  });
  expect(doubts(said)).toEqual([]);
  expect(lines(said)).toEqual([
    'C5 19372 2024-Q1 portal item 5',
    'C6 19372 2024-Q1 portal item 3',
    'C7 19372 2024-Q1 portal item 8 total',
  ]);
});

it('counts no pictures that were sent along', () => {
  const said = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
      'STT | Đơn vị | Trang TTĐT (tin, bài) | Hình ảnh',
      '1 | Xã Vĩnh Tú | 3 | có',
      '2 | Xã Vĩnh Hà | 4 | không',
    ],
  });
  expect(doubts(said)).toEqual([]);
  expect(lines(said)).toHaveLength(2);
});
