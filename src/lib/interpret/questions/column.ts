import type { AnswerBody, ColumnMeaning } from '#lib/domain/answer.ts';
import type { Channel } from '#lib/domain/channel.ts';
import type { Option, Question } from '#lib/domain/question.ts';
import { bare, exactKey } from '#lib/domain/text.ts';
import { channelOf } from '../lexicon/channels.ts';
import type { Doubt } from './asked.ts';
import { isTurned } from './cell-values.ts';
import type { Doubts } from './doubts.ts';
import {
  enter,
  groupDoubts,
  option,
  questionAbout,
  saying,
  settingEach,
  type Group,
} from './make-question.ts';

/** What a column holds whose heading says nothing known, or of which channel a row is whose label says nothing known. */
export function columnQuestions(doubts: Doubts): Question[] {
  const open = doubts.of('column-unknown');
  const columns = groupDoubts(open.filter(isColumn), ({ asked, problem: { context, place } }) => [
    context?.signature ?? asked.sha256,
    context?.path ?? place.cell,
  ]);
  const labels = groupDoubts(
    open.filter((doubt) => !isColumn(doubt)),
    ({ problem }) => [exactKey(String(problem.params['label']))],
  );
  return [
    ...columns.map((group) => columnQuestion(group, doubts)),
    ...labels.map((group) => labelQuestion(group, doubts)),
  ];
}

/** Doubts about columns say how many of their numbers were not read. */
function isColumn({ problem }: Doubt): boolean {
  return problem.params['unread'] !== undefined;
}

function columnQuestion({ subject, doubts: same, first }: Group, doubts: Doubts): Question {
  const { params, context } = first.problem;
  const label = String(params['label']);
  const path = context?.path ?? '';
  const being = (is: ColumnMeaning) => saying({ about: 'column', path, is } satisfies AnswerBody);
  const figures = (channel: Channel) =>
    being({ kind: 'figures', channel, subchannel: label, measure: null, as: 'value' });
  const near = nearChannel(label);
  const unread = sumOf(same, ({ problem }) => Number(problem.params['unread']));
  return questionAbout(same, subject, {
    cause: 'column',
    ask: 'column-unknown',
    params: { label, unread },
    figures: unread + sumOf(same, ({ asked, problem }) => doubts.figures(asked).under(problem.place).length),
    options: [
      ...channels(near).map((channel) => channelOption(channel, near, figures(channel))),
      option('note', being({ kind: 'note' })),
      option('ignored', being({ kind: 'ignored' })),
      enter('column'),
    ],
    proposal: near ? 0 : null,
    reaches: ['file', 'layout', 'always'],
    usualReach: 'layout',
  });
}

/** The label of a row that names no known channel: an answer makes it a word of the workspace. */
function labelQuestion({ subject, doubts: same, first }: Group, doubts: Doubts): Question {
  const label = String(first.problem.params['label']);
  const near = nearChannel(label);
  const word = (channel: Channel) =>
    ({ kind: 'word', word: { list: 'channels', phrase: label, channel, subchannel: label } }) as const;
  return questionAbout(same, subject, {
    cause: 'column',
    ask: 'label-unknown',
    params: { label },
    figures: sumOf(same, ({ asked, problem }) => doubts.figures(asked).inRow(problem.place).length),
    options: [
      ...channels(near).map((channel) => channelOption(channel, near, word(channel))),
      ...(same.some(isTurned) ? [] : [droppingRows(same)]),
      enter('column'),
    ],
    proposal: near ? 0 : null,
  });
}

function droppingRows(same: readonly Doubt[]): Option {
  const outcome = settingEach(same, (_, { sheet, row }) => ({ about: 'row', sheet, row, is: 'ignored' }));
  return option('drop-row', outcome);
}

function channels(near: Channel | null): Channel[] {
  return near && near !== 'other' ? [near, 'other'] : ['other'];
}

function channelOption(channel: Channel, near: Channel | null, outcome: Option['outcome']): Option {
  return option('channel', outcome, { channel, ...(channel === near ? { near: 1 } : {}) }, channel);
}

/** The channel whose words are there but for their diacritics: "Bằng rôn". */
function nearChannel(label: string): Channel | null {
  return channelOf(bare(label))?.channel ?? null;
}

function sumOf(doubts: readonly Doubt[], count: (doubt: Doubt) => number): number {
  return doubts.reduce((sum, doubt) => sum + count(doubt), 0);
}
