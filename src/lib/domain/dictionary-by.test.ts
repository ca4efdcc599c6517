import { describe, expect, it } from 'vitest';
import type { Decision, OwnWord } from './decision.ts';
import { dictionaryBy } from './dictionary-by.ts';
import { EMPTY_DICTIONARY } from './dictionary.ts';

const zalo: OwnWord = { list: 'channels', phrase: 'Zalo OA', channel: 'social', subchannel: 'Zalo OA' };
const zaloAsOther: OwnWord = { list: 'channels', phrase: 'zalo  oa', channel: 'other', subchannel: '' };
const vlog: OwnWord = { list: 'measures', phrase: 'vlog', measure: 'item' };
const add = (word: OwnWord): Decision => ({ at: '', kind: 'add-word', word });
const drop = (word: OwnWord): Decision => ({ at: '', kind: 'drop-word', word });

describe('dictionaryBy', () => {
  it('puts each word into its list', () => {
    const { channels, measures, statuses } = dictionaryBy([add(zalo), add(vlog)]);
    expect(channels).toEqual([{ phrase: 'Zalo OA', channel: 'social', subchannel: 'Zalo OA' }]);
    expect(measures).toEqual([{ phrase: 'vlog', measure: 'item' }]);
    expect(statuses).toEqual([]);
  });

  it('lets the later of two words for one phrase hold, and the earlier again when that is dropped', () => {
    const log = [add(zalo), add(zaloAsOther)];
    expect(dictionaryBy(log).channels.map(({ channel }) => channel)).toEqual(['other']);
    expect(dictionaryBy([...log, drop(zaloAsOther)])).toEqual(dictionaryBy([add(zalo)]));
  });

  it('is empty when every word was dropped', () => {
    expect(dictionaryBy([add(vlog), drop(vlog), drop(zalo)])).toBe(EMPTY_DICTIONARY);
  });
});
