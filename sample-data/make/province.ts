import type { Registry } from '#lib/domain/registry.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { countsOf } from './activity.ts';
import { writeBook, writeCsv, type SheetBuilder } from './book.ts';
import {
  longList,
  ownForm,
  planTable,
  taskAnnex,
  wideForm,
  type Heading,
  type Section,
  type UnitCounts,
} from './forms.ts';
import { Random } from './random.ts';
import { planRows, taskRows } from './task-texts.ts';

/** What the made-up province sends: files by path, and every count that stands in them. */
export interface ProvinceSample {
  readonly files: Map<string, Uint8Array>;
  readonly reported: Reported[];
}

/** The counts of one unit in one period, as the generator knows them before any form is written. */
export interface Reported {
  readonly period: string;
  readonly counts: UnitCounts;
}

interface Quarter {
  readonly code: string;
  readonly label: string;
  readonly year: number;
  readonly month: string;
}

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;
const SIGNED = ['03', '6', '9', '12'] as const;

function quarter(year: number, n: 1 | 2 | 3 | 4): Quarter {
  return {
    code: `${year}-Q${n}`,
    label: `QUÝ ${QUARTERS[n - 1]} NĂM ${year}`,
    year,
    month: `tháng ${SIGNED[n - 1]} năm ${year}`,
  };
}

function wholeYear(year: number): Quarter {
  return { code: `${year}`, label: `NĂM ${year}`, year, month: `tháng 12 năm ${year}` };
}

const SUBJECT = 'KẾT QUẢ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH';

/** The sample province is Quảng Trị: its old huyện until 30/06/2025, its xã, phường and đặc khu since. */
export function provinceSample(registry: Registry): ProvinceSample {
  const sample: ProvinceSample = { files: new Map(), reported: [] };
  addDistrictYears(sample, registry);
  addCommuneQuarters(sample, registry);
  addTasks(sample, registry);
  return sample;
}

/** 2023 to mid 2025: each huyện sends one workbook a year or quarter about its communes. */
function addDistrictYears(sample: ProvinceSample, registry: Registry): void {
  const old = provinceAt(registry, '45', '2024-06-01');
  for (const district of registry.childrenOf(old.id, '2024-06-01')) {
    const slug = slugOf(district.shortName);
    const about = (period: Quarter, scale: number) => {
      const end = period.code.startsWith('2025') ? '2025-05-01' : `${period.year}-12-14`;
      const communes = registry.childrenOf(district.id, end);
      return count(sample, communes, period, scale);
    };
    if (registry.childrenOf(district.id, '2024-06-01').length === 0) continue;
    for (const year of [2023, 2024]) {
      const period = wholeYear(year);
      const sheet = districtSheet('Tổng hợp', district, period, about(period, 4));
      sample.files.set(`${year}/ca-nam/${slug}-nam-${year}-du-lieu-mau.xlsx`, writeBook([sheet], 'xlsx'));
    }
    const quarters = ([1, 2, 3, 4] as const).map((n) => {
      const period = quarter(2024, n);
      return districtSheet(`Quý ${QUARTERS[n - 1]}`, district, period, about(period, 1));
    });
    sample.files.set(`2024/bon-quy/${slug}-bon-quy-2024-du-lieu-mau.xlsx`, writeBook(quarters, 'xlsx'));
    for (const n of [1, 2] as const) {
      const period = quarter(2025, n);
      const sheet = districtSheet('Biểu 01', district, period, about(period, 1));
      const ending = n === 1 ? 'xls' : 'xlsx';
      sample.files.set(
        `2025/quy-${n}/${slug}-quy-${n}-2025-du-lieu-mau.${ending}`,
        writeBook([sheet], ending),
      );
    }
  }
}

