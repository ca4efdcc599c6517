import { describe, expect, it } from 'vitest';
import { unitTextOf } from './unit-text.ts';

describe('unitTextOf', () => {
  it.each([
    ['Xã Vĩnh Tú', 'Xã', 'Vĩnh Tú', null],
    ['UBND xã Vĩnh Tú', 'Xã', 'Vĩnh Tú', null],
    ['HĐND-UBND xã Vĩnh Tú', 'Xã', 'Vĩnh Tú', null],
    ['Ủy ban nhân dân xã Vĩnh Tú', 'Xã', 'Vĩnh Tú', null],
    ['X. Long Sơn', 'Xã', 'Long Sơn', null],
    ['TT. Hồ Xá', 'Thị trấn', 'Hồ Xá', null],
    ['TT Hồ Xá', 'Thị trấn', 'Hồ Xá', null],
    ['TTr. Hồ Xá', 'Thị trấn', 'Hồ Xá', null],
    ['Toàn huyện Cam Lộ', 'Huyện', 'Cam Lộ', null],
    ['P. 1', 'Phường', '1', null],
    ['P2', 'Phường', '2', null],
    ['TP. Đông Hà', 'Thành phố', 'Đông Hà', null],
    ['H. Cam Lộ', 'Huyện', 'Cam Lộ', null],
    ['ĐK. Cồn Cỏ', 'Đặc khu', 'Cồn Cỏ', null],
    ['1. Xã Vĩnh Tú', 'Xã', 'Vĩnh Tú', null],
    ['Xã Vĩnh Tú:', 'Xã', 'Vĩnh Tú', null],
    ['Xã Vĩnh Tú (*)', 'Xã', 'Vĩnh Tú', null],
    ['Huyện Minh Long - từ huyện đến cơ sở', 'Huyện', 'Minh Long', null],
    ['Huyện Minh Long, đã bao gồm các xã', 'Huyện', 'Minh Long', null],
    ['- Vĩnh Tú', null, 'Vĩnh Tú', null],
    ['Vĩnh  Tú', null, 'Vĩnh Tú', null],
    ['Thanh An (Cam Lộ)', null, 'Thanh An', 'Cam Lộ'],
    ['Xã Thanh An (huyện Cam Lộ)', 'Xã', 'Thanh An', 'Cam Lộ'],
    ['Xã Thanh An, huyện Cam Lộ', 'Xã', 'Thanh An', 'Cam Lộ'],
    ['Xã Thanh An - huyện Cam Lộ', 'Xã', 'Thanh An', 'Cam Lộ'],
    ['Xã Thanh An thuộc huyện Cam Lộ', 'Xã', 'Thanh An', 'Cam Lộ'],
    ['Xã Vĩnh Tú.', 'Xã', 'Vĩnh Tú', null],
    ['1/ Vĩnh Tú', null, 'Vĩnh Tú', null],
    ['Xã: Vĩnh Tú', 'Xã', 'Vĩnh Tú', null],
    ['Đơn vị: xã Vĩnh Tú', 'Xã', 'Vĩnh Tú', null],
    ['Xã Cồn Tiên mới', 'Xã', 'Cồn Tiên', null],
    ['Xã Đất mới', 'Xã', 'Đất mới', null],
    ['Đ.K Cồn Cỏ', 'Đặc khu', 'Cồn Cỏ', null],
    ['T.trấn Hồ Xá', 'Thị trấn', 'Hồ Xá', null],
    ['Xã Vĩnh Tú (3)', 'Xã', 'Vĩnh Tú', null],
  ])('%s', (text, type, shortName, parent) => {
    const read = unitTextOf(text);
    expect([read.type, read.shortName, read.parent?.shortName ?? null]).toEqual([type, shortName, parent]);
  });

  it('keeps the name as written', () => {
    expect(unitTextOf(' UBND  xã\nVĩnh Tú ').written).toBe('UBND xã Vĩnh Tú');
  });
});
