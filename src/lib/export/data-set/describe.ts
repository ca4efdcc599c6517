import { dataSetWords as words } from '#lib/messages/data-set.ts';
import { isNumberColumn } from './columns.ts';

type Table = keyof typeof words.tables;

export type Described = Readonly<Record<Table, readonly string[]>> & {
  readonly madeAt: string;
  /** Of the registry. */
  readonly asOf: string;
};

/** README.md of a data set: what every table and column means, and how other programs open it. */
export function describeDataSet({ madeAt, asOf, ...columns }: Described): string {
  const sections = (Object.keys(words.tables) as Table[]).map((table) => {
    const partitioned = table === 'units' || table === 'lineage' ? [] : ['province', 'year'];
    const own = table === 'facts' || table === 'tasks' || table === 'targets' ? ['id', 'sha256'] : [];
    const names = [
      ...partitioned,
      ...own,
      ...columns[table].filter((name) => name !== 'year' || partitioned.length === 0),
    ];
    const lines = names.map((name) => `| ${name} | ${typeOf(name)} | ${words.meaning(table, name)} |`);
    return [`## ${table}: ${words.tables[table]}`, '', words.head, '|---|---|---|', ...lines].join('\n');
  });
  return [`# ${words.title}`, words.about(madeAt.slice(0, 10), asOf), words.open, ...sections, ''].join(
    '\n\n',
  );
}

function typeOf(name: string): string {
  return isNumberColumn(name) ? 'DOUBLE' : name === 'year' ? 'INTEGER' : 'VARCHAR';
}
