import { expect, it } from 'vitest';
import { doubts, interpreted } from '../../../../../tests/helpers/interpreted.ts';

const tasks = (...rows: readonly string[]) => {
  const read = interpreted({ A: ['UBND HUYỆN VĨNH LINH', 'TIẾN ĐỘ NHIỆM VỤ CCHC NĂM 2024', ...rows] });
  const said = read.tasks.map(({ unit, number, status }) => `${unit.name} ${number} ${status}`);
  return { said, doubts: doubts(read) };
};

it('tasks below the name of a commune are its own', () => {
  const { said } = tasks(
    'TT | Nội dung nhiệm vụ | Tình hình',
    '* | Xã Vĩnh Hà',
    '1 | Kế hoạch | Đã xong',
    '* | Xã Vĩnh Ô',
    '1 | Kế hoạch | Xong trước hạn',
    '2 | Hội thi | Đang làm',
  );
  expect(said).toEqual(['Xã Vĩnh Hà 1 done', 'Xã Vĩnh Ô 1 done', 'Xã Vĩnh Ô 2 in_progress']);
});

it('a name that nobody knows is asked about, once', () => {
  const read = tasks(
    'TT | Nhiệm vụ | Tình trạng',
    'I | Xã Vĩnh Hờ',
    '1 | Kế hoạch | Xong',
    '2 | Hội thi | Chưa',
  );
  expect(read.said).toEqual(['Xã Vĩnh Hờ 1 done', 'Xã Vĩnh Hờ 2 not_done']);
  expect(read.doubts).toEqual(['B4 unit-unknown']);
});

it('another section is of the unit that reports again', () => {
  const { said } = tasks(
    'TT | Nhiệm vụ | Tình trạng',
    'I | Xã Vĩnh Hà',
    '1 | Kế hoạch | Xong',
    'II | Nhiệm vụ chung',
    '2 | Hội thi | Chưa',
  );
  expect(said).toEqual(['Xã Vĩnh Hà 1 done', 'Huyện Vĩnh Linh 2 not_done']);
});

it('marks below units say of each whether it has done the task of the row', () => {
  const { said } = tasks(
    '(x: đã hoàn thành; 0: chưa hoàn thành)',
    'STT | Nhiệm vụ | Xã Vĩnh Hà | Xã Vĩnh Ô',
    '1 | Kế hoạch | x | 0',
    '2 | Hội thi | | x',
  );
  expect(said).toEqual([
    'Xã Vĩnh Hà 1 done',
    'Xã Vĩnh Ô 1 not_done',
    'Xã Vĩnh Hà 2 blank',
    'Xã Vĩnh Ô 2 done',
  ]);
});

it('who is to do a task is no unit of its own', () => {
  const read = interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      'KẾT QUẢ NHIỆM VỤ CCHC NĂM 2024',
      'TT | Nhiệm vụ | Đơn vị thực hiện | Kết quả | Tỷ lệ',
      '1 | Chuyên mục | Phòng VHXH | Đã hoàn thành | 100%',
      '2 | Hội thi | Đoàn Thanh niên | Đang thực hiện | 50%',
    ],
  });
  const said = read.tasks.map(({ unit, lead, status, percent }) =>
    [unit.code, lead, status, percent].join(' '),
  );
  expect(said).toEqual(['19372 Phòng VHXH done 100', '19372 Đoàn Thanh niên in_progress 50']);
});
