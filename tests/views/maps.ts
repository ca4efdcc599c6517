import { viewCsv } from '#lib/export/view-csv.ts';
import { coverageWords } from '#lib/messages/coverage.ts';
import { taskWords } from '#lib/messages/tasks.ts';
import { channelColumns } from '#lib/views/channels/columns.ts';
import { channelRows, channelsPresent } from '#lib/views/channels/rows.ts';
import { STATE_MARKS } from '#lib/views/coverage/marks.ts';
import { coverageMatrixColumns } from '#lib/views/coverage/matrix-columns.ts';
import { alwaysReported, type MatrixRow } from '#lib/views/coverage/matrix.ts';
import { markPicture } from '#lib/views/figure/mark-picture.ts';
import { notesOf } from '#lib/views/figure/notes.ts';
import { provisionalEntry } from '#lib/views/figure/provisional-words.ts';
import { subtitleOf } from '#lib/views/filter/words.ts';
import { heatmapLegend, heatmapMarks } from '#lib/views/heatmap/picture.ts';
import { heatmapSentence } from '#lib/views/heatmap/sentence.ts';
import { matrixColumns } from '#lib/views/task-matrix/columns.ts';
import { STATUS_MARKS } from '#lib/views/task-matrix/marks.ts';
import { taskMatrix, type TaskRow } from '#lib/views/task-matrix/matrix.ts';
import { matrixSentence } from '#lib/views/task-matrix/sentence.ts';
import { channelTally } from '../helpers/figures.ts';
import { SELECTION } from '../helpers/selection.ts';
import type { MapCase } from './case.ts';

const heatRows = channelRows([
  channelTally('Một', 'portal', 80),
  channelTally('Một', 'radio', 40, { missing: 1 }),
  channelTally('Hai', 'portal', null, { missing: 1 }),
  channelTally('Hai', 'radio', 34),
]);

function heatmap(): MapCase {
  const channels = channelsPresent(heatRows);
  const said = (rows: typeof heatRows) => heatmapSentence(rows, channels, 'item', SELECTION.period);
  return {
    ...{ name: 'the heatmap', view: 'heatmap', sentence: said(heatRows), other: said(heatRows.slice(1)) },
    subtitle: subtitleOf(SELECTION, 2, null),
    notes: notesOf(SELECTION, heatRows, null),
    picture: {
      marks: (theme, width) => heatmapMarks(heatRows, channels, 80, theme, width),
      legend: (theme) => [...heatmapLegend(80, theme), provisionalEntry('hatched', theme)],
      notes: [],
    },
    csv: viewCsv(channelColumns(heatRows, channels), heatRows),
    inTable: ['Xã Một', '80', 'Xã Hai', '34'],
    missing: [{ row: 'Xã Hai', heading: 'Cổng TTĐT' }],
  };
}

function tasks(): MapCase {
  const [told, others] = [
    taskMatrix([task('Một', '1', 'done'), task('Hai', '1', 'blank'), task('Hai', '2', 'not_done')]),
    taskMatrix([task('Một', '1', 'done')]),
  ];
  const columns = matrixColumns(told);
  const legend = (['done', 'not_done', 'blank'] as const).map((status) => ({
    ...{ mark: STATUS_MARKS[status], name: taskWords.statusOf(status) },
  }));
  return {
    ...{ name: 'tasks of units', view: 'task-matrix', notes: [taskWords.openNote] },
    ...{ sentence: matrixSentence(told), other: matrixSentence(others) },
    subtitle: taskWords.matrixSubtitle('Năm 2025', 2),
    picture: markPicture(told.rows, columns, legend),
    csv: viewCsv(columns, told.rows),
    inTable: ['Xã Một', 'Xã Hai', taskWords.statusOf('done'), taskWords.statusOf('blank')],
    missing: [],
  };
}

function task(name: string, number: string, status: TaskRow['status']): TaskRow {
  return {
    ...{ unitId: name, unitCode: name, unitName: `Xã ${name}`, parent: '', number, status },
    ...{ content: '', result: '', lead: '', coordinating: '', deadlineText: '', percent: null },
    ...{ note: '', links: [], submission: 1, file: 'a.xlsx', sheet: 'PL', sheetRow: 5 },
  };
}

function coverage(): MapCase {
  const rows: MatrixRow[] = [
    { id: 'a', name: 'Xã Một', cells: [cell('on_time'), cell('on_time')] },
    { id: 'b', name: 'Xã Hai', cells: [cell('late'), cell('missing')] },
  ];
  const words = coverageWords.matrix;
  const said = (these: MatrixRow[]) => words.sentence(alwaysReported(these), these.length, 'xa', 2);
  const columns = coverageMatrixColumns(['2025-Q1', '2025-Q2'], (period) => period);
  const legend = (['on_time', 'late', 'missing'] as const).map((state) => ({
    ...{ mark: STATE_MARKS[state], name: coverageWords.states[state] },
  }));
  return {
    ...{ name: 'who reported over time', view: 'coverage', notes: [words.note] },
    ...{ sentence: said(rows), other: said(rows.slice(0, 1)), subtitle: words.title('quarter') },
    picture: markPicture(rows, columns, legend),
    csv: viewCsv(columns, rows),
    inTable: ['Xã Một', 'Xã Hai', coverageWords.stateOf('late', 3), coverageWords.states.missing],
    missing: [],
  };
}

function cell(state: keyof typeof STATE_MARKS): MatrixRow['cells'][number] {
  return { state, late: state === 'late' ? 3 : 0 };
}

export const MAPS: readonly MapCase[] = [heatmap(), tasks(), coverage()];
