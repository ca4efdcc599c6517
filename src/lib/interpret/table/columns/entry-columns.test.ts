import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const HEAD = ['UBND HUYỆN VĨNH LINH', 'UBND XÃ VĨNH TÚ'];

it('reads what a list of entries is about from its title, whatever their names say', () => {
  const said = interpreted({
    A: [
      ...HEAD,
      'DANH SÁCH TIN, BÀI VỀ CCHC ĐĂNG TRÊN TRANG TTĐT QUÝ I NĂM 2024',
      'STT | Tên bài | Ngày đăng | Lượt xem',
      '1 | Xã Vĩnh Tú đẩy mạnh CCHC | 02/01/2024 | 120',
      '2 | Hội nghị triển khai kế hoạch | 15/02/2024 | 80',
      '3 | Tập huấn dịch vụ công | 20/3/2024 | 95',
      ' | Cộng | | 295',
    ],
  });
  expect(doubts(said)).toEqual([]);
  expect(lines(said)).toEqual([
    'D5 19372 2024-Q1 portal view 120',
    'D6 19372 2024-Q1 portal view 80',
    'D7 19372 2024-Q1 portal view 95',
    'D8 19372 2024-Q1 portal view 295 total',
  ]);
});

it('reads it from the names where no title says it', () => {
  const said = interpreted({
    A: [
      ...HEAD,
      'CÁC HOẠT ĐỘNG TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
      'STT | Ngày tổ chức | Nội dung | Số người dự',
      '1 | 02/01/2024 | Hội nghị triển khai kế hoạch | 120',
      '2 | 15/02/2024 | Tập huấn dịch vụ công | 80',
    ],
  });
  expect(said.facts.map(({ channel, value }) => `${channel} ${value}`)).toEqual([
    'meeting 120',
    'training 80',
  ]);
});

it('leaves the tasks of a plan whose title names a channel', () => {
  const said = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'KẾ HOẠCH TUYÊN TRUYỀN CCHC TRÊN TRANG TTĐT NĂM 2024',
      'TT | Nội dung | Cơ quan chủ trì | Thời gian',
      '1 | Tuyên truyền kết quả Chỉ số CCHC | Văn phòng | Quý I',
      '2 | Viết tin, bài về cải cách hành chính (tối thiểu 05 tin, bài/quý) | Trung tâm Văn hóa | Cả năm',
    ],
  });
  expect([said.tasks.length, said.targets.length]).toEqual([2, 1]);
});