/** Since 07/2025: every commune reports straight to the Sở; some are silent, some send their own form. */
function addCommuneQuarters(sample: ProvinceSample, registry: Registry): void {
  const communes = registry.childrenOf(provinceAt(registry, '44', '2026-01-01').id, '2026-01-01');
  const province: Heading = {
    issuer: 'SỞ NỘI VỤ TỈNH QUẢNG TRỊ',
    title: '',
    signedIn: '',
    place: 'Quảng Trị',
  };
  const heading = (period: Quarter): Heading => ({
    ...province,
    title: `TỔNG HỢP ${SUBJECT} ${period.label} CỦA CÁC XÃ, PHƯỜNG, ĐẶC KHU`,
    signedIn: period.month,
  });
  const reporting = (period: Quarter, share: number) =>
    communes.filter((unit) => new Random(`${unit.id} ${period.code} sent`).chance(share));

  for (const [year, n, share] of [
    [2025, 3, 0.92],
    [2026, 1, 0.95],
  ] as const) {
    const period = quarter(year, n);
    const sections = byType(count(sample, reporting(period, share), period, 3));
    const sheet = wideForm('Tổng hợp', heading(period), sections);
    sample.files.set(
      `${year}/quy-${n}/tong-hop-quy-${n}-${year}-du-lieu-mau.xlsx`,
      writeBook([sheet], 'xlsx'),
    );
  }

  const q4 = quarter(2025, 4);
  const list = longList('Danh sách', heading(q4), count(sample, reporting(q4, 0.9), q4, 3));
  sample.files.set('2025/quy-4/danh-sach-quy-4-2025-du-lieu-mau.csv', writeCsv(list));

  for (const [n, ownForms, share] of [
    [2, 10, 0.94],
    [3, 24, 0.78],
  ] as const) {
    const period = quarter(2026, n);
    const all = count(sample, reporting(period, share), period, 3);
    for (const { unit, counts } of all.slice(0, ownForms)) {
      const own: Heading = {
        issuer: `UBND ${unit.name.toUpperCase()}`,
        title: `BIỂU ${SUBJECT} ${period.label}`,
        signedIn: period.month,
        place: unit.shortName,
      };
      const path = `2026/quy-${n}/${slugOf(unit.name)}-quy-${n}-2026-du-lieu-mau.xlsx`;
      sample.files.set(path, writeBook([ownForm('Biểu mẫu', own, counts)], 'xlsx'));
    }
    const sheet = wideForm('Tổng hợp', heading(period), byType(all.slice(ownForms)));
    sample.files.set(`2026/quy-${n}/tong-hop-quy-${n}-2026-du-lieu-mau.xlsx`, writeBook([sheet], 'xlsx'));
  }
}

/** Task annexes of the huyện for 2024 and of a dozen communes for 2026, and the Sở's plan for 2026. */
function addTasks(sample: ProvinceSample, registry: Registry): void {
  const annex = (unit: Unit, year: number): SheetBuilder => {
    const heading: Heading = {
      issuer: `UBND ${unit.name.toUpperCase()}`,
      title: `KẾT QUẢ THỰC HIỆN NHIỆM VỤ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH ${unit.name.toUpperCase()} NĂM ${year}`,
      signedIn: `tháng 11 năm ${year}`,
      place: unit.shortName,
    };
    return taskAnnex(
      'Phụ lục',
      heading,
      taskRows(unit.id, year, `${slugOf(unit.shortName).replaceAll('-', '')}.quangtri.gov.vn`),
    );
  };
  const districts = registry
    .childrenOf(provinceAt(registry, '45', '2024-06-01').id, '2024-06-01')
    .filter((unit) => registry.childrenOf(unit.id, '2024-06-01').length > 0);
  const communes = registry
    .childrenOf(provinceAt(registry, '44', '2026-01-01').id, '2026-01-01')
    .slice(0, 12);
  for (const [units, year] of [
    [districts, 2024],
    [communes, 2026],
  ] as const) {
    for (const unit of units) {
      const path = `${year}/nhiem-vu/${slugOf(unit.name)}-nhiem-vu-${year}-du-lieu-mau.xlsx`;
      sample.files.set(path, writeBook([annex(unit, year)], 'xlsx'));
    }
  }
  const plan: Heading = {
    issuer: 'SỞ NỘI VỤ TỈNH QUẢNG TRỊ',
    title: 'KẾ HOẠCH TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2026',
    signedIn: 'tháng 01 năm 2026',
    place: 'Quảng Trị',
  };
  sample.files.set(
    '2026/ke-hoach-nam-2026-du-lieu-mau.xlsx',
    writeBook([planTable('Kế hoạch', plan, planRows(2026))], 'xlsx'),
  );
}

function count(sample: ProvinceSample, units: readonly Unit[], period: Quarter, scale: number): UnitCounts[] {
  return units.map((unit) => {
    const counts = { unit, counts: countsOf(unit.id, period.year, period.code, scale) };
    sample.reported.push({ period: period.code, counts });
    return counts;
  });
}

function districtSheet(
  name: string,
  district: Unit,
  period: Quarter,
  units: readonly UnitCounts[],
): SheetBuilder {
  const heading: Heading = {
    issuer: `UBND ${district.name.toUpperCase()}`,
    title: `BIỂU TỔNG HỢP ${SUBJECT} ${period.label}`,
    signedIn: period.month,
    place: district.shortName,
    slip: district.shortName === 'Cam Lộ' && period.code === '2025-Q2' ? 9 : 0,
  };
  return wideForm(name, heading, [{ name: '', units }]);
}

function byType(units: readonly UnitCounts[]): Section[] {
  const of = (...types: string[]) => units.filter(({ unit }) => types.includes(unit.type));
  return [
    { name: 'CÁC PHƯỜNG', units: of('Phường') },
    { name: 'CÁC XÃ, ĐẶC KHU', units: of('Xã', 'Đặc khu') },
  ].filter((section) => section.units.length > 0);
}

function provinceAt(registry: Registry, code: string, date: string): Unit {
  const province = registry.at('tinh', code, date);
  if (!province) throw new Error(`the registry has no province ${code} on ${date}`);
  return province;
}

/** A name as a file name: no diacritics, words joined by "-". */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
