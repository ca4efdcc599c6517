import type { Interpretation } from '#lib/domain/interpretation.ts';
import { Log } from '#lib/domain/log.ts';
import type { Registry } from '#lib/domain/registry.ts';
import { settle } from '#lib/interpret/settle.ts';
import { fill } from '#lib/store/fill.ts';
import { tablesOf } from '#lib/store/rows.ts';
import { channelsQuery } from '#lib/views/channels/query.ts';
import { channelRows } from '#lib/views/channels/rows.ts';
import { completionQuery } from '#lib/views/completion/query.ts';
import { reportsQuery } from '#lib/views/coverage/query.ts';
import type { Selection } from '#lib/views/filter/selection.ts';
import { rankingQuery } from '#lib/views/ranking/query.ts';
import { rankUnits } from '#lib/views/ranking/rows.ts';
import { ranksQuery } from '#lib/views/ranks/query.ts';
import { ranksOf } from '#lib/views/ranks/rows.ts';
import { actualsQuery } from '#lib/views/targets/query.ts';
import { totalsQuery } from '#lib/views/totals/query.ts';
import { trendQuery } from '#lib/views/trend/query.ts';
import type { TestEngine } from '../helpers/engine.ts';
import { REGISTRY } from '../helpers/facts.ts';
import { SELECTION } from '../helpers/selection.ts';

export const BASES = {
  'as reported': SELECTION,
  'on today’s units': { ...SELECTION, basis: 'like_for_like' },
  'in common groups': { ...SELECTION, basis: 'common_groups' },
  'huyện with what lies in them': { ...SELECTION, level: 'huyen', rollup: true, scope: 'own_and_children' },
} as const satisfies Record<string, Selection>;

/** Files are settled with each other and put into the store, as the page does it. */
export async function enter(
  engine: TestEngine,
  files: readonly Interpretation[],
  registry: Registry = REGISTRY,
): Promise<void> {
  const read = files.map((interpretation) => ({ sha256: interpretation.file, interpretation }));
  const submissions = settle(read, new Log([]), registry).map((interpretation, at) => ({
    id: at + 1,
    file: interpretation.file,
    receivedAt: '2026-01-05T08:00:00.000Z',
    sample: false,
    interpretation,
  }));
  await fill(engine, tablesOf({ submissions, registry }));
}

/** What the views of comparison, of time, of tasks and of sending are made of. */
export async function allViews(engine: TestEngine, selection: Selection) {
  return {
    ranking: rankUnits(await engine.run(rankingQuery(selection))),
    channels: channelRows(await engine.run(channelsQuery(selection))),
    trend: await engine.run(trendQuery(selection, null)),
    ranks: ranksOf(await engine.run(ranksQuery(selection))),
    totals: await engine.run(totalsQuery(selection)),
    tasks: await engine.run(completionQuery({ year: 2025, level: 'xa' })),
    actuals: await engine.run(actualsQuery(2025)),
    reports: (await engine.run(reportsQuery())).map(({ unit, period }) => `${unit} ${period}`),
  };
}
