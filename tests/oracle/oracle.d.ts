export interface Ground {
  readonly code: string;
  readonly name: string;
  readonly parts: string[];
  readonly lost: number;
  readonly barred: boolean;
}

export interface Row {
  readonly code: string;
  readonly name: string;
  readonly value: number | null;
  readonly reported: number;
  readonly expected: number;
  readonly lost: number;
  readonly barred: boolean;
}

/** A unit under its code, with its sum. */
export type Told = Pick<Row, 'code' | 'value'>;

export class Oracle {
  readonly facts: readonly Record<string, string>[];
  constructor(file: unknown, csv: string);
  likeForLike(day: string): Ground[];
  commonGroups(day: string): Ground[];
  huyenGround(day: string): Ground[];
  sums(
    rows: readonly Ground[],
    period: string,
    measure: string,
    channel: string | null,
    scope?: string,
  ): Row[];
  asReported(level: string, period: string, measure: string, channel: string | null): Told[];
  rolledUp(rows: readonly Ground[], period: string, measure: string, channel: string | null): Row[];
}
