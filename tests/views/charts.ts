import { changeColumns } from '#lib/views/changes/columns.ts';
import { changesDrawing, slopeDrawing } from '#lib/views/changes/drawing.ts';
import { changeRows, diffOf } from '#lib/views/changes/rows.ts';
import { changesSentence } from '#lib/views/changes/sentence.ts';
import { slopeRows } from '#lib/views/changes/slope.ts';
import { channelColumns } from '#lib/views/channels/columns.ts';
import { channelsDrawing } from '#lib/views/channels/drawing.ts';
import { channelRows, channelsPresent, partsOf } from '#lib/views/channels/rows.ts';
import { channelsSentence } from '#lib/views/channels/sentence.ts';
import { completionColumns } from '#lib/views/completion/columns.ts';
import { completionDrawing } from '#lib/views/completion/drawing.ts';
import { NO_TASKS, type TaskCounts } from '#lib/views/completion/rates.ts';
import { completionRows, type UnitTasks } from '#lib/views/completion/rows.ts';
import { completionSentence } from '#lib/views/completion/sentence.ts';
import { viewCsv } from '#lib/export/view-csv.ts';
import { notesOf } from '#lib/views/figure/notes.ts';
import type { Tally } from '#lib/views/figure/tally.ts';
import type { UnitTally } from '#lib/views/figure/unit-tally.ts';
import { subtitleOf } from '#lib/views/filter/words.ts';
import { rankingColumns } from '#lib/views/ranking/columns.ts';
import { rankingDrawing } from '#lib/views/ranking/drawing.ts';
import { rankUnits } from '#lib/views/ranking/rows.ts';
import { rankingSentence } from '#lib/views/ranking/sentence.ts';
import { ranksColumns } from '#lib/views/ranks/columns.ts';
import { ranksDrawing } from '#lib/views/ranks/drawing.ts';
import { ranksOf } from '#lib/views/ranks/rows.ts';
import { ranksSentence } from '#lib/views/ranks/sentence.ts';
import { trendColumns, trendRows } from '#lib/views/trend/columns.ts';
import { trendDrawing } from '#lib/views/trend/drawing.ts';
import { panelLayout } from '#lib/views/trend/panels.ts';
import { trendOf, type TrendTally } from '#lib/views/trend/rows.ts';
import { trendSentence } from '#lib/views/trend/sentence.ts';
import { taskWords } from '#lib/messages/tasks.ts';
import { trendWords } from '#lib/messages/trends.ts';
import { channelTally, tally, unitTally } from '../helpers/figures.ts';
import { SELECTION } from '../helpers/selection.ts';
import type { ChartCase } from './case.ts';

const FEW = [
  unitTally('Một', 120),
  unitTally('Hai', 34, { missing: 1 }),
  unitTally('Ba', null, { missing: 1 }),
];
const MORE = [unitTally('Hai', 340), ...FEW.slice(0, 1)];
const drawn = <Row>(rows: readonly Row[]) => ({ rows, mine: null, notes: [] });
const of = (units: readonly UnitTally[]) => ({
  subtitle: subtitleOf(SELECTION, units.length, null),
  notes: notesOf(SELECTION, units, null),
});
/** Nothing is drawn of it, so nothing is read out. */
const UNDRAWN = { row: 'Xã Ba', spoken: null };

function ranking(): ChartCase {
  const rows = rankUnits(FEW);
  const subject = { ...SELECTION, unit: 'tin, bài' };
  return {
    ...{ name: 'the ranking', view: 'ranking', ...of(FEW) },
    sentence: rankingSentence(rows, subject),
    other: rankingSentence(rankUnits(MORE), subject),
    drawing: rankingDrawing(drawn(rows.filter(({ rank }) => rank !== null)), 'tin, bài'),
    csv: viewCsv(rankingColumns(rows, 'item', null), rows),
    inTable: ['Xã Một', '120', 'Xã Hai', '34', 'Xã Ba'],
    missing: [{ ...UNDRAWN, heading: 'Tin, bài' }],
    marks: ['Xã Một, hạng 1, 120 tin, bài'],
    provisional: ['Xã Hai, hạng 2, ≥ 34 (tạm tính) tin, bài'],
  };
}

