import { describe, expect, it } from 'vitest';
import { measureInLabel } from './measures.ts';

describe('measureInLabel', () => {
  it.each([
    ['Băng rôn (tấm)', 'piece', 'tấm'],
    ['Trang TTĐT (tin, bài)', 'item', 'tin, bài'],
    ['Số tin', 'item', 'tin'],
    ['Số lượt phát', 'broadcast', 'lượt phát'],
    ['Tin, bài trên Trang TTĐT', 'item', 'Tin, bài'],
    ['Số lượt người tham gia', 'people', 'lượt người'],
    ['Niêm yết (%)', 'percent', '%'],
    ['Người dự hội nghị tuyên truyền', 'people', 'Người dự'],
    ['Cán bộ được tập huấn', 'people', 'Cán bộ'],
    ['Lượt người được hướng dẫn', 'people', 'Lượt người'],
    ['Tuyên truyền miệng (đơn vị tính: buổi)', 'session', 'buổi'],
    ['Băng rôn (ĐVT: tấm)', 'piece', 'tấm'],
    ['Tổng tin, bài', 'item', 'tin, bài'],
    ['Truyền thanh - ít nhất 24 lượt phát/quý', 'broadcast', 'lượt phát'],
    ['Tổ CNSCĐ hướng dẫn - buổi', 'session', 'buổi'],
    ['SL bài', 'item', 'bài'],
    ['Số báo cáo viên', 'people', 'báo cáo viên'],
    ['Số giải thưởng', 'other', 'giải thưởng'],
    ['Số lượt thi', 'people', 'lượt thi'],
    ['3. Quý I/2026, số lượt phát thanh về CCHC trên hệ thống loa?', 'broadcast', 'lượt phát thanh'],
    ['Chỉ tiêu lượt phát truyền thanh (năm 2026)', 'broadcast', 'lượt phát'],
    ['Truyền thanh, lượt phát', 'broadcast', 'lượt phát'],
    ['Fanpage - số lượt xem', 'view', 'lượt xem'],
    ['Truyền thanh (chỉ tiêu: 12 lượt phát/tháng)', 'broadcast', 'lượt phát'],
    ['Truyền thanh lượt phát', 'broadcast', 'lượt phát'],
    ['Truyền thanh [lượt phát]', 'broadcast', 'lượt phát'],
    ['Lượt truy cập (lượt)', 'view', 'Lượt truy cập'],
  ])('%s counts %s', (label, measure, text) => {
    expect(measureInLabel(label)?.measure).toBe(measure);
    expect(measureInLabel(label)?.text).toContain(text);
  });

  it.each(['Trang thông tin điện tử', 'Nhóm Zalo', 'Xã Vĩnh Tú', 'Ghi chú', 'Họp thôn, bản', ''])(
    '%j counts nothing',
    (label) => {
      expect(measureInLabel(label)).toBeNull();
    },
  );
});
