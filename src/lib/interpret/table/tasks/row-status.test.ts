import { expect, it } from 'vitest';
import { interpreted } from '../../../../../tests/helpers/interpreted.ts';

it('a paper that was to be issued is done once it is out, and not while something of it is open', () => {
  const read = interpreted({
    A: [
      'UBND XÃ VĨNH HÀ, HUYỆN VĨNH LINH',
      'TÌNH HÌNH THỰC HIỆN NHIỆM VỤ TUYÊN TRUYỀN CCHC NĂM 2024',
      'STT | Nội dung nhiệm vụ | Kết quả thực hiện | Cơ quan thực hiện',
      '1 | Xây dựng kế hoạch năm | Đã ban hành Kế hoạch số 18/KH-UBND ngày 22/01/2024 | Văn phòng',
      '2 | Kiện toàn tổ tuyên truyền | Đã ban hành Quyết định số 5/QĐ-UBND, đang triển khai | Văn phòng',
      '3 | Tập huấn cho công chức | Đã ban hành Kế hoạch số 20/KH-UBND | Văn phòng',
      '4 | Niêm yết thủ tục hành chính | Đã hoàn thành | Văn phòng',
      '5 | Đối thoại với người dân | Chưa thực hiện | Văn phòng',
      '6 | Nâng cấp trang thông tin | Đang triển khai | Văn phòng',
      '7 | Tổng hợp chỉ số | Chưa đến hạn | Văn phòng',
      '8 | In sổ tay | Hoàn thành ngày 25/9/2024 | Văn phòng',
    ],
  });
  expect(read.tasks.map(({ status }) => status)).toEqual([
    'done',
    'blank',
    'blank',
    'done',
    'not_done',
    'in_progress',
    'not_due',
    'done',
  ]);
});
