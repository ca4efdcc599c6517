import { describe, expect, it } from 'vitest';
import { axisNames, namesApart } from './axis-names.ts';

const unit = (name: string, parent = '') => ({ name, type: name.split(' ')[0]!, parent });

describe('names on an axis', () => {
  it('leave out the type that all share', () => {
    expect(axisNames([unit('Xã An'), unit('Xã Bình')])).toEqual(['An', 'Bình']);
    expect(axisNames([unit('Xã An'), unit('Phường Bình')])).toEqual(['Xã An', 'Phường Bình']);
  });

  it('tell units of one name apart by what holds them', () => {
    const doubled = [
      unit('Xã Tân Thành', 'Tỉnh Cà Mau'),
      unit('Xã Tân Thành', 'Tỉnh Đồng Tháp'),
      unit('Xã An', 'Tỉnh Cà Mau'),
    ];
    expect(namesApart(doubled)).toEqual([
      'Xã Tân Thành (Tỉnh Cà Mau)',
      'Xã Tân Thành (Tỉnh Đồng Tháp)',
      'Xã An',
    ]);
    expect(axisNames(doubled)).toEqual(['Tân Thành (Tỉnh Cà Mau)', 'Tân Thành (Tỉnh Đồng Tháp)', 'An']);
  });

  it('stay as they are where nothing tells the holders', () => {
    expect(namesApart([unit('Xã An'), unit('Xã An')])).toEqual(['Xã An', 'Xã An']);
  });
});
