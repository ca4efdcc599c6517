import { remembered } from '#lib/domain/remembered.ts';
import { collapse, exactKey, isPlain, looseKey } from '#lib/domain/text.ts';
import { withoutNumbering } from './numbering.ts';
import { Phrases } from './phrases.ts';

const TOTAL_STARTS = new Phrases<true>([
  [
    true,
    'tổng|tổng cộng|tổng số|cộng|tc|t c|sum|toàn huyện|toàn tỉnh|toàn xã|toàn thành phố|toàn thị xã|' +
      'toàn phường|toàn quý|toàn năm|toàn kỳ|toàn thôn|toàn trường|cả năm|cả quý|cả tháng|cả kỳ|cả tỉnh|cả huyện|cả xã|cả phường|cả đặc khu|toàn đặc khu|toàn đơn vị|cả đơn vị|tất cả|lũy kế|luỹ kế|cộng dồn|từ đầu năm đến nay|từ đầu năm đến hết|từ đầu năm tới nay',
  ],
]);

/** As Excel writes below what it groups: "Xã Hải An Total", "Xã Hải An Tổng", "Grand Total". */
const TOTAL_ENDS = /(?:^|\s)(?:total|tổng(?: cuối)?)$/iu;

/** "Sum of SL", "Tổng của Số lượng" head in pivot tables what other tables head "SL". */
const SUM_OF = /^(?:sum of |tổng của (?:số|sl|lượt|tin|bài)(?!\p{L}))/iu;

/** "Bản Na Tổng" is called so. */
const HAMLET = /^(?:thôn|bản|làng|buôn|bon|ấp|xóm|khóm) /iu;

const NO_WORDS = /^[\d\s.,%()/-]*$/;

/** "Tổng cộng", "Cộng I", "Toàn huyện", "Tổng số": a line or column whose parts stand beside it. */
export function isTotalLabel(text: string): boolean {
  return !NO_WORDS.test(text) && saysTotal(text);
}

/** Communes whose names begin like a total: "Cộng Hòa", "Tổng Cọt", "Toàn Thắng" (registry of 2023 to 2026). */
const NAMES_LIKE_TOTALS = /^(?:cong (?:hoa|hien|lac)|tong cot|toan (?:luu|son|thang))$/;

/** Typed without diacritics "Cong TTDT" is the portal, and "Cong an xa" the police. */
const BARE_LIKE_TOTALS =
  /^cong (?:ttdt|tt dt|thong tin|tt dien tu|dich vu|dvc|an|chuc|doan|tac|dan)(?: .*)?$/;

const saysTotal = remembered((numbered): boolean => {
  const text = withoutNumbering(numbered);
  if (SUM_OF.test(collapse(text))) return false;
  if (TOTAL_ENDS.test(collapse(text))) return !HAMLET.test(text);
  if (SHORT.test(collapse(text))) return true;
  if (TOTAL_STARTS.start(text) === null) return false;
  const key = looseKey(text);
  if (isPlain(text) && BARE_LIKE_TOTALS.test(key)) return false;
  return !/^tong\s+(hop|ket)\b/.test(key) && !NAMES_LIKE_TOTALS.test(key);
});

/** What a total is of: "xã Hải An" of "Cộng xã Hải An", "Tổng: Xã Hải An", "Xã Hải An Total"; empty of "Tổng cộng". */
export function withoutTotalWords(text: string): string {
  return collapse(text)
    .replace(TOTAL_ENDS, '')
    .replace(/^(?:(?:tổng|cộng|số|tc)(?!\p{L})\s*)+[:–-]?\s*/iu, '');
}

/** "Tổng cộng", "Toàn huyện": of the whole table, where "Cộng I" or "Tổng các xã" is of one section. */
export const isGrandTotalLabel = remembered((text): boolean => {
  const label = collapse(text).toLowerCase();
  return (
    /^(?:tổng|toàn|tòan|chung|tất cả|tong|toan|tat ca|grand total$|total$)(?!\p{L})/u.test(label) &&
    !/(?:^|\s)(?:mục|phần|nhóm|khối|khu vực|cụm|vùng|các|[ivx]+|[a-h])$|\s(?:mục|phần|nhóm|khối|khu vực|cụm|vùng|các)\s/u.test(
      label,
    )
  );
});

