import { expect, it } from 'vitest';
import { interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

it('finds the column of names by its cells, offices and communes together, whatever heads it', () => {
  const read = interpreted({
    A: [
      'ỦY BAN NHÂN DÂN HUYỆN VĨNH LINH',
      'TUYÊN TRUYỀN CCHC NĂM 2024',
      'Cơ quan, địa phương | TT | Trang TTĐT | Băng rôn',
      'A. Các cơ quan chuyên môn',
      'Phòng Nội vụ | 1 | 4 | 2',
      'Phòng Tư pháp | 2 | 5 | 3',
      'B. Các xã, thị trấn',
      'Xã Vĩnh Hà | 1 | 6 | 1',
      'Xã Vĩnh Tú | 2 | 7 | 0',
    ],
  });
  expect(lines(read).filter((line) => line.startsWith('C'))).toEqual([
    'C5 "Phòng Nội vụ" 2024 portal item 4',
    'C6 "Phòng Tư pháp" 2024 portal item 5',
    'C8 19417 2024 portal item 6',
    'C9 19372 2024 portal item 7',
  ]);
});

it('takes "đ/v tính" for the heading of what is counted', () => {
  const read = interpreted({
    A: [
      'Danh sách số liệu tuyên truyền CCHC quý I năm 2024 - huyện Vĩnh Linh',
      'đ/v tính | hình thức | đơn vị | số lượng',
      'lượt phát | truyền thanh | Xã Vĩnh Hà | 45',
      'lượt người | tập huấn | Xã Vĩnh Hà | 30',
    ],
  });
  expect(lines(read)).toEqual(['D3 19417 2024-Q1 radio broadcast 45', 'D4 19417 2024-Q1 training people 30']);
});
