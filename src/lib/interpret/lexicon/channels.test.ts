import { describe, expect, it } from 'vitest';
import { channelOf } from './channels.ts';

describe('channelOf', () => {
  it.each([
    ['Cổng/Trang TTĐT', 'portal'],
    ['Trang thông tin điện tử xã (tin, bài)', 'portal'],
    ['Website UBND xã', 'portal'],
    ['Tin bai tren trang thong tin dien tu', 'portal'],
    ['Hệ thống truyền thanh cơ sở', 'radio'],
    ['Phát trên lao đài', 'radio'],
    ['Đài huyện', 'radio'],
    ['Fanpage Đài truyền thanh', 'social'],
    ['Trang mạng xã hội', 'social'],
    ['MXH', 'social'],
    ['Nhóm Zalo', 'social'],
    ['Băng rôn, khẩu hiệu', 'banner'],
    ['Lồng ghép chào cờ đầu tuần', 'meeting'],
    ['Tuyên truyền trực tiếp tại thôn', 'oral'],
    ['Giờ phát thanh chuyên mục CCHC', 'radio'],
    ['Chuyên mục CCHC', 'portal'],
    ['Lớp hướng dẫn dùng VNeID', 'training'],
    ['Sinh hoạt chi hội', 'oral'],
    ['Buổi tuyên truyền tại bản', 'oral'],
    ['Tuyên truyền tại các thôn qua loa', 'radio'],
    ['Bài dự thi', 'contest'],
    ['Bảng thông báo điện tử', 'banner'],
    ['Bảng thông báo tại nhà văn hóa', 'banner'],
    ['Thông báo trên loa', 'radio'],
    ['Đăng thông báo trên báo tỉnh', 'press'],
    ['Loa cầm tay', 'mobile'],
    ['Xe thông tin lưu động', 'mobile'],
    ['Tập huấn lồng ghép nội dung CCHC', 'training'],
    ['Phát tờ rơi đến từng hộ', 'leaflet'],
    ['Lồng ghép nội dung CCHC', 'meeting'],
    ['Băng rôn và các hình thức khác', 'banner'],
    ['Trang của huyện', 'portal'],
    ['Bảng chạy chữ', 'banner'],
    ['Tổ chuyển đổi số cộng đồng', 'community'],
    ['Biểu ngữ', 'banner'],
    ['Cổng thành phần của xã', 'portal'],
    ['Cổng chào', 'banner'],
    ['Pa nô', 'banner'],
    ['Báo chí', 'press'],
    ['Đài PT-TH tỉnh', 'press'],
    ['Báo Nhân Dân', 'press'],
    ['Tuyên truyền miệng tại thôn', 'oral'],
    ['Báo cáo viên', 'oral'],
    ['Hội nghị CBCCVC', 'meeting'],
    ['Hội nghị đối thoại', 'dialogue'],
    ['Hội nghị tập huấn', 'training'],
    ['Cuộc thi tìm hiểu CCHC', 'contest'],
    ['Tờ rơi, tờ gấp', 'leaflet'],
    ['Xe loa lưu động', 'mobile'],
    ['Niêm yết công khai TTHC', 'posting'],
    ['Tổ công nghệ số cộng đồng', 'community'],
    ['Văn bản đi', 'documents'],
    ['Hình thức khác', 'other'],
  ])('%s is %s', (text, channel) => {
    expect(channelOf(text)?.channel).toBe(channel);
    expect(channelOf(text.normalize('NFD'))?.channel).toBe(channel);
    expect(channelOf(text.toUpperCase())?.channel).toBe(channel);
  });

  it.each([
    'Cổng dịch vụ công',
    'Tổng đài hỗ trợ',
    'Báo cáo',
    'Số thông báo',
    'Thong bao',
    'Công báo điện tử',
    'Đơn vị',
    'Số lượng',
    'Quý I',
    '',
    '12',
  ])('%j names none', (text) => {
    expect(channelOf(text)).toBeNull();
  });

  it.each([
    ['Zalo', 'Zalo'],
    ['Fanpage (bài)', 'Fanpage'],
    ['Mạng xã hội', ''],
    ['Pano', 'Pano'],
    ['Trang TTĐT', ''],
  ])('the subchannel of %s is %j', (text, subchannel) => {
    expect(channelOf(text)?.subchannel).toBe(subchannel);
  });
});