/** "Cộng I", "Cộng khối phường", "Tổng các xã": of one section. */
export function isSectionTotalLabel(text: string): boolean {
  const label = collapse(text);
  return /^cộng\s+\p{L}/iu.test(label) || (/^tổng(?!\p{L})/iu.test(label) && !isGrandTotalLabel(label));
}

/** "Cộng trang 1", "Cộng mang sang": of the rows of one printed page. */
export function isPageTotalLabel(text: string): boolean {
  return /^(?:tổng )?cộng(?: số)? (?:(?:của )?trang|(?:mang|chuyển) (?:sang|trang))(?!\p{L})/iu.test(
    collapse(text),
  );
}

/** "Trang 1/2", "- 2 -": the number of a printed page. */
export const isPageNumber = remembered((text): boolean =>
  /^(?:(?:trang|page)\s*(?:số\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?|[-–]\s*\d{1,3}\s*[-–])$/iu.test(collapse(text)),
);

const CUMULATIVE = new Phrases<true>([[true, 'lũy kế|luỹ kế|cộng dồn|từ đầu năm|lk từ đầu năm|lk năm']]);

/** "LK", "LK 9 tháng", "LK đến hết quý III". */
const SHORT = /^lk(?:$|\.? (?:từ|đến|tới|năm|quý|tháng|\d))/iu;

/** "Lũy kế từ đầu năm": counted from January to the end of the reporting period. */
export function isCumulativeLabel(text: string): boolean {
  return CUMULATIVE.find(text) !== null || SHORT.test(text.trim());
}

const YEAR_BEFORE = new Phrases<true>([[true, 'cùng kỳ|cùng kỳ năm trước|năm trước|năm trước liền kề|ck']]);

/** "Cùng kỳ năm trước": the same period a year earlier. */
export function isYearBeforeLabel(text: string): boolean {
  return YEAR_BEFORE.find(text) !== null;
}

/** "Cùng kỳ 2023" among the names of units: what all of them did a year earlier; "So với cùng kỳ" compares. */
export const isYearBeforeRow = remembered((text): boolean =>
  /^(?:(?:số liệu|kết quả|tổng|tổng số) )?(?:cùng kỳ|ck)(?![\p{L}])/iu.test(collapse(text)),
);

const PERIOD_BEFORE = new Phrases<true>([
  [true, 'kỳ trước|tháng trước|quý trước|kỳ báo cáo trước|kỳ trước liền kề'],
]);

/** "Thực hiện quý trước". */
const DONE_THEN = /^(?:số )?(?:thực hiện|thuc hien|kết quả|ket qua|số liệu|so lieu|th)\s+/iu;

/** "Kỳ trước", "Quý trước (Quý I/2026)": the period right before the reporting one. */
export function isPeriodBeforeLabel(text: string): boolean {
  const bare = text.replace(/\s*\([^()]*\)\s*$/u, '').replace(DONE_THEN, '');
  return PERIOD_BEFORE.whole(bare) !== null;
}

const WITH_CHILDREN = new Phrases<true>([
  [
    true,
    'từ huyện đến cơ sở|từ tỉnh đến cơ sở|đã bao gồm các xã|bao gồm các xã|đã gồm các xã|' +
      'gồm cả xã|gồm cả các xã|bao gồm cả cấp xã|đã gồm cấp xã|cả cấp xã|toàn huyện|toàn tỉnh|' +
      'toàn thành phố|toàn thị xã|từ thị xã đến cơ sở|từ thành phố đến cơ sở',
  ],
]);

/** The figures of a unit hold those of the units below it. */
export const includesChildren = remembered((text): boolean => {
  return WITH_CHILDREN.find(text) !== null;
});

const OWN_OFFICE = new Phrases<true>([
  [
    true,
    'cơ quan huyện|huyện cơ quan|huyện khối cơ quan|huyện các phòng ban|thị xã cơ quan|thành phố cơ quan|tỉnh các sở ngành|cấp huyện|cơ quan tỉnh|cấp tỉnh|cơ quan thị xã|cơ quan thành phố|' +
      'khối huyện|khối cơ quan huyện|huyện|cơ quan chuyên môn cấp huyện|ubnd huyện|ubnd xã|ubnd phường|ubnd thị trấn|ubnd đặc khu|ubnd thị xã|ubnd thành phố|ubnd quận|ubnd tỉnh|' +
      'các phòng ban|các phòng ban huyện|các phòng ban chuyên môn|các phòng chuyên môn|các cơ quan chuyên môn|khối phòng ban|khối các phòng ban|' +
      'các sở ban ngành|các sở ngành|khối sở ngành|khối sở ban ngành|các sở ban ngành tỉnh|các sở ban ngành cấp tỉnh|các sở ngành tỉnh|' +
      'các phòng ban ngành|các cơ quan huyện|các cơ quan cấp huyện|các phòng ban cấp huyện|các phòng ban thuộc huyện|các cơ quan đơn vị cấp huyện',
  ],
]);

/** "Cơ quan huyện": the reporting unit's own figures in a list that has its communes too. */
export const isOwnOffice = remembered((text): boolean => {
  return OWN_OFFICE.whole(text) !== null;
});

const UNITS_BELOW = new Phrases<true>([
  [
    true,
    'cấp xã|khối xã|các xã|các xã thị trấn|các xã phường|các xã phường thị trấn|các xã phường đặc khu|xã thị trấn|xã phường|xã phường thị trấn|' +
      'ubnd các xã|ubnd các xã thị trấn|ubnd các xã phường|ubnd các xã phường thị trấn|ubnd cấp xã|ubnd xã phường thị trấn|ubnd xã thị trấn|' +
      'cấp cơ sở|cơ sở|khối xã thị trấn|khối xã phường|khối các xã|các địa phương',
  ],
]);

/** "Cấp xã", "Các xã, thị trấn": the units below the reporting one together, in a list that has its own figures too. */
export const isUnitsBelow = remembered((text): boolean => UNITS_BELOW.whole(text) !== null);

/** "I", "II.", "A", "B)": the ordinal of a section. */
export function isSectionOrdinal(text: string): boolean {
  return !beginsWithDigit(text) && /^(?:[IVX]{1,5}|[A-H])[.)]?$/.test(text.trim());
}

