import type { UnitLevel } from '#lib/domain/unit.ts';
import { Phrases } from '../lexicon/phrases.ts';

const OFFICES = new Phrases<UnitLevel>([
  ['so', 'sở|ban quản lý|ban tổ chức|ban dân tộc|thanh tra tỉnh|báo|đài ptth tỉnh'],
  [
    'phong',
    'phòng|văn phòng|vp|trung tâm|ttvh|thanh tra|ban|trạm|đài truyền thanh|đài phát thanh|' +
      'chi cục|bộ phận',
  ],
  [
    'khac',
    'công an|quân sự|ban chỉ huy|đoàn|đoàn thanh niên|hội|mttq|ubmttq|ủy ban mttq|ủy ban mặt trận|mặt trận|trường|' +
      'huyện đoàn|thị đoàn|thành đoàn|quận đoàn|tỉnh đoàn|liên đoàn lao động|đảng ủy|huyện ủy|' +
      'thị ủy|thành ủy|quận ủy|tỉnh ủy|kho bạc|bảo hiểm|bưu điện|ngân hàng|tòa án|viện kiểm sát|bệnh viện|đồn biên phòng',
  ],
]);

const HAMLETS = new Phrases<true>([
  [
    true,
    'khối phố|tiểu khu|sóc|thôn|bản|ấp|khóm|xóm|buôn|bon|làng|khu phố|tổ dân phố|tdp|khu dân cư|khu vực|tổ|thôn bản|khu',
  ],
]);

/** "Thôn Hà Bắc", "Tổ dân phố 3", "Khối 3A": below a commune, and no unit of government (domain.md 2.1). */
export function isHamlet(text: string): boolean {
  return HAMLETS.start(text) !== null || /^khối \d/iu.test(text.trim());
}

/** The level of an office or organisation ("Phòng Nội vụ", "Sở Nội vụ", "Đoàn Thanh niên"); null for anything else. */
export function officeLevel(text: string): UnitLevel | null {
  // "Xã Đoàn Kết" is a commune, "Xã đoàn" its youth union.
  return /^(?:xã|phường) đoàn$/iu.test(text.trim()) ? 'khac' : (OFFICES.start(text)?.value ?? null);
}
