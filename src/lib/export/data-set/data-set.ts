import type { Fact } from '#lib/domain/fact.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import type { Place } from '#lib/domain/place.ts';
import type { Registry } from '#lib/domain/registry.ts';
import type { Target, Task } from '#lib/domain/task.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import { dataSetWords as words } from '#lib/messages/data-set.ts';
import type { CsvValue } from '../csv.ts';
import { TARGETS, TASKS } from '../exchange.ts';
import type { ExchangeTable } from '../exchange-table.ts';
import { FACTS } from '../facts-csv.ts';
import { lineageTable, unitTable } from './columns.ts';
import { describeDataSet } from './describe.ts';
import { MANIFEST_PATH, manifestText, type DataSetPart } from './manifest.ts';
import { parquetOf } from './parquet.ts';
import { folderOf, partitionOf, provinceCode, type Partition } from './partition.ts';
import { TABLES_SQL } from './tables-sql.ts';

/**
 * The columns of facts.csv, and what else one asks by: the version of the unit and the days of the period. Figures of
 * running text that nobody has accepted yet count nowhere, so they are not published.
 */
const PUBLISHED_FACTS: ExchangeTable<Fact> = {
  columns: ['unit_id', 'period_kind', 'first_day', 'last_day', ...FACTS.columns],
  items: ({ facts }) => facts.filter(({ proposed }) => !proposed),
  row: (fact) => {
    const period = parsePeriod(fact.period);
    return [
      ...[fact.unit.id, period?.kind ?? null, period?.from ?? null, period?.to ?? null],
      ...FACTS.row(fact),
    ];
  },
};

/** A submission whose figures go out, with the digest of the bytes that it was read from. */
export interface Published {
  readonly sha256: string;
  readonly interpretation: Interpretation;
}

export interface DataSetOptions {
  readonly registry: Registry;
  /** Name or code of the workspace's province, in which offices and unknown units are taken to lie; null where none is set. */
  readonly province: string | null;
  /** ISO. */
  readonly madeAt: string;
}

export interface DataSetFile {
  /** Within the data set: "facts/province=44/year=2024/part.parquet". */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The data set of submissions for other programs: facts, tasks and targets with the columns of contract.md, partitioned
 * by province and year as Hive does, and beside them the units and their lineage. Rows are sorted by unit, time and place, so
 * that the same submissions give the same bytes but for the day in README.md and manifest.json, and a reader that wants few units
 * reads few row groups.
 */
export function* dataSetFiles(
  published: readonly Published[],
  options: DataSetOptions,
): Generator<DataSetFile> {
  const { registry, madeAt } = options;
  const parts: DataSetPart[] = [];
  for (const part of partsOf(published, options)) {
    const { bytes, ...described } = part;
    parts.push({ ...described, bytes: bytes.length });
    yield { path: part.path, bytes };
  }
  const plain = { units: unitTable(registry), lineage: lineageTable(registry) };
  for (const name of ['units', 'lineage'] as const) {
    const { columns, rows } = plain[name];
    yield { path: `${name}.parquet`, bytes: parquetOf(columns, rows, words.tables[name]) };
  }
  const described = describeDataSet({
    ...{ facts: PUBLISHED_FACTS.columns, tasks: TASKS.columns, targets: TARGETS.columns },
    ...{ units: plain.units.columns, lineage: plain.lineage.columns, madeAt, asOf: registry.asOf },
  });
  const texts = {
    'tables.sql': TABLES_SQL,
    'README.md': described,
    [MANIFEST_PATH]: manifestText({ madeAt, registryAsOf: registry.asOf, parts }),
  };
  for (const [path, text] of Object.entries(texts)) yield { path, bytes: new TextEncoder().encode(text) };
}

type MadePart = Omit<DataSetPart, 'bytes'> & Pick<DataSetFile, 'bytes'>;

function* partsOf(published: readonly Published[], options: DataSetOptions): Generator<MadePart> {
  const yearOfFact = ({ period }: Fact) => parsePeriod(period)?.year ?? null;
  yield* partitioned('facts', PUBLISHED_FACTS, yearOfFact, published, options);
  yield* partitioned('tasks', TASKS, ({ year }: Task) => year, published, options);
  yield* partitioned('targets', TARGETS, ({ year }: Target) => year, published, options);
}

interface About {
  readonly place: Place;
  readonly unit: UnitRef;
}

function* partitioned<Item extends About>(
  table: DataSetPart['table'],
  { columns, items, row }: ExchangeTable<Item>,
  yearOf: (item: Item) => number | null,
  published: readonly Published[],
  { registry, province }: DataSetOptions,
): Generator<MadePart> {
  const parts = new Map<string, Partition & { readonly rows: CsvValue[][] }>();
  const ownProvince = provinceCode(registry, province);
  for (const { sha256, interpretation } of published) {
    for (const item of items(interpretation)) {
      const partition = partitionOf(item.unit, yearOf(item), registry, ownProvince);
      const folder = folderOf(partition);
      const part = parts.get(folder) ?? { ...partition, rows: [] };
      part.rows.push([rowId(sha256, item.place), sha256, ...row(item)]);
      parts.set(folder, part);
    }
  }
  const all = ['id', 'sha256', ...columns];
  const order = ['unit_code', 'unit_name', 'period', 'year', 'id'].flatMap((key) => {
    const at = all.indexOf(key);
    return at < 0 ? [] : [at];
  });
  // The year is told by the folder: a column of that name would be there twice.
  const kept = all.flatMap((key, at) => (key === 'year' ? [] : [at]));
  const keptColumns = kept.map((at) => all[at]!);
  for (const [folder, { province, year, rows }] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    rows.sort((a, b) => byValues(a, b, order));
    const values = rows.map((each) => kept.map((at) => each[at]!));
    const bytes = parquetOf(keptColumns, values, words.tables[table]);
    yield { table, province, year, path: `${table}/${folder}/part.parquet`, rows: rows.length, bytes };
  }
}

/** What names a row for good: the file's digest and where in the file it stands. Read anew, it is the same. */
function rowId(sha256: string, { sheetIndex, row, col, part }: Place): string {
  return [sha256.slice(0, 16), sheetIndex, row, col, part].join('-');
}

function byValues(a: readonly CsvValue[], b: readonly CsvValue[], order: readonly number[]): number {
  for (const at of order) {
    const [x, y] = [String(a[at] ?? ''), String(b[at] ?? '')];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