/** Most ordinals do, and no section's. */
function beginsWithDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

const LETTERHEAD =
  /^(cong hoa xa hoi|doc lap\s+tu do|nguoi lap|nguoi tong hop|nguoi bao cao|thu truong|chu tich|pho chu tich|giam doc|pho giam doc|truong phong|pho truong phong|chanh van phong|noi nhan|tm |kt |tl |tuq )/;
const DATED = /(^|,)\s*(?:ngày|ngay)\s+[\d….\s]*\s*(?:tháng|thang)\s+[\d….\s]*\s*(?:năm|nam)\s+\d{4}\s*$/i;

/** Words of a document's frame (NĐ 30/2020/NĐ-CP): motto, place and date, signature. */
export const isFrame = remembered((text): boolean => {
  const line = collapse(text);
  if (line.length < 80 && DATED.test(line)) return true;
  return LETTERHEAD.test(`${looseKey(line)} `) && !tellsOfOfficer(line);
});

const OFFICER =
  /^(?:phó )?(?:chủ tịch|giám đốc|trưởng phòng|chánh văn phòng|thủ trưởng)((?: (?:ubnd|hđnd|hội|đoàn|công đoàn|mttq|lhpn|xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|tỉnh|sở|trung tâm|đơn vị|cơ quan|và))*)\s*/iu;

const DONE_BY_OFFICERS = /^(?:trực tiếp |đã )?(?:đối thoại|tiếp dân|tiếp công dân|chủ trì|dự) \p{L}/iu;

/** "Chủ tịch xã đối thoại với người dân": what somebody did, where "Chủ tịch UBND xã Vĩnh Tú" only signs. */
function tellsOfOfficer(line: string): boolean {
  const office = OFFICER.exec(line)?.[0];
  if (office === undefined) return false;
  const rest = line.slice(office.length);
  return /^\p{Ll}+ \p{L}/u.test(rest) || DONE_BY_OFFICERS.test(rest);
}

/** "Ghi chú: …", "(*) …", "Nguồn: …" below a table, "(Hội CCB gửi trễ 02 ngày)" between its rows, "Trang 1/2" at the end of a page. */
export const isFootnote = remembered((text): boolean => {
  if (isPageNumber(text)) return true;
  if (/^\s*\(\p{L}[^()]*\s[^()]*\)\.?\s*$/u.test(text)) return true;
  return /^(?:\(?\*+\)?\s*(?![\s*)])\S|(?:ghi chú|lưu ý|chú thích)(?!\p{L})|nguồn\s*:)/iu.test(
    exactKey(text),
  );
});
