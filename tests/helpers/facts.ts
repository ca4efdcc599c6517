import type { Fact } from '#lib/domain/fact.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { cellName } from '#lib/domain/place.ts';
import type { Registry } from '#lib/domain/registry.ts';
import { registryOf } from '#lib/domain/registry.ts';
import type { RegistryFile } from '#lib/domain/registry-file.ts';
import type { Target, Task } from '#lib/domain/task.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import type { LoadedSubmission } from '#lib/store/rows.ts';

/**
 * A small country: tỉnh 01 "An" with huyện 001 "Bình" (xã 00001 "Cát", 00002 "Dương") and 002 "Phú" (xã 00003 "Đông"),
 * and tỉnh 02 "Gia" with huyện 003 "Hà" (xã 00004 "Hiền"). On 01/07/2025 Cát and most of Dương become xã 00011 "Cát Dương",
 * the rest of Dương goes to Đông, which lives on as xã 00013 "Đông Mới"; Hiền becomes 00014 "Hiền" of tỉnh 01, which takes in tỉnh 02.
 */
export const REGISTRY_FILE: RegistryFile = {
  format: 'cchc-registry/1',
  asOf: '2026-01-01',
  sources: [],
  lacks: [],
  dates: ['', '2025-07-01'],
  units: {
    tinh: [
      ['01', 'Tỉnh An', '', 0, 0],
      ['02', 'Tỉnh Gia', '', 0, 1],
    ],
    huyen: [
      ['001', 'Huyện Bình', '01', 0, 1],
      ['002', 'Huyện Phú', '01', 0, 1],
      ['003', 'Huyện Hà', '02', 0, 1],
    ],
    xa: [
      ['00001', 'Xã Cát', '001', 0, 1],
      ['00002', 'Xã Dương', '001', 0, 1],
      ['00003', 'Xã Đông', '002', 0, 1],
      ['00004', 'Xã Hiền', '003', 0, 1],
      ['00011', 'Xã Cát Dương', '01', 1, 0],
      ['00013', 'Xã Đông Mới', '01', 1, 0],
      ['00014', 'Phường Hiền', '01', 1, 0],
    ],
  },
  lineageDate: '2025-07-01',
  lineage: [
    ['00001', '00011', 'w'],
    ['00002', '00011', 's'],
    ['00002', '00013', 's'],
    ['00003', '00013', 'w'],
    ['00004', '00014', 'w'],
  ],
};

export const REGISTRY: Registry = registryOf(REGISTRY_FILE);

/** The units of the small country by their names, before and after 01/07/2025. */
export const UNITS = {
  an: ref('tinh:01@'),
  gia: ref('tinh:02@'),
  binh: ref('huyen:001@'),
  phu: ref('huyen:002@'),
  ha: ref('huyen:003@'),
  cat: ref('xa:00001@'),
  duong: ref('xa:00002@'),
  dong: ref('xa:00003@'),
  hien: ref('xa:00004@'),
  catDuong: ref('xa:00011@2025-07-01'),
  dongMoi: ref('xa:00013@2025-07-01'),
  hienMoi: ref('xa:00014@2025-07-01'),
} as const;

function ref(id: string): UnitRef {
  const { code, name, level } = REGISTRY.unit(id)!;
  return { id, code, name, level };
}

/** A unit that the registry does not know. */
export function unknownUnit(name: string): UnitRef {
  return { id: '', code: '', name, level: 'xa' };
}

/** A counted figure of 5 items on the portal of Xã Cát in the first quarter of 2025, or as told. */
export function fact(part: Partial<Fact> = {}): Fact {
  return {
    place: place(),
    unit: UNITS.cat,
    scope: 'own',
    period: '2025-Q1',
    periodFrom: '',
    periodTo: '',
    channel: 'portal',
    subchannel: '',
    measure: 'item',
    measureText: 'tin, bài',
    state: 'value',
    value: 5,
    qualifier: 'exact',
    of: null,
    topic: 'cchc',
    status: 'counted',
    sourceText: '5',
    proposed: false,
    evidence: { header: [], unit: [], period: [] },
    ...part,
  };
}

/** A figure without a number. */
export function noFigure(state: Exclude<Fact['state'], 'value'>, part: Partial<Fact> = {}): Fact {
  return fact({ state, value: null, sourceText: '', ...part });
}

/** A done task of Xã Cát in 2025, or as told. */
export function task(part: Partial<Task> = {}): Task {
  return {
    place: place(),
    unit: UNITS.cat,
    year: 2025,
    number: '1',
    content: 'Đăng tin, bài về cải cách hành chính',
    result: '',
    lead: '',
    coordinating: '',
    deadlineText: '',
    deadline: '',
    status: 'done',
    percent: null,
    note: '',
    links: [],
    ...part,
  };
}

/** A quota of at least 12 items a year of Xã Cát in 2025, or as told. */
export function target(part: Partial<Target> = {}): Target {
  return {
    place: place(),
    unit: UNITS.cat,
    year: 2025,
    taskNumber: '1',
    channel: 'portal',
    measure: 'item',
    comparator: '>=',
    value: 12,
    per: 'year',
    sourceText: 'ít nhất 12 tin, bài',
    ...part,
  };
}

/** What a file says in which nothing was found. */
export function nothingIn(file: string): Interpretation {
  return {
    file,
    refused: false,
    document: { number: '', date: '', replaces: false, title: '' },
    facts: [],
    tasks: [],
    targets: [],
    problems: [],
    account: [],
    layouts: [],
    signatures: [],
    sender: null,
  };
}

/** A submission that holds these. */
export function submission(
  read: Partial<Pick<Interpretation, 'facts' | 'tasks' | 'targets' | 'problems'>>,
  part: Partial<Omit<LoadedSubmission, 'interpretation'>> = {},
): LoadedSubmission {
  const file = part.file ?? 'bao-cao.xlsx';
  return {
    id: 1,
    file,
    receivedAt: '2026-01-05T08:00:00.000Z',
    sample: false,
    ...part,
    interpretation: { ...nothingIn(file), ...read },
  };
}

function place(row = 4, col = 2) {
  return {
    file: 'bao-cao.xlsx',
    sheet: 'Phụ lục',
    cell: cellName(row, col),
    sheetIndex: 0,
    row,
    col,
    part: 0,
  };
}
