import { describe, expect, it } from 'vitest';
import type { Fact } from '#lib/domain/fact.ts';
import { figure } from '../../../tests/helpers/submission.ts';
import { settleRepeated } from './repeated.ts';

const settled = (...sources: readonly (readonly Partial<Fact>[])[]) =>
  settleRepeated(sources.map((facts) => facts.map((fact) => figure(fact)))).map((facts) =>
    facts.map(({ status }) => status),
  );

describe('settleRepeated', () => {
  it.each<[string, Partial<Fact>[][], string[][]]>([
    ['equal figures of two sources', [[{ value: 1 }], [{ value: 1 }]], [['counted'], ['duplicate']]],
    ['different ones', [[{ value: 1 }], [{ value: 2 }]], [['conflict'], ['conflict']]],
    [
      'a bound and a number',
      [[{ value: 1 }], [{ value: 1, qualifier: 'more_than' }]],
      [['conflict'], ['conflict']],
    ],
    ['parts beside each other', [[{ value: 1 }, { value: 2 }]], [['counted', 'counted']]],
    [
      'the same parts twice',
      [
        [{ value: 1 }, { value: 2 }],
        [{ value: 1 }, { value: 2 }],
      ],
      [
        ['counted', 'counted'],
        ['duplicate', 'duplicate'],
      ],
    ],
    [
      'what one source gives in parts and another in one',
      [[{ value: 12 }, { value: 5 }], [{ value: 17 }]],
      [['counted', 'counted'], ['duplicate']],
    ],
    ['figures of running text', [[{ value: 1 }], [{ value: 2, proposed: true }]], [['counted'], ['counted']]],
    [
      'three sources',
      [[{ value: 1 }], [{ value: 1 }], [{ value: 2 }]],
      [['conflict'], ['conflict'], ['conflict']],
    ],
    [
      'other subchannels',
      [[{ subchannel: 'Zalo' }], [{ subchannel: 'Facebook', value: 2 }]],
      [['counted'], ['counted']],
    ],
    [
      'differing totals',
      [[{ status: 'total', value: 3 }], [{ status: 'total', value: 4 }]],
      [['total'], ['total']],
    ],
    [
      'comparisons',
      [[{ status: 'comparison' }], [{ status: 'comparison', value: 2 }]],
      [['comparison'], ['comparison']],
    ],
    ['no period', [[{ period: '' }], [{ period: '', value: 2 }]], [['counted'], ['counted']]],
  ])('%s', (_, sources, statuses) => {
    expect(settled(...sources)).toEqual(statuses);
  });
});