const BY_CHANNEL = [
  channelTally('Một', 'portal', 80),
  channelTally('Một', 'radio', 40),
  channelTally('Hai', 'portal', null, { missing: 1 }),
  channelTally('Hai', 'radio', 34),
];

function channels(layout: 'stacked' | 'side-by-side'): ChartCase {
  const rows = channelRows(BY_CHANNEL);
  const others = channelRows(BY_CHANNEL.slice(2));
  const present = channelsPresent(rows);
  const parts = partsOf(present);
  return {
    ...{ name: `channels ${layout}`, view: 'channels', ...of(rows) },
    sentence: channelsSentence(rows, 'item', SELECTION.period),
    other: channelsSentence(others, 'item', SELECTION.period),
    drawing: channelsDrawing(drawn(rows), parts, layout, 'item'),
    csv: viewCsv(channelColumns(rows, present), rows),
    inTable: ['Xã Một', '80', '40', 'Xã Hai', '34'],
    missing: [{ row: 'Xã Hai', heading: 'Cổng TTĐT', spoken: 'Xã Hai, cổng TTĐT: không có số liệu' }],
    marks: ['Xã Một, cổng TTĐT: 80 tin, bài', 'Xã Hai, truyền thanh: 34 tin, bài'],
    provisional: [],
  };
}

const POINTS = [...[point('2022', 40), point('2024', 50), point('2025', 60, { missing: 1 })]];

function trend(panels: boolean): ChartCase {
  const lines = trendOf(POINTS);
  const said = (one: typeof lines) => trendSentence(one, 'Tổng các xã', 'item', '2024', false);
  return {
    ...{ name: panels ? 'panels of channels' : 'the trend', view: 'trend' },
    sentence: said(lines),
    other: said(trendOf([point('2022', 90), point('2024', 70)])),
    subtitle: trendWords.subtitle('item', null, 'Tổng các xã'),
    notes: notesOf(SELECTION, POINTS, null),
    drawing: trendDrawing(lines, panels ? panelLayout(1, 900) : null, true, false, 'item'),
    csv: viewCsv(trendColumns(lines), trendRows(lines)),
    inTable: ['Năm 2022', '40', 'Năm 2025'],
    missing: [{ row: 'Năm 2023', heading: 'Cổng TTĐT', spoken: 'Năm 2023, Cổng TTĐT: không có số liệu' }],
    marks: ['Năm 2022, Cổng TTĐT: 40 tin, bài', 'Mốc sắp xếp đơn vị hành chính 01/07/2025'],
    provisional: ['Năm 2025, Cổng TTĐT: ≥ 60 tin, bài (tạm tính)'],
  };
}

function point(period: string, value: number, part: Partial<Tally> = {}): TrendTally {
  const after = Number(period) >= 2025;
  return { ...tally(value, part), period, channel: 'portal', after, units: 3, expected: 3 };
}

const CHANGED = changeRows([unitTally('Một', 100), unitTally('Hai', 30), unitTally('Ba', 7)], FEW, false);
const UNCHANGED = changeRows(FEW, FEW, false);
const SPAN = { previous: '2024', current: '2025', crosses: false };
const CHANGES = {
  ...{ view: 'changes', ...of(FEW) },
  sentence: changesSentence(CHANGED, SPAN.current, SPAN.previous, false),
  other: changesSentence(UNCHANGED, SPAN.current, SPAN.previous, false),
  csv: viewCsv(changeColumns(CHANGED, SPAN.previous, SPAN.current), CHANGED),
  inTable: ['Xã Một', '100', '120', 'Xã Ba'],
  missing: [{ ...UNDRAWN, heading: 'Năm 2025' }],
};

