import { DIMENSIONS, type Dimension, type Layout, type Naming } from './layout.ts';

interface Named {
  readonly text: string;
  /** As facts have it. */
  readonly code: string;
  readonly measure?: string;
}

/** Which of its values each dimension has. */
type Point = Partial<Record<Dimension, number>>;

const UNITS: readonly Named[] = [
  { text: 'Xã Hải An', code: '19684' },
  { text: 'Xã Hải Bình', code: '19687' },
  { text: 'Xã Hải Quy', code: '19693' },
];
const CHANNELS: readonly Named[] = [
  { text: 'Trang thông tin điện tử', code: 'portal item', measure: 'tin, bài' },
  { text: 'Truyền thanh', code: 'radio broadcast', measure: 'lượt phát' },
  { text: 'Băng rôn', code: 'banner piece', measure: 'tấm' },
];
const MONTHS: readonly Named[] = [
  { text: 'Tháng 7', code: '2024-M07' },
  { text: 'Tháng 8', code: '2024-M08' },
  { text: 'Tháng 9', code: '2024-M09' },
];
const QUARTERS: readonly Named[] = [
  { text: 'Quý I', code: '2024-Q1' },
  { text: 'Quý II', code: '2024-Q2' },
  { text: 'Quý III', code: '2024-Q3' },
  { text: 'Quý IV', code: '2024-Q4' },
];
const HEADINGS: Readonly<Record<Dimension, string>> = {
  unit: 'Xã, thị trấn',
  channel: 'Hình thức',
  period: 'Kỳ',
};
const ROMAN = ['I', 'II', 'III', 'IV'];

/** Sheets as tests/helpers/sheet.ts reads them, and the figures that stand in them: "19684 2024-Q1 portal item 12". */
export function draw(layout: Layout): { sheets: Record<string, string[]>; figures: string[] } {
  const drawing = new Drawing(layout);
  const sheets = Object.fromEntries(
    drawing.pointsOf('sheet').map((on) => [drawing.nameAt('sheet', on) || 'Sheet1', drawing.sheet(on)]),
  );
  return { sheets, figures: drawing.figures };
}

class Drawing {
  readonly figures: string[] = [];
  readonly #layout: Layout;
  readonly #values: Readonly<Record<Dimension, readonly Named[]>>;
  readonly #columns: readonly Point[];

  constructor(layout: Layout) {
    this.#layout = layout;
    this.#values = { unit: UNITS, channel: CHANNELS, period: layout.ofQuarters ? QUARTERS : MONTHS };
    this.#columns = this.#cross(layout.columns);
  }

