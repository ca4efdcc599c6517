import type { ProblemCode, ProblemParams } from '#lib/domain/problem.ts';
import { formatNumber } from './format.ts';
import { periodInText, periodName } from './terms.ts';

type Param = string | number | undefined;

const number = (value: Param) => (typeof value === 'number' ? formatNumber(value) : (value ?? ''));
const period = (code: Param) => periodInText(String(code ?? ''));
const at = (where: Param) => (where === undefined || where === '' ? '' : ` (${where})`);

/** Which part of a total would explain what it lacks or has too much. */
const SLIPS: Readonly<Record<string, (part: string) => string>> = {
  'left-out': (part) => `, đúng bằng ô ${part} (có thể bị bỏ sót khi cộng)`,
  twice: (part) => `, đúng bằng ô ${part} (có thể bị cộng hai lần)`,
  swapped: (part) => ` (có thể ô ${part} bị gõ đảo chữ số)`,
};

/** What the checks found in particular: figures, whose and where. */
export const checkDetails = {
  'total-mismatch': ({ total, sum, slip, part }) =>
    `Ghi ${number(total)}, cộng các phần được ${number(sum)}; chênh ${number(Number(total) - Number(sum))}` +
    `${SLIPS[String(slip)]?.(String(part)) ?? ''}.`,
  'unit-repeated': ({ unit, cell }) => `${unit} đã có một dòng trong bảng này, ở ô ${cell}.`,
  'percent-over-hundred': ({ value }) => `Ghi ${number(value)}%.`,
  'outlier-in-series': ({ value, typical, count, likely }) =>
    `Ghi ${number(value)}; ${number(count)} kỳ khác của đơn vị thường khoảng ${number(typical)}.${proposal(likely)}`,
  'outlier-among-peers': ({ value, typical, count, likely }) =>
    `Ghi ${number(value)}; ${number(count)} đơn vị khác cùng cấp thường khoảng ${number(typical)}.${proposal(likely)}`,
  'cumulative-decreases': ({ whole, value, part, other, where }) =>
    `${periodName(String(whole))} ghi ${number(value)}, nhỏ hơn ${period(part)} là ${number(other)}${at(where)}.`,
  'cumulative-disagrees': ({ whole, value, sum, parts, figures, of }) =>
    figures === undefined
      ? `${periodName(String(whole))} ghi ${number(value)}, cộng ${number(parts)} kỳ hợp thành được ${number(sum)}.`
      : `${number(figures)}/${number(of)} số liệu của tệp khác tổng các kỳ hợp thành.`,
  'comparison-disagrees': ({ value, other, period: code, where, figures }) =>
    figures === undefined
      ? `Ghi ${number(value)} cho ${period(code)}; báo cáo kỳ ấy ghi ${number(other)}${at(where)}.`
      : `${number(figures)} số so sánh của tệp khác số đã báo cáo cho kỳ ấy.`,
  'units-disagree-with-whole': ({ value, sum, units }) =>
    `Ghi ${number(value)}; cộng số của ${number(units)} đơn vị cấp dưới được ${number(sum)}.`,
  'units-missing': ({ period: code, periods, parent, count, of, names, more }) =>
    `${periodName(String(code))}${otherPeriods(periods)}: chưa có số liệu của ${number(count)}/${number(of)} đơn vị thuộc ${parent}: ${names}${others(more)}.`,
  'periods-missing': ({ period: code, count, names, more }) =>
    `Thiếu ${period(code)} của ${number(count)} đơn vị: ${names}${others(more)}.`,
} satisfies Partial<Record<ProblemCode, (params: ProblemParams) => string>>;

function otherPeriods(periods: Param): string {
  return typeof periods === 'number' ? ` và ${formatNumber(periods - 1)} kỳ khác` : '';
}

function others(more: Param): string {
  return more === undefined ? '' : ` và ${number(more)} đơn vị khác`;
}

function proposal(likely: Param): string {
  return likely === undefined ? '' : ` Có thể là ${number(likely)}?`;
}
