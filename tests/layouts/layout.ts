/** What figures are of: a commune, a channel with its measure, a period. */
export type Dimension = 'unit' | 'channel' | 'period';

/** Where a form says what its figures are of: once for all, on sheets, over blocks of rows, in a column of its rows, over its columns. */
export type Place = 'title' | 'sheet' | 'section' | 'row' | 'column';

/** How a name stands that is that of several rows, or columns: merged over them, in the first only, or in each. */
export type Naming = 'merged' | 'once' | 'repeated';

/** One way to lay the same figures out. */
export interface Layout {
  readonly places: Readonly<Record<Dimension, Place>>;
  /** The columns that name the rows, and the rows that head the columns, in their order. */
  readonly rows: readonly Dimension[];
  readonly columns: readonly Dimension[];
  readonly rowNames: Naming;
  readonly columnNames: Naming;
  /** Where it is said what is counted: behind the channel's name, in a column, or in a row of its own. */
  readonly measure: 'heading' | 'column' | 'row';
  readonly hasTotal: boolean;
  readonly hasOrdinals: boolean;
  readonly ofQuarters: boolean;
}

export const DIMENSIONS: readonly Dimension[] = ['unit', 'channel', 'period'];
const PLACES: readonly Place[] = ['title', 'sheet', 'section', 'row', 'column'];
const NAMINGS: readonly Naming[] = ['merged', 'once', 'repeated'];
const BOTH = [true, false] as const;

/** Where the three dimensions may stand, at least one of them in the rows. */
export function arrangements(): Layout['places'][] {
  const all = PLACES.flatMap((unit) =>
    PLACES.flatMap((channel) => PLACES.map((period) => ({ unit, channel, period }))),
  );
  return all.filter((places) => {
    const count = (place: Place) => DIMENSIONS.filter((each) => places[each] === place).length;
    return count('row') > 0 && count('title') < 3 && count('sheet') < 2 && count('section') < 2;
  });
}

/** All ways to draw one arrangement. */
export function layoutsOf(places: Layout['places']): Layout[] {
  const at = (place: Place) => DIMENSIONS.filter((each) => places[each] === place);
  const layouts: Layout[] = [];
  for (const rows of orders(at('row')))
    for (const columns of orders(at('column')))
      for (const rowNames of rows.length > 1 ? NAMINGS : NAMINGS.slice(0, 1))
        for (const columnNames of columns.length > 1 ? NAMINGS : NAMINGS.slice(0, 1))
          for (const measure of measuresIn(places))
            for (const hasTotal of rows[0] === 'unit' && rows.length === 1 ? BOTH : [false])
              for (const hasOrdinals of BOTH)
                for (const ofQuarters of BOTH)
                  layouts.push({
                    ...{ places, rows, columns, rowNames, columnNames },
                    ...{ measure, hasTotal, hasOrdinals, ofQuarters },
                  });
  return layouts;
}

function measuresIn({ channel }: Layout['places']): readonly Layout['measure'][] {
  if (channel === 'column') return ['heading', 'row'];
  return channel === 'sheet' ? ['heading'] : ['heading', 'column'];
}

function orders(dimensions: readonly Dimension[]): Dimension[][] {
  if (dimensions.length < 2) return [[...dimensions]];
  return dimensions.flatMap((first) =>
    orders(dimensions.filter((each) => each !== first)).map((rest) => [first, ...rest]),
  );
}

/** "unit,period once | channel | measure: row, ordinals": for whoever reads that one failed. */
export function nameOf(layout: Layout): string {
  const { rows, columns, rowNames, columnNames, measure, hasTotal, hasOrdinals, ofQuarters } = layout;
  const more = [hasTotal && 'total', hasOrdinals && 'ordinals', ofQuarters && 'quarters'].filter(Boolean);
  return [
    `${rows.join()} ${rowNames}`,
    `${columns.join()} ${columnNames}`,
    `measure: ${measure}`,
    ...more,
  ].join(' | ');
}
