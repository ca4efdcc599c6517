import { expect, it } from 'vitest';
import { headsChannels, headsUnits } from './composed-headings.ts';

it.each([
  ...['UBND các xã, thị trấn', 'Đơn vị hành chính cấp xã', 'Tên ĐVHC', 'Các đơn vị', 'Địa phương, đơn vị'],
  ...['Tên phường/xã', 'Thành phố, huyện', 'Danh sách xã', 'Tên phòng/đơn vị', 'Huyện/TP/TX', 'Khu dân cư'],
  ...['Thon, to dan pho', 'Xã và thị trấn', 'Đơn vị nộp báo cáo'],
])('"%s" heads units', (text) => {
  expect(headsUnits(text)).toBe(true);
});

it.each([
  ...[
    'Xã hội',
    'Xã Vĩnh Tú',
    'Thành phố Huế',
    'Tổ chức',
    'TT',
    'Cơ quan thực hiện',
    'Đơn vị tính',
    'Tên trường',
  ],
  ...['Đơn vị chủ trì', 'Bản tin', 'Số đơn vị', ''],
])('"%s" does not', (text) => {
  expect(headsUnits(text)).toBe(false);
});

it.each([
  ...[
    'Hình thức/phương tiện',
    'Các kênh',
    'Tên kênh tuyên truyền',
    'Phương tiện truyền thông',
    'Kênh đăng tải',
  ],
  ...['Nội dung, hình thức tuyên truyền', 'Hình thức tuyên truyền cụ thể', 'Thể loại'],
])('"%s" heads channels', (text) => {
  expect(headsChannels(text)).toBe(true);
});

it.each(['Nội dung', 'Tuyên truyền', 'Hình thức khen thưởng', 'Kênh Youtube', 'Loại', 'Hoạt động'])(
  '"%s" does not',
  (text) => {
    expect(headsChannels(text)).toBe(false);
  },
);
