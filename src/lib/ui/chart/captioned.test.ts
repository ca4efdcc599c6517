import { expect, it } from 'vitest';
import { pictureOf, wrapped } from './captioned.ts';

const measure = (text: string) => text.length * 10;

it('breaks lines between words, none longer than the width where that can be', () => {
  expect(wrapped('một hai ba', 70, measure)).toEqual(['một hai', 'ba']);
  expect(wrapped('  nghiêng  a ', 30, measure)).toEqual(['nghiêng', 'a']);
  expect(wrapped('', 30, measure)).toEqual([]);
});

it('puts sentence, marks, basis, source and day one under the other', () => {
  const legend = [{ name: 'Truyền thanh', colour: '#a43100' }];
  const chart = { svg: '<svg><rect id="marks"/></svg>', width: 400, height: 300, legend };
  const words = {
    title: 'Xã A < B & C dẫn đầu',
    subtitle: 'Tin, bài',
    notes: ['Cơ sở so sánh: như báo cáo.'],
  };
  const { svg, height } = pictureOf(chart, words, '2026-11-21', measure);
  const at = [
    'Xã A &lt; B &amp; C',
    'Tin, bài',
    'Truyền thanh',
    'id="marks"',
    'như báo cáo.',
    '21/11/2026',
  ].map((part) => svg.lastIndexOf(part));
  expect(at.every((place) => place >= 0)).toBe(true);
  expect([...at].sort((a, b) => a - b)).toEqual(at);
  expect(height).toBeGreaterThan(400);
});
