import { unzipSync, strFromU8, strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { FORM_FIGURES, figureName, stateName } from '#lib/domain/issued-form.ts';
import { periodCode } from '#lib/domain/period.ts';
import { formBook } from '#lib/export/forms/form-book.ts';
import type { FormOrder, FormUnit } from '#lib/export/forms/order.ts';
import type { Book } from '#lib/export/workbook-file/book.ts';
import { writeBook } from '#lib/export/workbook-file/write-book.ts';
import { interpret, type ReadingContext } from '#lib/interpret/interpret.ts';
import { readFile } from '#lib/workbook/read.ts';
import { doubts, lines } from '../../../../tests/helpers/interpreted.ts';
import { registry } from '../../../../tests/helpers/registry.ts';

const CODE = '19363';
const unit = registry.at('xa', CODE, '2026-03-31')!;
const FORM_UNIT: FormUnit = { level: 'xa', code: CODE, name: unit.name, above: ['Tỉnh Quảng Trị'] };
const ORDER: FormOrder = {
  period: '2026-Q1',
  figures: FORM_FIGURES.filter(({ usual }) => usual),
  tasks: [
    { content: 'Tuyên truyền tháng cao điểm về dịch vụ công trực tuyến', deadline: '31/3/2026' },
    { content: 'Lắp đặt pano tại trụ sở', deadline: 'ngày 28 tháng 02 năm 2026' },
  ],
};
const PORTAL = { channel: 'portal', measure: 'item' } as const;
const RADIO = { channel: 'radio', measure: 'broadcast' } as const;
const MOBILE = { channel: 'mobile', measure: 'session' } as const;

type Filled = Readonly<Record<string, string | number>>;

/** The form with values in the cells that have these names. */
function filled(values: Filled, order = ORDER, to = FORM_UNIT): Book {
  const book = formBook(order, to);
  const cellOf = (name: string) => {
    const [, row = '', col = ''] =
      /^(\d+) (\d+)$/.exec(placeOf(book.names?.find((each) => each.name === name)?.formula ?? '')) ?? [];
    return { row: Number(row), col: Number(col) };
  };
  const given = Object.entries(values).map(([name, value]) => ({ ...cellOf(name), value }));
  const [sheet, ...others] = book.sheets;
  const cells = sheet!.cells.map((cell) => {
    const value = given.find(({ row, col }) => row === cell.row && col === cell.col)?.value;
    return value === undefined ? cell : { ...cell, value };
  });
  return { ...book, sheets: [{ ...sheet!, cells }, ...others] };
}

function placeOf(formula: string): string {
  const [, col = 'A', row = '1'] = /\$([A-Z])\$(\d+)$/.exec(formula) ?? [];
  return `${Number(row) - 1} ${col.charCodeAt(0) - 65}`;
}

function read(bytes: Uint8Array, name = 'gửi lại.xlsx', more: Partial<ReadingContext> = {}) {
  const { workbook, problems } = readFile({ name, bytes });
  if (!workbook) throw new Error(problems.map(({ code }) => code).join());
  return interpret(workbook, { registry, province: null, year: null, ...more });
}

/** The same package with some of its parts changed. */
function changed(bytes: Uint8Array, change: (name: string, xml: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  return zipSync(
    Object.fromEntries(parts.map(([name, part]) => [name, strToU8(change(name, strFromU8(part)))])),
  );
}

const USUAL = { [figureName(PORTAL)]: 33, [figureName(RADIO)]: 600, [stateName(MOBILE)]: 'Không phát sinh' };
const FIGURES = [`D10 ${CODE} 2026-Q1 portal item 33`, `D12 ${CODE} 2026-Q1 radio broadcast 600`];
const NOTHING = `${CODE} 2026-Q1 mobile session no_activity`;

describe('a form that comes back filled in', () => {
  it('is read without a question', () => {
    const found = read(writeBook(filled(USUAL)));
    expect(lines(found)).toEqual([...FIGURES, expect.stringContaining(NOTHING)]);
    expect(doubts(found)).toEqual([]);
    expect(found.sender?.id).toBe(unit.id);
    expect(found.tasks.map(({ status, deadline, year }) => [status, deadline, year])).toEqual([
      ['blank', '2026-03-31', 2026],
      ['blank', '2026-02-28', 2026],
    ]);
    for (const { nonempty, ...parts } of found.account) {
      const { fact, label, task, target, total, note, problem } = parts;
      expect(fact + label + task + target + total + note + problem).toBe(nonempty);
    }
  });

  it('gives back exactly what was filled in', () => {
    const number = fc.oneof(fc.nat(), fc.nat(2 ** 31), fc.constant(0));
    const state = fc.constantFrom('Không phát sinh', 'Đang cập nhật', 'Không áp dụng');
    const meanings: Record<string, string> = {
      'Không phát sinh': 'no_activity',
      'Đang cập nhật': 'missing',
      'Không áp dụng': 'not_applicable',
    };
    const value = fc.oneof(number, state, fc.constant(null));
    fc.assert(
      fc.property(
        fc.array(value, { minLength: FORM_FIGURES.length, maxLength: FORM_FIGURES.length }),
        (values) => {
          const order = { ...ORDER, figures: FORM_FIGURES };
          const given = FORM_FIGURES.flatMap((figure, i) => {
            const said = values[i] ?? null;
            if (said === null) return [];
            return [[typeof said === 'number' ? figureName(figure) : stateName(figure), said] as const];
          });
          const { facts, problems } = read(writeBook(filled(Object.fromEntries(given), order)));
          const expected = FORM_FIGURES.flatMap(({ channel, measure }, i) => {
            const said = values[i] ?? null;
            if (said === null) return [];
            return [[channel, measure, typeof said === 'number' ? said : meanings[said]]];
          });
          expect(facts.map((fact) => [fact.channel, fact.measure, fact.value ?? fact.state])).toEqual(
            expected,
          );
          expect(problems).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('knows its unit, period and channels whatever became of the text', () => {
    const damaged = changed(writeBook(filled(USUAL)), (_, xml) =>
      xml
        .replace('name="Số liệu" sheetId', 'name="Tổng hợp" sheetId')
        .replaceAll("'Số liệu'!", "'Tổng hợp'!")
        .replace(/>Kênh tuyên truyền</g, '>Hình thức<')
        .replace(/>Số lượng</g, '>KQ<')
        .replace(/>Cổng\/Trang TTĐT</g, '>abc<')
        .replace(/>Truyền thanh</g, '>Mạng xã hội<')
        .replace(/>Kỳ báo cáo: [^<]*</g, '>…<')
        .replace(/>Đơn vị báo cáo: [^<]*</g, '>Đơn vị: (đã ký)<'),
    );
    const found = read(damaged);
    expect(lines(found).slice(0, 2)).toEqual(FIGURES);
    expect(doubts(found)).toEqual([]);
  });

  it('is known by its names after other programs saved it', () => {
    const saved = (bookType: XLSX.BookType) => {
      const book = XLSX.read(writeBook(filled(USUAL)));
      const names = book.Workbook?.Names ?? [];
      // What SheetJS writes of a constant into .ods is no XML.
      if (bookType === 'ods') book.Workbook!.Names = names.filter(({ Name }) => Name !== 'CCHC_BIEU_MAU');
      return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
    };
    expect(lines(read(saved('xlsx'))).slice(0, 2)).toEqual(FIGURES);
    // As LibreOffice writes it.
    const ods = changed(saved('ods'), (name, xml) =>
      name === 'content.xml'
        ? xml.replace(
            '</table:named-expressions>',
            `<table:named-expression table:name="CCHC_BIEU_MAU" table:expression="of:=&quot;CCHC;1;xa:${CODE};2026-Q1&quot;"/></table:named-expressions>`,
          )
        : xml,
    );
    const found = read(ods, 'gửi lại.ods');
    expect(lines(found).slice(0, 2)).toEqual(FIGURES);
    expect(doubts(found)).toEqual([]);
  });

  it('asks whose figures it holds where its text or the name of the file is of another unit', () => {
    const other = registry.units('xa', '2026-03-31').find(({ name }) => name === 'Xã Bến Hải')!;
    const renamed = changed(writeBook(filled(USUAL)), (_, xml) => xml.replaceAll(unit.name, other.name));
    for (const found of [read(renamed), read(writeBook(filled(USUAL)), 'Xã Bến Hải quý 1.xlsx')]) {
      expect(found.problems.map(({ code, context }) => [code, context?.units])).toEqual([
        ['unit-ambiguous', [other.id, unit.id]],
      ]);
      expect(found.facts.every(({ unit: { id } }) => id === '')).toBe(true);
    }
    const answer = {
      about: 'sender',
      unit: { level: 'xa', code: other.code, from: null },
      reach: { kind: 'always' },
    } as const;
    const answered = read(renamed, 'gửi lại.xlsx', { answers: [answer] });
    expect(doubts(answered)).toEqual([]);
    expect(answered.facts[0]?.unit.id).toBe(other.id);
  });

  it('asks of when its figures are where its text names another period', () => {
    const again = changed(writeBook(filled(USUAL)), (_, xml) => xml.replaceAll('Quý I/2026', 'Quý II/2026'));
    const found = read(again);
    expect(doubts(found)).toEqual(['A5 period-disagrees']);
    expect(found.facts[0]?.period).toBe('');
    const answer = { about: 'period', period: '2026-Q2', reach: { kind: 'always' } } as const;
    const answered = read(again, 'gửi lại.xlsx', { answers: [answer] });
    expect([answered.facts[0]?.period, answered.problems.length]).toEqual(['2026-Q2', 0]);
  });

  it('doubts a figure beside a state, and figures where the form has no cell', () => {
    const book = filled({ [figureName(MOBILE)]: 4, [stateName(MOBILE)]: 'Không phát sinh' });
    const [sheet, ...others] = book.sheets;
    const cells = [...sheet!.cells, { row: 40, col: 3, value: 12 }];
    const found = read(writeBook({ ...book, sheets: [{ ...sheet!, cells }, ...others] }));
    expect(doubts(found)).toEqual([
      expect.stringContaining('form-state-beside-figure'),
      'D41 form-figure-outside',
    ]);
    expect(found.facts.map(({ value }) => value)).toEqual([4]);
  });

  it('says its period in words that mean that period', () => {
    const codes = [
      ...[1, 2, 3, 4].map((number) => periodCode('quarter', 2026, number)),
      ...[1, 2].map((number) => periodCode('half', 2026, number)),
      ...Array.from({ length: 12 }, (_, i) => periodCode('month', 2026, i + 1)),
      ...[periodCode('months', 2026, 9), periodCode('year', 2026, 0)],
    ];
    for (const period of codes) {
      const found = read(writeBook(filled(USUAL, { ...ORDER, period })));
      expect([found.facts[0]?.period, doubts(found)]).toEqual([period, []]);
    }
  });

  it('can be read by its text where every name and property is lost', () => {
    const bare = changed(writeBook(filled(USUAL, { ...ORDER, tasks: [] })), (name, xml) =>
      name === 'docProps/custom.xml' ? '<Properties/>' : xml.replace(/<definedNames>.*<\/definedNames>/s, ''),
    );
    const found = read(bare, 'gửi lại.xlsx', { province: 'Quảng Trị' });
    expect(lines(found).slice(0, 2)).toEqual(FIGURES);
    expect(found.problems.map(({ code, place }) => [code, place.sheet])).toEqual([
      ['sheet-without-figures', 'Hướng dẫn'],
    ]);
  });
});

describe('a form', () => {
  it('has the same bytes whenever and wherever it is made', () => {
    expect(writeBook(formBook(ORDER, FORM_UNIT))).toEqual(writeBook(formBook(ORDER, FORM_UNIT)));
  });

  it('that nobody filled in says nothing', () => {
    const { facts, problems } = read(writeBook(formBook({ ...ORDER, tasks: [] }, FORM_UNIT)));
    expect([facts.length, problems.map(({ code }) => code)]).toEqual([0, ['sheet-without-figures']]);
  });
});
