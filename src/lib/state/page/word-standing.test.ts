import { expect, it } from 'vitest';
import type { OwnWord } from '#lib/domain/decision.ts';
import { standingOf } from './word-standing.ts';

const channel = (
  phrase: string,
  channel: 'radio' | 'social' | 'mobile' | null,
  subchannel = '',
): OwnWord => ({
  list: 'channels',
  phrase,
  channel,
  subchannel,
});

it.each<[string, OwnWord, { known: string | null; changesNothing: boolean; around: boolean }]>([
  ['an unknown word', channel('Lotus', 'social'), { known: null, changesNothing: false, around: false }],
  [
    'a word known as the same',
    channel('Zalo OA', 'social'),
    { known: 'social', changesNothing: true, around: false },
  ],
  [
    'a word known as another',
    channel('Loa kéo', 'radio'),
    { known: 'mobile', changesNothing: false, around: false },
  ],
  [
    'a part of known phrases',
    channel('loa', 'mobile'),
    { known: 'radio', changesNothing: false, around: true },
  ],
  ['no channel, and unknown', channel('Lotus', null), { known: null, changesNothing: true, around: false }],
  [
    'a measure',
    { list: 'measures', phrase: 'vlog', measure: 'item' },
    { known: null, changesNothing: false, around: false },
  ],
  [
    'a known measure',
    { list: 'measures', phrase: 'tin, bài', measure: 'item' },
    { known: 'item', changesNothing: true, around: false },
  ],
  [
    'a status',
    { list: 'statuses', phrase: 'đã trình ký', status: 'in_progress' },
    { known: null, changesNothing: false, around: false },
  ],
])('%s', (_, word, { known, changesNothing, around }) => {
  const standing = standingOf(word);
  const meaning = standing.known && Object.values(standing.known)[2];
  expect({
    known: meaning,
    changesNothing: standing.changesNothing,
    around: standing.around.length > 0,
  }).toEqual({
    known,
    changesNothing,
    around,
  });
});
