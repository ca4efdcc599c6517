import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from '#lib/domain/unit.ts';
import { registry } from '../../../../tests/helpers/registry.ts';
import { isSameName } from './containment.ts';
import { refOf } from './unit-answer.ts';
import { UnitFinder } from './unit-finder.ts';

const THEN = '2024-12-31';
const NOW = '2025-12-31';
const VINH_LINH = registry.at('huyen', '464', THEN)!;

interface Asked {
  readonly code?: string;
  readonly date?: string;
  readonly within?: typeof VINH_LINH | null;
  readonly province?: string | null;
}

function ask(text: string, { code = '', date = THEN, within = null, province = 'Quảng Trị' }: Asked = {}) {
  return new UnitFinder(registry, province).find({ text, code, date, within });
}

it('a town founded later, of the name of a commune of then, is itself and not that commune', () => {
  const within = registry.at('huyen', '426', THEN)!;
  const found = (text: string) => ask(text, { province: 'Nghệ An', within }).unit?.code;
  expect(found('Thị trấn Hoa Thành')).toBe('17506');
  expect(found('Xã Hoa Thành')).toBe('17551');
  expect(found('Hoa Thành')).toBe('17551');
});

it.each(['EaBar', 'Ea Bar', 'EA BAR', 'Xã Ea-Bar'])(
  'is the same however "%s" parts its syllables',
  (text) => {
    const within = registry.at('huyen', '561', THEN)!;
    expect(ask(text, { province: 'Phú Yên', within }).unit?.code).toBe('22225');
  },
);

it('takes "i" for "y" where one unit only can be meant, and says so', () => {
  const { unit, doubts } = ask('Xã Hải Qui');
  expect([unit?.name, doubts.map(({ code }) => code)]).toEqual(['Xã Hải Quy', ['unit-without-diacritics']]);
  expect(ask('Xã Hải Quí').unit).toBeNull();
});

describe('a rightly written name', () => {
  it.each([
    ['Xã Vĩnh Tú', '19372'],
    ['Vĩnh Tú', '19372'],
    ['VĨNH TÚ', '19372'],
    ['UBND xã Vĩnh Tú', '19372'],
    ['UBND XÃ VĨNH TÚ', '19372'],
    ['X. Vĩnh Tú', '19372'],
    ['Xã  Vĩnh\nTú', '19372'],
    ['Xã Vĩnh Tú'.normalize('NFD'), '19372'],
    ['Vĩnh Tú, huyện Vĩnh Linh', '19372'],
    ['TT. Hồ Xá', '19363'],
    ['Thị trấn Hồ Xá', '19363'],
    ['Vĩnh Thuỷ', '19402'],
    ['Vĩnh Thủy', '19402'],
    ['Thanh An (Cam Lộ)', '19603'],
    ['Xã Thanh An, huyện Cam Lộ', '19603'],
    ['Huyện Cam Lộ', '468'],
    ['Thị trấn Cam Lộ', '19597'],
  ])('%s is %s', (text, code) => {
    const { unit, doubts } = ask(text);
    expect([unit?.code, doubts]).toEqual([code, []]);
  });

  it('means the commune where a huyện has the same name, unless it says huyện', () => {
    expect(ask('Xã Vĩnh Linh', { date: NOW }).unit?.level).toBe('xa');
    expect(ask('Huyện Vĩnh Linh').unit?.id).toBe(VINH_LINH.id);
  });
});

