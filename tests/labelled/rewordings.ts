/** Another way in which offices write the same; what a file says must not change by it (importing.md 5). */
export interface Rewording {
  readonly name: string;
  readonly rewrite: (text: string) => string;
}

const replaced = (name: string, pattern: RegExp, by: string): Rewording => ({
  name,
  rewrite: (text) => text.replace(pattern, by),
});

const UNIT = /^(?:Đơn vị|Xã, phường|Xã, thị trấn|Tên xã|Tên đơn vị|Xã, phường, thị trấn)$/iu;
const COUNTED = 'tin, bài|tin bài|lượt phát|lượt|tấm|cuộc|buổi|bài đăng|bài|tờ';
const BRACKETS = new RegExp(` ?\\((${COUNTED})\\)$`, 'iu');

export const REWORDINGS: readonly Rewording[] = [
  replaced('Cổng TTĐT', /trang thông tin điện tử/giu, 'Cổng TTĐT'),
  replaced('Website', /trang ttđt/giu, 'Website'),
  replaced(
    'Đài truyền thanh cơ sở',
    /(?<!đài |hệ thống |trạm )truyền thanh(?! cơ sở| xã)/giu,
    'Đài truyền thanh cơ sở',
  ),
  replaced('băng-rôn', /băng rôn/giu, 'Băng-rôn'),
  replaced('MXH', /mạng xã hội/giu, 'MXH'),
  replaced('Số TT', /^(?:STT|TT)$/u, 'Số TT'),
  replaced('Địa phương', UNIT, 'Địa phương'),
  replaced('Đơn vị cấp xã', /^(?:Xã, phường|Xã, thị trấn|Tên xã)$/u, 'Đơn vị cấp xã'),
  replaced('UBND các xã, phường', UNIT, 'UBND các xã, phường'),
  replaced('Diễn giải', /^ghi chú$/iu, 'Diễn giải'),
  replaced('TỔNG SỐ', /^(?:tổng )?cộng$/iu, 'TỔNG SỐ'),
  replaced('tin/bài', /tin, bài/giu, 'tin/bài'),
  replaced('SL', /^Số lượng/iu, 'SL'),
  replaced('measures on a line of their own', BRACKETS, '\n$1'),
  replaced('measures in square brackets', BRACKETS, ' [$1]'),
  replaced('measures behind a dash', BRACKETS, ' - $1'),
  replaced('06 tháng', /(?<!\d)6 tháng/giu, '06 tháng'),
  replaced('quí', /(?<!\p{L})quý(?= )/gu, 'quí'),
  replaced('quý I/2025', /(quý (?:IV|III|II|I|[1-4])) năm (20\d\d)/giu, '$1/$2'),
  { name: 'no "năm" before the year', rewrite: withoutYearWord },
  replaced('tối thiểu', /ít nhất/giu, 'tối thiểu'),
  replaced(' / quý', /\/(quý|tháng|năm|tuần)/giu, ' / $1'),
  replaced('✓ for x', /^[xX]$/u, '✓'),
  replaced('spaces that do not break', / /g, '\u00a0'),
  replaced('two spaces', / /g, '  '),
  { name: 'capitals', rewrite: (text) => (/^https?:|@|\//.test(text) ? text : text.toUpperCase()) },
];

/** "KẾT QUẢ TUYÊN TRUYỀN CCHC 2024"; dates keep it. */
function withoutYearWord(text: string): string {
  return /ngày/iu.test(text) ? text : text.replace(/ năm (20\d\d)$/giu, ' $1');
}