  sheet(on: Point): string[] {
    const { places, ofQuarters } = this.#layout;
    const [portal] = CHANNELS;
    const channel =
      places.channel === 'title' ? ` TRÊN ${portal!.text.toUpperCase()} (${portal!.measure})` : '';
    const period = places.period === 'title' ? (ofQuarters ? ' QUÝ I' : ' THÁNG 7') : '';
    return [
      places.unit === 'title' ? 'UBND XÃ HẢI AN' : 'UBND HUYỆN HẢI LĂNG',
      `KẾT QUẢ TUYÊN TRUYỀN CCHC${channel}${period} NĂM 2024`,
      '',
      ...this.#heading(),
      ...this.pointsOf('section').flatMap((under) => this.#block({ ...on, ...under })),
      ...(this.#layout.hasTotal && !this.#dimensionAt('section') ? [this.#total(on)] : []),
    ];
  }

  /** A point for each value of the dimension that stands there; the empty one where none does. */
  pointsOf(place: 'sheet' | 'section'): Point[] {
    const dimension = this.#dimensionAt(place);
    return dimension ? this.#cross([dimension]) : [{}];
  }

  nameAt(place: 'sheet' | 'section', point: Point): string {
    const dimension = this.#dimensionAt(place);
    return dimension ? this.#name(dimension, point) : '';
  }

  #heading(): string[] {
    const { rows, columns, measure, columnNames, hasOrdinals } = this.#layout;
    const stubs = [
      ...(hasOrdinals ? ['STT'] : []),
      ...rows.map((each) => HEADINGS[each]),
      ...(measure === 'column' ? ['ĐVT'] : []),
    ];
    const below = stubs.map(() => (columnNames === 'once' ? '' : '^'));
    const groups = columns.map((dimension, depth) =>
      standing(
        this.#columns,
        columns.slice(0, depth + 1),
        (point) => this.#name(dimension, point),
        columnNames,
        '<',
      ),
    );
    const lines = groups.length > 0 ? groups : [['Số lượng']];
    if (measure === 'row') lines.push(this.#columns.map(({ channel }) => CHANNELS[channel!]!.measure!));
    return lines.map((line, depth) => [...(depth === 0 ? stubs : below), ...line].join(' | '));
  }

  /** The rows below one section's heading, or all. */
  #block(under: Point): string[] {
    const { rows, measure, rowNames, hasOrdinals } = this.#layout;
    const points = this.#cross(rows);
    const names = rows.map((dimension, depth) => {
      const isLast = depth === rows.length - 1;
      const upTo = rows.slice(0, depth + 1);
      return standing(
        points,
        upTo,
        (point) => this.#name(dimension, point),
        isLast ? 'repeated' : rowNames,
        '^',
      );
    });
    const ordinals = standing(
      points,
      rows.slice(0, 1),
      (point) => String(point[rows[0]!]! + 1),
      rowNames,
      '^',
    );
    const heading = this.nameAt('section', under);
    const ordinal = hasOrdinals ? `${ROMAN[under[this.#dimensionAt('section')!]!]} | ` : '';
    const lines = points.map((row, i) => {
      const at = { ...under, ...row };
      return [
        ...(hasOrdinals ? [rows.length > 1 ? ordinals[i] : i + 1] : []),
        ...names.map((each) => each[i]),
        ...(measure === 'column' ? [CHANNELS[at.channel ?? 0]!.measure] : []),
        ...this.#columns.map((column) => this.#figure({ ...at, ...column })),
      ].join(' | ');
    });
    return heading === '' ? lines : [`${ordinal}${heading}`, ...lines];
  }

  #total(on: Point): string {
    const { measure, hasOrdinals } = this.#layout;
    const sums = this.#columns.map((column) =>
      UNITS.reduce((sum, _unit, unit) => sum + valueAt({ ...on, ...column, unit }), 0),
    );
    return [...(hasOrdinals ? [''] : []), 'Tổng cộng', ...(measure === 'column' ? [''] : []), ...sums].join(
      ' | ',
    );
  }

  #figure(point: Point): number {
    const code = (dimension: Dimension) => this.#values[dimension][point[dimension] ?? 0]!.code;
    const value = valueAt(point);
    this.figures.push(`${code('unit')} ${code('period')} ${code('channel')} ${value}`);
    return value;
  }

  #name(dimension: Dimension, point: Point): string {
    const { text, measure } = this.#values[dimension][point[dimension]!]!;
    return measure !== undefined && this.#layout.measure === 'heading' ? `${text} (${measure})` : text;
  }

  #dimensionAt(place: 'sheet' | 'section'): Dimension | undefined {
    return DIMENSIONS.find((each) => this.#layout.places[each] === place);
  }

  #cross(dimensions: readonly Dimension[]): Point[] {
    return dimensions.reduce<Point[]>(
      (points, each) =>
        points.flatMap((point) => this.#values[each].map((_, i) => ({ ...point, [each]: i }))),
      [{}],
    );
  }
}

/** Names of points that follow each other, where those that agree in all of `upTo` are told as one. */
function standing(
  points: readonly Point[],
  upTo: readonly Dimension[],
  name: (point: Point) => string,
  naming: Naming,
  merged: string,
): string[] {
  const rest = { merged, once: '', repeated: null }[naming];
  return points.map((point, i) => {
    const before = points[i - 1];
    const goesOn = before !== undefined && upTo.every((each) => before[each] === point[each]);
    return goesOn && rest !== null ? rest : name(point);
  });
}

/** Another figure at each point. */
function valueAt({ unit = 0, channel = 0, period = 0 }: Point): number {
  return 11 + unit * 31 + channel * 7 + period * 3;
}
