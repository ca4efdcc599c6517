import { expect, it } from 'vitest';
import { scopeInLabel } from './label-scope.ts';

it.each([
  ['Tổng các xã, thị trấn', 'huyen', 'children'],
  ['Tổng xã, phường', 'huyen', 'children'],
  ['Các xã thuộc huyện', 'huyen', 'children'],
  ['Khối xã', 'huyen', 'children'],
  ['Xã', 'huyen', 'children'],
  ['Cơ sở', 'tinh', 'children'],
  ['Huyện và các xã', 'huyen', 'own_and_children'],
  ['Cấp xã và cấp huyện', 'huyen', 'own_and_children'],
  ['Toàn huyện', 'huyen', 'whole'],
  ['Tổng toàn thị xã', 'huyen', 'whole'],
  ['Các huyện, thị xã, thành phố', 'tinh', 'children'],
  ['Các huyện, thị xã', 'huyen', null],
  ['Tổng các xã, thị trấn', 'xa', null],
  ['Đài truyền thanh xã', 'huyen', null],
  ['Tổng số tin, bài', 'huyen', null],
  ['Tờ rơi cấp cho các xã', 'huyen', null],
  ['Phát thanh từ huyện đến các xã', 'huyen', 'own_and_children'],
] as const)('%s, seen from a %s: %s', (label, level, scope) => {
  expect(scopeInLabel(label, level)).toBe(scope);
});
