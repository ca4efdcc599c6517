import { readFileSync } from 'node:fs';

/** One count that the sample's generator put into a file. */
export interface ExpectedCount {
  readonly unitCode: string;
  readonly unitName: string;
  readonly period: string;
  readonly channel: string;
  readonly measure: string;
  readonly value: number;
  readonly qualifier: string;
}

/** The generator's own numbers of the sample province, which no reader has touched. */
export function expectedCounts(): ExpectedCount[] {
  const [, ...lines] = readFileSync('sample-data/expected/tinh-mau.csv', 'utf8').trimEnd().split('\r\n');
  return lines.map((line) => {
    const [
      unitCode = '',
      unitName = '',
      period = '',
      channel = '',
      measure = '',
      value = '',
      qualifier = '',
    ] = line.split(',');
    return { unitCode, unitName, period, channel, measure, value: Number(value), qualifier };
  });
}

export interface ExpectedRank {
  readonly unitCode: string;
  readonly unitName: string;
  readonly value: number;
  /** 1, 2, 2, 4 */
  readonly rank: number;
}

/** The competition ranking of units by the sum of their counts, written apart from the product's own code. */
export function expectedRanking(
  where: Partial<Pick<ExpectedCount, 'period' | 'channel' | 'measure'>>,
): ExpectedRank[] {
  const sums = new Map<string, { unitName: string; value: number }>();
  for (const count of expectedCounts()) {
    if (Object.entries(where).some(([key, wanted]) => count[key as keyof ExpectedCount] !== wanted)) continue;
    const sum = sums.get(count.unitCode) ?? { unitName: count.unitName, value: 0 };
    sums.set(count.unitCode, { ...sum, value: sum.value + count.value });
  }
  const rows = [...sums].map(([unitCode, sum]) => ({ unitCode, ...sum }));
  return rows
    .map((row) => ({ ...row, rank: 1 + rows.filter((other) => other.value > row.value).length }))
    .sort((a, b) => a.rank - b.rank);
}
