import { remembered } from '#lib/domain/remembered.ts';
import { collapse } from '#lib/domain/text.ts';

const STATISTIC =
  /^(?:(?:giá trị|số|mức|tính) )?(?:trung bình(?: cộng)?|bình quân|trung vị|cao nhất|thấp nhất|lớn nhất|nhỏ nhất|nhiều nhất|ít nhất|max|min|tb|bq|độ lệch chuẩn)(?:$|\s*[/:(]|\.$| (?:mỗi|một|1|các|của|chung|theo|toàn|trên|cả|xã|phường|huyện|đơn vị|tháng|quý|năm|tuần)(?!\p{L}))/iu;

/** "Tin, bài/1.000 dân", "Số lượt trên 100 hộ", "Tin, bài bình quân": of so many people, or of each unit. */
const PER_HEAD =
  /(?:\/|(?<!\p{L})(?:trên|tính trên))\s*10{0,2}[.,]?0{0,4} ?(?:dân|người dân|hộ|hộ dân|người)(?!\p{L})|(?<!\p{L})bình quân(?: (?:mỗi|một|\/))?(?: ?\/? ?(?:đơn vị|xã|phường|huyện|thôn|tháng|quý))?$/iu;

/**
 * "Trung bình", "Bình quân/xã", "Cao nhất", "Thấp nhất": what was worked out of the figures beside it. It is no unit,
 * no part and no total, and nothing is ever added to it (domain.md 8.9).
 */
export const isStatistic = remembered(
  (text): boolean => STATISTIC.test(collapse(text)) || PER_HEAD.test(collapse(text)),
);
