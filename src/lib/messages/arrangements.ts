import type { Arrangement, ArrangementSubject } from '#lib/domain/arrangement.ts';
import { keyOfUnit } from '#lib/domain/dictionary.ts';
import type { Named } from './answers.ts';
import { coverageWords } from './coverage.ts';
import { formatDate, formatNumber } from './format.ts';
import { periodInText } from './terms.ts';

type Of<Subject extends ArrangementSubject> = Extract<Arrangement, { about: Subject }>;
type Words = { readonly [Subject in ArrangementSubject]: (about: Of<Subject>, named: Named) => string };

const words: Words = {
  expected: ({ unit, period, expected, reason }, named) => {
    const key = keyOfUnit(unit);
    const name = key ? named.unit(key) : unit;
    const what = expected ? 'phải nộp báo cáo' : 'không phải nộp báo cáo';
    return `${name} ${what} ${periodInText(period)}${reason === '' ? '' : `. Lý do: ${reason}`}`;
  },
  arrival: ({ file, day }) => `tệp “${file}” nhận ngày ${formatDate(day)}`,
  'days-to-send': ({ kind, days }) =>
    `hạn nộp báo cáo ${coverageWords.kinds[kind].toLocaleLowerCase('vi')}: ${formatNumber(days)} ngày làm việc sau khi chốt số liệu`,
  closing: ({ closing }) => `chốt số liệu: ${coverageWords.closings[closing].toLocaleLowerCase('vi')}`,
  due: ({ period, day }) => `hạn nộp báo cáo ${periodInText(period)}: ${formatDate(day)}`,
  day: ({ day, is, name }) =>
    `${formatDate(day)} là ${is === 'off' ? 'ngày nghỉ' : 'ngày làm việc'}${name === '' ? '' : ` (${name})`}`,
  undated: ({ by }) => `tệp chưa ghi ngày nhận: ${coverageWords.bases[by]}`,
  letterhead: ({ letterhead }) => `đầu văn bản của ${letterhead.office || 'cơ quan'}`,
  registry: ({ file, registry }) =>
    `dùng danh mục đơn vị của tệp “${file}”, cập nhật đến ${formatDate(registry.asOf)}`,
  population: ({ file, rows }) =>
    rows.length === 0 ? 'không dùng bảng dân số' : `bảng dân số “${file}”: ${formatNumber(rows.length)} dòng`,
};

const SHOWN = 3;

/** "Xã A không phải nộp báo cáo quý I/2026; …", without full stop. */
export function arrangementsText(arrangements: readonly Arrangement[], named: Named): string {
  const arrivals = arrangements.filter((each): each is Of<'arrival'> => each.about === 'arrival');
  const [first] = arrivals;
  if (first && arrivals.length > 1 && arrivals.length === arrangements.length)
    return `${formatNumber(arrivals.length)} tệp nhận ngày ${formatDate(first.day)}`;
  const said = arrangements.map((each) =>
    (words[each.about] as (about: Arrangement, named: Named) => string)(each, named),
  );
  if (said.length <= SHOWN) return said.join('; ');
  return `${said.slice(0, SHOWN).join('; ')}; và ${formatNumber(said.length - SHOWN)} điều nữa`;
}
