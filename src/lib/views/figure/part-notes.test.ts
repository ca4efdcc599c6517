import { expect, it } from 'vitest';
import { partNotes } from './part-notes.ts';

it('says of which part of the units a picture is, where it is not of all', () => {
  expect(partNotes('top', 20, 168)).toEqual(['Biểu đồ chỉ vẽ 20 đơn vị đầu trong 168 đơn vị.']);
  expect(partNotes('bottom', 20, 168)).toEqual(['Biểu đồ chỉ vẽ 20 đơn vị cuối trong 168 đơn vị.']);
  expect(partNotes('mine', 12, 1300)).toEqual([
    'Biểu đồ chỉ vẽ 12 đơn vị quanh đơn vị được tô đậm trong 1.300 đơn vị.',
  ]);
  expect(partNotes('top', 18, 18)).toEqual([]);
});
