import { Phrases } from './phrases.ts';

/** `core` words say what a heading heads; `weak` ones do beside others; `before` and `behind` may stand around them. */
type Part = 'before' | 'core' | 'weak' | 'behind';

const OF_UNITS = new Phrases<Part>([
  ['before', 'tên|các|danh sách|danh sách các|ubnd|uỷ ban nhân dân|và|hoặc'],
  [
    'core',
    'đơn vị|đvhc|đơn vị hành chính|địa phương|cơ quan|xã|phường|thị trấn|đặc khu|huyện|thành phố|thị xã|quận|' +
      'thôn|bản|ấp|khóm|xóm|buôn|làng|khu phố|tổ dân phố|tdp|khối phố|tiểu khu|khu dân cư|tổ dân cư|đoàn thể|trường học|cấp xã|cấp huyện',
  ],
  ['weak', 'khối|tt|tp|tx|phòng|ban|sở|ngành'],
  ['behind', 'báo cáo|gửi|nộp|gửi báo cáo|nộp báo cáo|trực thuộc|trên địa bàn|cấp xã|cấp huyện|xã|huyện'],
]);

const OF_CHANNELS = new Phrases<Part>([
  ['before', 'tên|các|loại|các loại|danh mục|nội dung|và|hoặc'],
  ['core', 'hình thức|kênh|phương tiện|phương thức|loại hình|cách thức|cách|thể loại'],
  ['weak', 'hoạt động'],
  [
    'behind',
    'tuyên truyền|truyền thông|thông tin|thực hiện|đăng tải|đăng phát|đăng|phát|phát sóng|tt|cụ thể|chính|đã thực hiện|hoạt động',
  ],
]);

/** "Tên xã/phường", "Địa phương, đơn vị", "Huyện/TP/TX": names of units, in whatever order their levels are told. */
export function headsUnits(text: string): boolean {
  return isComposed(text, OF_UNITS);
}

/** "Hình thức/phương tiện", "Các kênh đăng tải", "Phương tiện truyền thông". */
export function headsChannels(text: string): boolean {
  return isComposed(text, OF_CHANNELS);
}

/** Whether a text has no words but these, and one that says what it heads. */
function isComposed(text: string, parts: Phrases<Part>): boolean {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  let [hasCore, at] = [false, 0];
  while (at < words.length) {
    const found = parts.start(words.slice(at).join(' '));
    if (!found || (found.value === 'behind' && !hasCore)) return false;
    hasCore ||= found.value === 'core';
    at += found.phrase.split(' ').length;
  }
  return hasCore;
}
