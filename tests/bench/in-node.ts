import * as XLSX from 'xlsx';
import { exchangeFiles } from '#lib/export/exchange.ts';
import { atOnce } from '#lib/domain/steps.ts';
import { dataSetFiles } from '#lib/export/data-set/data-set.ts';
import { interpret } from '#lib/interpret/interpret.ts';
import { fill } from '#lib/store/fill.ts';
import type { Query } from '#lib/store/query.ts';
import { tablesOf, type LoadedSubmission } from '#lib/store/rows.ts';
import { createCube, createTable } from '#lib/store/schema.ts';
import { channelsQuery } from '#lib/views/channels/query.ts';
import { facetsQuery } from '#lib/views/filter/query.ts';
import type { Selection } from '#lib/views/filter/selection.ts';
import { rankingQuery } from '#lib/views/ranking/query.ts';
import { totalsQuery } from '#lib/views/totals/query.ts';
import { readFile } from '#lib/workbook/read.ts';
import { openEngine, type TestEngine } from '../helpers/engine.ts';
import { registry } from '../helpers/registry.ts';
import { wideForms } from './books.ts';
import { ASKED, figures } from './figures.ts';
import { groupingOf } from './grouping.ts';
import { besideEachOther, worked, type Measured } from './measure.ts';

const SELECTION: Selection = {
  ...{ period: ASKED, level: 'xa', measure: 'item', scope: 'own', basis: 'as_reported' },
  ...{ rollup: false, parent: null, channel: null },
};
const QUESTIONS: Readonly<Record<string, Query<unknown>>> = {
  'query: ranking': rankingQuery(SELECTION),
  'query: totals': totalsQuery(SELECTION),
  'query: channels': channelsQuery(SELECTION),
  'query: facets': facetsQuery(),
};

/** Files to figures, beside SheetJS merely opening the same bytes. */
export async function importing(count: number, rounds: number): Promise<Measured> {
  const files = wideForms(count);
  const context = { registry, province: 'Quảng Trị', year: null };
  const times = await besideEachOther(
    rounds,
    () => files.forEach((file) => interpret(readFile(file).workbook!, context)),
    () => files.forEach(({ bytes }) => XLSX.read(bytes, { dense: true, cellText: false, cellHTML: false })),
  );
  return { what: 'import', size: `${count} files`, ...times, beside: 'SheetJS opens', unit: 'ms' };
}

/** What the page does with so many figures once they are read. */
export async function* keeping(count: number, rounds: number): AsyncGenerator<Measured> {
  const size = `${count} figures`;
  const loaded = figures(count, registry);
  const engine = await openEngine();
  yield { what: 'store: fill', size, ...(await filling(engine, loaded, rounds)) };
  yield { what: 'store: cube', size, ...(await cubing(engine, rounds)) };
  for (const [what, query] of Object.entries(QUESTIONS)) {
    const times = await besideEachOther(
      rounds * 3,
      () => engine.run(query),
      () => engine.ask(query.sql),
    );
    yield { what, size, ...times, beside: 'the bare query', unit: 'ms' };
  }
  const facts = loaded.interpretation;
  const csv = await besideEachOther(
    1,
    () => exchangeFiles([facts]),
    () => JSON.stringify(facts),
  );
  yield { what: 'export: CSV', size, ...csv, beside: 'JSON.stringify', unit: 'ms' };
  const published = [{ sha256: '0'.repeat(64), interpretation: facts }];
  const options = { registry, province: null, madeAt: '2026-01-01' };
  const parquet = await worked(() => [...dataSetFiles(published, options)]);
  yield { what: 'export: Parquet', size, ours: parquet, peer: csv.ours, beside: 'our CSV', unit: 'ms' };
}

/** The cube alone, beside grouping the same figures. */
async function cubing(
  engine: TestEngine,
  rounds: number,
): Promise<Pick<Measured, 'ours' | 'peer' | 'beside' | 'unit'>> {
  const times = await besideEachOther(
    rounds,
    () => engine.execute(createCube('facts', 'again')),
    () => engine.execute(groupingOf('facts')),
  );
  return { ...times, beside: 'grouping alone', unit: 'ms' };
}

/** All tables and the cube, beside DuckDB-wasm taking the facts as one Arrow table that is ready. */
async function filling(
  engine: TestEngine,
  loaded: LoadedSubmission,
  rounds: number,
): Promise<Pick<Measured, 'ours' | 'peer' | 'beside' | 'unit'>> {
  const { length } = loaded.interpretation.facts;
  const contents = () => tablesOf({ submissions: [loaded], registry });
  const ready = atOnce(contents().own.facts.portion(0, length));
  const times = await besideEachOther(
    Math.min(rounds, 3),
    () => fill(engine, contents()),
    async () => {
      await engine.execute(createTable('facts', 'bare'));
      await engine.insert('bare', ready);
      await engine.execute('drop table bare');
    },
  );
  return { ...times, beside: 'Arrow insert of the facts', unit: 'ms' };
}
