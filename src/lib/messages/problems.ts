import type { Problem, ProblemCode, ProblemParams } from '#lib/domain/problem.ts';
import { checkDetails } from './check-details.ts';
import { formatNumber } from './format.ts';
import { problemCatalogue } from './problem-catalogue.ts';
import { periodInText } from './terms.ts';

type Detail = (params: ProblemParams) => string;

/** What is particular about one problem; the others say all in the catalogue. */
const details: Partial<Record<ProblemCode, Detail>> = {
  'file-parquet-codec': ({ codec }) => `Tệp Parquet nén kiểu ${codec}, chương trình không đọc được.`,
  'hidden-sheet': ({ cells }) => `Trang tính ẩn có ${number(cells)} ô, không được tính.`,
  'hidden-rows': ({ count, filtered }) =>
    `${number(count)} dòng bị ẩn${filtered ? ` (${number(filtered)} dòng do bộ lọc)` : ''}, không được tính.`,
  'total-unnamed': () => 'Dòng không ghi tên đơn vị, được coi là dòng tổng và không cộng vào kết quả.',
  'row-without-channel': ({ count }) => `Dòng không ghi kênh; ${number(count)} số của dòng chưa được tính.`,
  'row-unnamed': ({ count }) => `Dòng không ghi tên đơn vị; ${number(count)} số của dòng chưa được tính.`,
  'text-box': ({ text }) => `Hộp chữ hoặc chú thích cuối trang ghi “${text}”; số liệu ở đó không được đọc.`,
  'figure-left-out': ({ figures }) => `Không tính: “${figures}”.`,
  'hidden-columns': ({ count }) => `${number(count)} cột bị ẩn, không được tính.`,
  'column-unknown': ({ label, unread }) =>
    Number(unread ?? 0) > 0
      ? `Chưa biết cột “${label}” ghi gì; ${number(unread)} số của cột chưa được đọc.`
      : `Chưa biết “${label}” thuộc kênh nào; số liệu được xếp vào kênh khác.`,
  'unit-unknown': ({ name, candidates }) =>
    name === ''
      ? 'Không thấy tên đơn vị báo cáo trong trang tính và tên tệp.'
      : `Danh mục đơn vị trong kỳ này không có “${name}”.${candidates ? ` Có phải: ${candidates}?` : ''}`,
  'unit-ambiguous': ({ name, candidates, form }) =>
    form === undefined
      ? `“${name}” có thể là: ${candidates}.`
      : `Biểu mẫu lập cho ${form}, trong biểu hoặc tên tệp ghi ${name}.`,
  'unit-abolished': ({ name, candidates }) =>
    candidates === ''
      ? `“${name}” không còn hoặc chưa có trong kỳ này.`
      : `“${name}” không có trong kỳ này; nay thuộc: ${candidates}.`,
  'measure-unknown': ({ word }) =>
    `Không rõ đơn vị tính “${word}” đếm gì; số liệu được tính theo đơn vị thường dùng của kênh.`,
  'sheet-of-other-unit': ({ name, sheet }) =>
    `Trang tính mang tên ${sheet} nhưng tiêu đề ghi ${name}; số liệu đang tính cho ${name}.`,
  'unit-by-rows': ({ name }) =>
    `Không có dòng nào ghi tên đơn vị báo cáo; các đơn vị trong bảng đều thuộc ${name}, nên dòng tổng được tính cho ${name}.`,
  'unit-without-diacritics': ({ name, unit }) => `“${name}” được hiểu là ${unit}.`,
  'unit-code-disagrees': ({ code, unit, other }) =>
    `Mã ${code} là của ${other}, tên ghi ${unit}; chương trình lấy theo tên.`,
  'duplicate-sheet': ({ facts }) => `Cả ${number(facts)} số liệu của bảng này đã có ở bảng trước trong tệp.`,
  'year-slip': ({ year, other }) => `Tiêu đề ghi năm ${year}, chỗ này ghi năm ${other}.`,
  'period-disagrees': ({ form, written }) =>
    form === undefined
      ? ''
      : `Biểu mẫu lập cho ${periodInText(String(form))}, trong biểu ghi ${periodInText(String(written))}.`,
  'form-state-beside-figure': ({ state }) =>
    `Vừa ghi số lượng, vừa chọn “${state}”; chương trình lấy số lượng.`,
  'list-row-unknown': ({ columns }) => `Cột không đúng định dạng: ${String(columns)}.`,
  'figures-outside': ({ count }) => `${number(count)} số nằm ngoài các bảng đọc được, chưa được tính.`,
  'layout-doubtful': ({ how }) => LAYOUTS[String(how)] ?? '',
  ...checkDetails,
  'superseded-submission': ({ file }) => `Tệp mới hơn: ${file}.`,
};

/** As what a sheet was read that has no headings the program knows. */
const LAYOUTS: Readonly<Record<string, string>> = {
  contrast: 'Không nhận ra tiêu đề bảng; chương trình lấy dòng chữ ngay trên số liệu làm tiêu đề.',
  continued: 'Bảng không có tiêu đề; chương trình đọc theo các cột của bảng liền trước.',
  bare: 'Danh sách không có tiêu đề cột; chương trình hiểu cột số theo tên bảng.',
  turned: 'Bảng nằm ngang (mỗi cột là một dòng số liệu); chương trình đã xoay lại để đọc.',
};

/** The Vietnamese text of a problem: what it is, what is particular here, what to do. */
export function problemText(problem: Pick<Problem, 'code' | 'params'>): string {
  return [problemMeaning(problem), problemCatalogue[problem.code].todo]
    .filter((part) => part !== '')
    .join(' ');
}

/** What is wrong, without what to do about it. */
export function problemMeaning({ code, params }: Pick<Problem, 'code' | 'params'>): string {
  const detail = details[code]?.(params) ?? '';
  return detail === '' ? problemCatalogue[code].meaning : detail;
}

function number(value: string | number | undefined): string {
  return typeof value === 'number' ? formatNumber(value) : (value ?? '');
}
