import { Log } from '#lib/domain/log.ts';
import type { Registry } from '#lib/domain/registry.ts';
import { interpret } from '#lib/interpret/interpret.ts';
import { settle } from '#lib/interpret/settle.ts';
import type { LoadedSubmission } from '#lib/store/rows.ts';
import { workbookOf } from '../helpers/sheet.ts';
import { random } from './random.ts';

const YEARS = [2022, 2023];
const QUARTERS = ['I', 'II', 'III', 'IV'];
const HEAD = 'STT|Đơn vị|Cổng TTĐT (tin, bài)|Truyền thanh (lượt)|Hội nghị (cuộc)';
/** How much a commune usually does in a quarter, by column. */
const USUAL = [40, 90, 6];

/**
 * What the huyện of a real tỉnh sent for two years, with what people do wrong: digits too many, wrong totals, a commune on two
 * rows, a form that was sent again with other figures, years that are less than one of their quarters, and wholes that are
 * not what the communes say. The same seed gives the same files.
 */
export function doubtfulProvince(registry: Registry, code: string, seed: number): LoadedSubmission[] {
  const next = random(seed);
  const tinh = registry.at('tinh', code, '2023-12-31')!;
  const files: Record<string, string[]> = {};
  for (const huyen of registry.childrenOf(tinh.id, '2023-12-31')) {
    const communes = registry.childrenOf(huyen.id, '2023-12-31').map(({ name }) => name);
    if (communes.length < 2) continue;
    const title = `UBND ${huyen.name.toLocaleUpperCase('vi')}`;
    const levels = communes.map(() => USUAL.map((usual) => Math.ceil(usual * (0.5 + next()))));
    for (const year of YEARS) {
      const quarters = QUARTERS.map(() => levels.map((each) => each.map(worked)));
      QUARTERS.forEach((quarter, at) => {
        const name = `${year} quý ${quarter} ${huyen.code}`;
        const rows = quarters[at]!;
        files[`${name}.xlsx`] = form(title, `QUÝ ${quarter} NĂM ${year}`, communes, rows);
        if (next() < 0.2)
          files[`${name} gửi lại.xlsx`] = form(
            title,
            `QUÝ ${quarter} NĂM ${year}`,
            communes,
            rows.map((row) => row.map((value) => (next() < 0.1 ? value + 1 : value))),
          );
      });
      // Some huyện close their year on another day: nearly all of it is other than its quarters.
      const slipping = next() < 0.3 ? 0.9 : 0.03;
      const whole = communes.map((_, unit) =>
        USUAL.map((_, column) => {
          const sum = quarters.reduce((all, quarter) => all + quarter[unit]![column]!, 0);
          if (next() < 0.02) return Math.floor(sum / 8);
          return next() < slipping ? sum + 2 : sum;
        }),
      );
      files[`${year} cả năm ${huyen.code}.xlsx`] = form(title, `NĂM ${year}`, communes, whole);
    }
  }
  const read = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, rows]) => ({
      sha256: file,
      interpretation: interpret(workbookOf({ 'Biểu 01': rows }, file), {
        registry,
        province: tinh.name,
        year: null,
      }),
    }));
  return settle(read, new Log([]), registry).map((interpretation, i) => ({
    ...{ id: i + 1, file: interpretation.file, receivedAt: '2026-01-05T08:00:00.000Z' },
    ...{ sample: false, interpretation },
  }));

  /** About as much as usual; now and then a digit too many, a number typed twice, or one left out. */
  function worked(usual: number): number {
    const value = Math.max(1, Math.round(usual * (0.85 + 0.3 * next())));
    const slip = next();
    if (slip < 0.01) return value * 10;
    if (slip < 0.015) return Number(`${value}${value}`);
    if (slip < 0.02) return Math.ceil(value / 10);
    return value;
  }

  function form(
    title: string,
    period: string,
    units: readonly string[],
    rows: readonly (readonly number[])[],
  ): string[] {
    const lines = units.map((unit, at) => [unit, ...rows[at]!]);
    if (next() < 0.2) lines.push([units[0]!, ...rows[1]!]);
    const sums = USUAL.map((_, column) => {
      const sum = lines.reduce((all, line) => all + Number(line[column + 1]), 0);
      return next() < 0.04 ? sum + 3 : sum;
    });
    return [
      ...[title, `KẾT QUẢ TUYÊN TRUYỀN CCHC ${period}`, '', HEAD],
      ...lines.map((line, at) => [at + 1, ...line].join('|')),
      ['', 'Tổng cộng', ...sums].join('|'),
    ];
  }
}