function changes(): ChartCase {
  const rows = CHANGED.filter((row) => diffOf(row.change) !== null);
  return {
    ...{ ...CHANGES, name: 'changes as bars', drawing: changesDrawing(drawn(rows), false) },
    marks: ['Xã Một: +20, tăng'],
    provisional: ['Xã Hai: ≥ +4, tăng (tạm tính)'],
  };
}

function slope(): ChartCase {
  const drawing = slopeDrawing(drawn(slopeRows(CHANGED)), SPAN);
  return {
    ...{ ...CHANGES, name: 'changes as lines', drawing },
    marks: ['Xã Một, năm 2024: 100; +20, tăng', 'Xã Hai, năm 2024: 30; ≥ +4, tăng'],
    provisional: ['Xã Hai, năm 2025: ≥ 34 (tạm tính); ≥ +4, tăng'],
  };
}

function ranks(): ChartCase {
  const at = (period: string, units: readonly UnitTally[]) =>
    units.map((unit) => ({ ...unit, period, after: false }));
  const before = [unitTally('Một', 5), unitTally('Hai', 9), unitTally('Ba', 7)];
  const [told, others] = [
    ranksOf([...at('2022', before), ...at('2023', FEW)], '2023'),
    ranksOf([...at('2022', MORE), ...at('2023', MORE)], '2023'),
  ];
  return {
    ...{ name: 'ranks over periods', view: 'ranks', notes: notesOf(SELECTION, FEW, null) },
    sentence: ranksSentence(told, '2023'),
    other: ranksSentence(others, '2023'),
    subtitle: trendWords.ranksSubtitle('item', null, ['2022', '2023'], '3 xã'),
    drawing: ranksDrawing(drawn(told.rows), told.slots, false),
    csv: viewCsv(ranksColumns(told.rows, told.slots), told.rows),
    inTable: ['Xã Một', 'Xã Hai', 'Xã Ba'],
    missing: [{ row: 'Xã Ba', heading: 'Năm 2023', spoken: 'Xã Ba, năm 2023: không có số liệu' }],
    marks: ['Xã Một, năm 2023: hạng 1, 120'],
    provisional: ['Xã Hai, năm 2023: hạng 2, ≥ 34 (tạm tính)'],
  };
}

function completion(): ChartCase {
  const rows = completionRows([
    tasks('Một', { done: 8 }),
    tasks('Hai', { done: 3, blank: 1 }),
    tasks('Ba', { planned: 4 }),
  ]);
  return {
    ...{ name: 'tasks done', view: 'completion', notes: [taskWords.ratesNote] },
    sentence: completionSentence(rows, 'năm 2025'),
    other: completionSentence(rows.slice(0, 1), 'năm 2025'),
    subtitle: taskWords.completionSubtitle('Năm 2025', 3, 16),
    drawing: completionDrawing(drawn(rows)),
    csv: viewCsv(completionColumns(rows), rows),
    inTable: ['Xã Một', '8/8', 'Xã Hai', '3/4', 'Xã Ba'],
    missing: [
      {
        ...{ row: 'Xã Ba', heading: taskWords.strict },
        spoken: 'Xã Ba: chưa có nhiệm vụ nào được báo cáo',
      },
    ],
    marks: ['Xã Một: hoàn thành 8/8 nhiệm vụ, 100%'],
    provisional: ['Xã Hai: hoàn thành 3/4 nhiệm vụ, 75% (tạm tính)'],
  };
}

function tasks(name: string, part: Partial<TaskCounts>): UnitTasks {
  const { id, code, type, parent } = unitTally(name, null);
  return { ...NO_TASKS, id, code, type, parent, name: `Xã ${name}`, ...part };
}

export const CHARTS: readonly ChartCase[] = [
  ranking(),
  channels('stacked'),
  channels('side-by-side'),
  trend(false),
  trend(true),
  changes(),
  slope(),
  ranks(),
  completion(),
];
