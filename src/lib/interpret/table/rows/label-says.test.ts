import { expect, it } from 'vitest';
import { labelSays } from './label-says.ts';

it.each([
  ['Băng rôn (tấm)', { channel: 'banner', measure: 'piece', isSubset: false, isBulleted: false }],
  ['- Trong đó: Facebook', { channel: 'social', measure: undefined, isSubset: true, isBulleted: true }],
  ['Số lượt phát', { channel: undefined, measure: 'broadcast', isSubset: false, isBulleted: false }],
])('%s', (label, expected) => {
  const { channel, measure, isSubset, isBulleted } = labelSays(label);
  expect({ channel: channel?.channel, measure: measure?.measure, isSubset, isBulleted }).toEqual(expected);
});
