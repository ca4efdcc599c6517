import { describe, expect, it } from 'vitest';
import { headingOf } from './headings.ts';

describe('headingOf', () => {
  it.each([
    ['STT', 'ordinal'],
    ['Phòng, đơn vị', 'unit'],
    ['Thôn/Tổ dân phố', 'unit'],
    ['Tuần 1', 'value'],
    ['Tuần thứ hai', 'value'],
    ['Hoàn thành trễ hạn', 'done'],
    ['Chỉ tiêu đăng ký', 'plan'],
    ['Yêu cầu tối thiểu (tháng)', 'plan'],
    ['Đã thực hiện năm 2026', 'value'],
    ['Dự kiến thực hiện năm 2027', 'plan'],
    ['Đúng hạn', 'done'],
    ['Quá hạn', 'not_done'],
    ['Mức độ thực hiện (%)', 'status'],
    ['Số TT', 'ordinal'],
    ['Đơn vị', 'unit'],
    ['Xã/phường/đặc khu', 'unit'],
    ['Tên xã, phường', 'unit'],
    ['Mã xã', 'code'],
    ['Kênh, hình thức tuyên truyền', 'channel'],
    ['Đơn vị tính', 'measure'],
    ['ĐVT', 'measure'],
    ['Số lượng', 'value'],
    ['Trong kỳ', 'value'],
    ['Số lượng trong kỳ báo cáo', 'value'],
    ['Kết quả trong quý', 'result'],
    ['Kỳ báo cáo', 'period'],
    ['Ghi chú', 'note'],
    ['Link minh chứng', 'link'],
    ['So sánh (%)', 'comparison'],
    ['Tăng/giảm', 'comparison'],
    ['Nội dung nhiệm vụ', 'task'],
    ['Cơ quan chủ trì', 'lead'],
    ['Cơ quan phối hợp', 'coordinating'],
    ['Thời gian hoàn thành', 'deadline'],
    ['Hoàn thành', 'done'],
    ['Chưa hoàn thành', 'not_done'],
    ['Trạng thái', 'status'],
    ['Kế hoạch', 'plan'],
    ['Chỉ tiêu giao', 'plan'],
    ['Tỷ lệ %', 'rate'],
    ['Họ và tên', 'ignored'],
    ['Đơn vị chủ trì/phối hợp', 'lead'],
    ['Chỉ tiêu/tháng', 'plan'],
    ['Chỉ tiêu mỗi quý', 'plan'],
    ['Năm 2024 (thực hiện)', 'result'],
    ['Năm 2025 (KH)', 'plan'],
    ['Khi nào xong', 'deadline'],
    ['Mã NV', 'ordinal'],
    ['GHI CHÚ (*)', 'note'],
    ['Don vi tinh', 'measure'],
    ['Đơn vị'.normalize('NFD'), 'unit'],
  ])('%s is %s', (text, heading) => {
    expect(headingOf(text)).toBe(heading);
  });

  it.each(['Trang TTĐT', 'Xã Vĩnh Tú', 'Quý I', '-', '', '()', 'a'.repeat(80)])('%j is none', (text) => {
    expect(headingOf(text)).toBeNull();
  });
});
