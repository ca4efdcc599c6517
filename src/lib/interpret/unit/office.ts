import type { UnitLevel } from '#lib/domain/unit.ts';
import { Phrases } from '../lexicon/phrases.ts';

const OFFICES = new Phrases<UnitLevel>([
  ['so', 'sở|ban quản lý|ban tổ chức|ban dân tộc|thanh tra tỉnh|báo|đài ptth tỉnh'],
  [
    'phong',
    'phòng|văn phòng|vp|trung tâm|ttvh|thanh tra|ban|trạm|đài truyền thanh|đài phát thanh|' +
      'chi cục|bộ phận|văn phòng thống kê|tư pháp hộ tịch|văn hóa xã hội|địa chính|tài chính kế toán|đài tt th|đài ttth|ttyt|ttgdtx|ttdvnn|ttptqđ|' +
      // "P. Nội vụ" and "TT. Văn hóa" begin like wards and townships.
      'p nội vụ|p nv|p tư pháp|p tp|p văn hóa|p vhtt|p vh|p tài chính|p tc|p tckh|p giáo dục|p gd|p gdđt|p lao động|p lđ|p lđtbxh|' +
      'p kinh tế|p kt|p nông nghiệp|p nn|p tài nguyên|p tn|p tnmt|p y tế|p dân tộc|p hạ tầng|p quản lý|' +
      'tt văn hóa|tt vh|tt vhtt|tt y tế|tt giáo dục|tt gd|tt gdnn|tt gdtx|tt phát triển|tt dịch vụ|tt dv|tt truyền thông|tt hành chính|tt hcc|tt phục vụ|tt pvhcc',
  ],
  [
    'khac',
    'công an|quân sự|ban chỉ huy|đoàn|đoàn thanh niên|hội|mttq|ubmttq|ủy ban mttq|ủy ban mặt trận|mặt trận|trường|thcs|thpt|tiểu học|mầm non|th thcs|ptdtbt|ptdtnt|' +
      'huyện đoàn|thị đoàn|thành đoàn|quận đoàn|tỉnh đoàn|liên đoàn lao động|đảng ủy|huyện ủy|' +
      'thị ủy|thành ủy|quận ủy|tỉnh ủy|kho bạc|bảo hiểm|bưu điện|ngân hàng|tòa án|viện kiểm sát|bệnh viện|bhxh|hạt kiểm lâm|đội quản lý thị trường|đồn biên phòng',
  ],
]);

const HAMLETS = new Phrases<true>([
  [
    true,
    'khối phố|tiểu khu|sóc|thôn|bản|ấp|khóm|xóm|buôn|bon|làng|khu phố|tổ dân phố|tdp|khu dân cư|khu vực|tổ|thôn bản|khu',
  ],
]);

/** "Khối 3A", "Khối Hòa Bắc"; "Khối Đảng, đoàn thể", "Khối xã" are none. */
const BLOCK = /^[Kk]hối (?:\d|(?!Đảng|Đoàn|Mặt|Cơ|Các|Nội|Văn|Kinh|Dân|Phòng|Sở|Trường)\p{Lu}\p{Ll})/u;

/** "Thôn Hà Bắc", "Tổ dân phố 3", "Khối 3A": below a commune, and no unit of government (domain.md 2.1). */
export function isHamlet(text: string): boolean {
  return HAMLETS.start(text) !== null || BLOCK.test(text.trim());
}

/** The level of an office or organisation ("Phòng Nội vụ", "Sở Nội vụ", "Đoàn Thanh niên"); null for anything else. */
export function officeLevel(text: string): UnitLevel | null {
  // "Xã Đoàn Kết" is a commune, "Xã đoàn" its youth union.
  return /^(?:xã|phường) đoàn$/iu.test(text.trim()) ? 'khac' : (OFFICES.start(text)?.value ?? null);
}