describe('any unit of the country', () => {
  const units = fc.constantFrom(...[THEN, NOW].flatMap((date) => registry.units('xa', date)));
  const forms = fc.constantFrom<(name: string) => string>(
    (name) => name,
    (name) => name.normalize('NFD'),
    (name) => name.toUpperCase(),
    (name) => ` ${name.replace(' ', '\u00a0  ')}\n`,
    (name) => `UBND ${name}`,
  );
  const dayOf = ({ validTo }: Unit) => (validTo === '' ? NOW : THEN);

  it('is found by its name inside what holds it', () => {
    fc.assert(
      fc.property(units, forms, (unit, form) => {
        const date = dayOf(unit);
        const { name } = registry.provinceOf(unit);
        const found = ask(form(unit.name), { date, within: registry.unit(unit.parent!)!, province: name });
        expect(found.unit?.id ?? found.doubts[0]?.code).toBe(unit.id);
      }),
      { numRuns: 300 },
    );
  });

  it('is never found by a name with a letter too few', () => {
    fc.assert(
      fc.property(units, fc.nat(), (unit, at) => {
        const letters = [...unit.shortName].flatMap((letter, i) => (letter === ' ' ? [] : i));
        const cut = letters[at % letters.length]!;
        const wrong = unit.shortName.slice(0, cut) + unit.shortName.slice(cut + 1);
        const found = ask(`${unit.type} ${wrong}`, {
          date: dayOf(unit),
          within: registry.unit(unit.parent!)!,
        });
        expect(found.unit === null || found.unit.id !== unit.id || isSameName(wrong, unit.shortName)).toBe(
          true,
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('a doubtful name', () => {
  it('is accepted with a word where it has no diacritics and is unique', () => {
    const answer = ask('vinh tu', { within: VINH_LINH });
    expect([answer.ref.code, answer.doubts.map(({ code }) => code)]).toEqual([
      '19372',
      ['unit-without-diacritics'],
    ]);
  });

  it.each(['Vĩnh Sơm', 'Xã Vĩn Tú', 'Vĩnh Tu', 'Xã Hồ Xã', 'Xã ABC', 'Vinh Tuu', 'Thôn Vĩnh Tú 1'])(
    '%s is never accepted by likeness',
    (text) => {
      const { unit, ref, doubts } = ask(text);
      expect([unit, ref.code, ref.name, doubts.length]).toEqual([null, '', text, 1]);
    },
  );

  it('keeps its name where it means several units and nothing tells which', () => {
    const { unit, ref, doubts } = ask('Xã Thanh An', { province: null });
    expect([unit, ref.code, doubts[0]?.code]).toEqual([null, '', 'unit-ambiguous']);
  });

  it('is told by its code where it means several units', () => {
    expect(ask('Xã Thanh An', { province: null, code: '19603' }).unit?.code).toBe('19603');
  });

  it('is told by what holds it', () => {
    const camLo = registry.at('huyen', '468', THEN)!;
    expect(ask('Thanh An', { province: null, within: camLo }).unit?.code).toBe('19603');
  });
});

describe('a name of another time', () => {
  it('is abolished after 1 July 2025, and says what it went into', () => {
    const { ref, doubts } = ask('Xã Vĩnh Tú', { date: NOW });
    expect([ref.code, ref.level, doubts[0]?.code]).toEqual(['', 'xa', 'unit-abolished']);
    expect(doubts[0]?.params.candidates).toContain('Xã Vĩnh Hoàng');
  });

  it('is the old unit on the last day and the new one on the first', () => {
    expect(ask('Vĩnh Tú', { date: '2025-06-30' }).unit?.code).toBe('19372');
    expect(ask('Vĩnh Tú', { date: '2025-07-01' }).unit).toBeNull();
    expect(ask('Xã Vĩnh Hoàng', { date: '2025-07-01' }).unit?.name).toBe('Xã Vĩnh Hoàng');
  });
});

describe('a code beside the name', () => {
  it('agrees without its leading zeros', () => {
    expect(ask('Phường Phúc Xá', { province: 'Hà Nội', code: '1' }).doubts).toEqual([]);
  });

  it('is doubted where it is of another unit; the name wins', () => {
    const { unit, doubts } = ask('Xã Vĩnh Tú', { code: '19417' });
    expect([unit?.code, doubts[0]?.code, doubts[0]?.at]).toEqual(['19372', 'unit-code-disagrees', 'code']);
  });

  it('that is no code is not heeded', () => {
    expect(ask('Xã Vĩnh Tú', { code: 'VT-01' }).unit?.code).toBe('19372');
  });
});

describe('the province', () => {
  it.each(['Quảng Trị', 'Tỉnh Quảng Trị', '45', '44'])('%s holds its old communes', (province) => {
    const answer = ask('Xã Vĩnh Tú', { province });
    expect(answer.unit?.code ?? answer.doubts[0]?.code).toBe('19372');
  });

  it('of another place holds no commune of this one', () => {
    expect(ask('Xã Vĩnh Tú', { province: 'Hà Nội' }).doubts[0]?.code).toBe('unit-unknown');
  });

  it('may be missing for a name that is unique in the country', () => {
    expect(ask('Thị trấn Hồ Xá', { province: null }).unit?.code).toBe('19363');
  });
});

it('an office is a unit without a code', () => {
  const { ref, doubts } = ask('Phòng Nội vụ');
  expect([ref, doubts]).toEqual([{ id: '', code: '', name: 'Phòng Nội vụ', level: 'phong' }, []]);
});

it('knows a commune though its name begins like an office', () => {
  const finder = new UnitFinder(registry, 'Đồng Tháp');
  const huyen = registry.at('huyen', '875', THEN)!;
  const found = finder.find({ text: 'Hội An Đông', code: '', date: THEN, within: huyen });
  expect(found.ref.code).toBe('30202');
});

it('isIn knows what lies in what', () => {
  const finder = new UnitFinder(registry, null);
  const commune = registry.at('xa', '19372', THEN)!;
  const province = registry.at('tinh', '45', THEN)!;
  expect([finder.isIn(commune, VINH_LINH), finder.isIn(commune, province)]).toEqual([true, true]);
  expect([finder.isIn(VINH_LINH, commune), finder.isIn(province, VINH_LINH)]).toEqual([false, false]);
});

it('a reference is what exports show of a unit, and names are the same in any tone placement', () => {
  expect(refOf(VINH_LINH)).toEqual({
    id: VINH_LINH.id,
    code: '464',
    name: 'Huyện Vĩnh Linh',
    level: 'huyen',
  });
  expect([isSameName('Vĩnh Thuỷ', 'vĩnh thủy'), isSameName('Ba Tơ', 'Ba Tô')]).toEqual([true, false]);
});
