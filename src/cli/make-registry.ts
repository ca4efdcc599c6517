/**
 * Makes static/registry/units.json from lists of units in three files of one folder:
 * vn-units.json (units before and after 01/07/2025 and the lineage between), changes-2023-2025.json
 * (units that changed between dated snapshots). ARCHITECTURE.md says where such lists come from.
 *
 *     npx tsx src/cli/make-registry.ts FOLDER
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registryText } from '#lib/domain/registry-text.ts';
import { parseRegistry, type RegistryFile, type UnitRow } from '#lib/domain/registry-file.ts';
import type { RegistryLevel } from '#lib/domain/unit.ts';

const REFORM = '2025-07-01';
const DATES = ['', '2024-11-01', '2025-01-01', '2025-03-01', REFORM];

type ListRow = [code: string, name: string, parent?: string];
type Change = [code: string, seen: [from: string, name: string | null, parent: string | null][]];

interface Lists {
  provinces_2025_06: ListRow[];
  districts_2025_06: ListRow[];
  communes_2025_06: ListRow[];
  provinces: ListRow[];
  communes: ListRow[];
  edges: [string, string, 'w' | 'u' | 's' | 'a' | 'p' | 'd'][];
}

interface Changes {
  provinces: Change[];
  districts: Change[];
  communes: Change[];
}

const folder = process.argv[2];
if (!folder) {
  console.error('Usage: npx tsx src/cli/make-registry.ts FOLDER');
  process.exit(2);
}
const lists = read<Lists>('vn-units.json');
const changes = read<Changes>('changes-2023-2025.json');

const units: Record<RegistryLevel, UnitRow[]> = {
  tinh: merge(before(lists.provinces_2025_06, changes.provinces), since(lists.provinces)),
  huyen: before(lists.districts_2025_06, changes.districts),
  xa: merge(before(lists.communes_2025_06, changes.communes), since(lists.communes)),
};

const file: RegistryFile = {
  format: 'cchc-registry/1',
  asOf: '2026-04-30',
  sources: [
    {
      what: 'Danh mục đơn vị hành chính các thời điểm 10/04/2023, 01/11/2024, 01/01/2025, 01/03/2025 và từ 01/07/2025 (QĐ 19/2025/QĐ-TTg)',
      from: 'thanglequoc/vietnamese-provinces-database',
      licence: 'MIT',
    },
    {
      what: 'Bảng chuyển đổi mã đơn vị hành chính năm 2025 (đã sửa lỗi)',
      from: 'zindont/vn-address-kit',
      licence: 'MIT',
    },
  ],
  lacks: [
    'Các đơn vị đổi tên, đổi loại tại Quảng Ninh và Bắc Ninh trong tháng 9/2026.',
    'Đơn vị kế thừa của các xã, huyện đã sắp xếp trước ngày 01/03/2025.',
    'Ngày hiệu lực trước 01/07/2025 là ngày của danh mục đầu tiên ghi nhận thay đổi.',
  ],
  dates: DATES,
  units,
  lineageDate: REFORM,
  lineage: lists.edges,
};

const text = registryText(parseRegistry(file));
writeFileSync('static/registry/units.json', text);
console.error(
  `static/registry/units.json: ${Object.values(units).flat().length} versions, ${text.length} bytes`,
);

function read<T>(name: string): T {
  return JSON.parse(readFileSync(join(folder ?? '', name), 'utf8')) as T;
}

/** Versions up to the reform: those that changed from their snapshots, the others from the last list. */
function before(list: ListRow[], changed: Change[]): UnitRow[] {
  const known = new Set(changed.map(([code]) => code));
  const still = list
    .filter(([code]) => !known.has(code))
    .map(([code, name, parent]): UnitRow => [code, name, parent ?? '', 0, DATES.indexOf(REFORM)]);
  return [...still, ...changed.flatMap(versions)];
}

function versions([code, seen]: Change): UnitRow[] {
  return seen.flatMap(([from, name, parent], i): UnitRow[] => {
    const end = DATES.indexOf(seen[i + 1]?.[0] ?? REFORM);
    return name === null ? [] : [[code, name, parent ?? '', Math.max(0, DATES.indexOf(from)), end]];
  });
}

function since(list: ListRow[]): UnitRow[] {
  return list.map(([code, name, parent]): UnitRow => [code, name, parent ?? '', DATES.indexOf(REFORM), 0]);
}

function merge(...parts: UnitRow[][]): UnitRow[] {
  return parts.flat();
}
