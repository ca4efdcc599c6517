import { CHANNELS } from '#lib/domain/channel.ts';
import { channelsQuery } from '#lib/views/channels/query.ts';
import { facetsQuery } from '#lib/views/filter/query.ts';
import type { Selection } from '#lib/views/filter/selection.ts';
import { rankingQuery } from '#lib/views/ranking/query.ts';
import { totalsQuery } from '#lib/views/totals/query.ts';
import { fact, submission, UNITS } from '../helpers/facts.ts';

/** What is published, to be asked about in several engines. */
export const HELD = submission({
  facts: [UNITS.cat, UNITS.duong, UNITS.dong, UNITS.ha, UNITS.binh].flatMap((unit, of) =>
    ['2023', '2024-Q1', '2024-Q2', '2024-M03'].flatMap((period, at) =>
      CHANNELS.slice(0, 9).map((channel, nth) =>
        fact({
          ...{ unit, period, channel, value: of * 100 + at * 10 + nth + 0.25 },
          status: nth === 3 ? 'duplicate' : 'counted',
        }),
      ),
    ),
  ),
});

const SELECTION: Selection = {
  ...{ period: '2024-Q2', level: 'xa', measure: 'item', scope: 'own', basis: 'as_reported' },
  ...{ rollup: false, parent: null, channel: null },
};

/** Questions of the page. */
export const QUESTIONS = {
  ranking: rankingQuery(SELECTION),
  'ranking of a channel below a huyện': rankingQuery({
    ...SELECTION,
    channel: 'radio',
    parent: 'huyen:001@',
  }),
  'ranking of huyện': rankingQuery({ ...SELECTION, level: 'huyen' }),
  totals: totalsQuery(SELECTION),
  channels: channelsQuery(SELECTION),
  facets: facetsQuery(),
} as const;
