import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { convert as convertHere } from './conversion.ts';

const CSV = [
  'Kỳ báo cáo,Xã,Kênh,Đơn vị tính,Số lượng',
  'Quý I/2024,Xã Vĩnh Tú,Trang thông tin điện tử,"tin, bài",19',
  'Quý I/2024,Xã Vĩnh Hà,Băng rôn,tấm,hơn 5',
].join('\r\n');
const DASHES = CSV.replace('19', '-');
const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex');
const FILES = ['cells.csv', 'facts.csv', 'problems.csv', 'targets.csv', 'tasks.csv'];

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'convert-'));
  mkdirSync(join(dir, 'nop', 'Xã Vĩnh Tú'.normalize('NFD')), { recursive: true });
  writeFileSync(join(dir, 'so-lieu.csv'), CSV);
  writeFileSync(join(dir, 'nop', 'b.csv'), CSV.replace('19', '20'));
  writeFileSync(
    join(dir, 'nop', 'Xã Vĩnh Tú'.normalize('NFD'), 'a.csv'),
    CSV.replaceAll('Quý I/', 'Quý II/'),
  );
  writeFileSync(join(dir, 'nop', '~$b.xlsx'), 'khóa');
  writeFileSync(join(dir, 'nop', '.DS_Store'), '');
  writeFileSync(join(dir, 'biet-danh.csv'), CSV.replace('Xã Vĩnh Tú', 'Xóm Biển'));
  const words = (unit: string) => ({ format: 'cchc-dictionary/1', units: [{ phrase: 'Xóm Biển', unit }] });
  writeFileSync(join(dir, 'tu-dien.json'), `\uFEFF${JSON.stringify(words('xa:19372'))}`);
  writeFileSync(join(dir, 'sai.json'), JSON.stringify(words('xa:99999')));
  const zero = { about: 'dash', is: 'zero', reach: { kind: 'file', sha256: sha256Of(DASHES) } };
  writeFileSync(join(dir, 'gach.csv'), DASHES);
  writeFileSync(
    join(dir, 'quyet-dinh.jsonl'),
    `${JSON.stringify({ at: '2024-04-01T00:00:00Z', kind: 'answer', answers: [zero] })}\n`,
  );
  writeFileSync(join(dir, 'hong.xlsx'), 'PK\u0003\u0004 không phải là tệp nén');
});
afterAll(() => {
  rmSync(dir, { recursive: true });
});

interface Ran {
  readonly said: string;
  readonly status: number;
  readonly errors: string;
  readonly out: string;
}

let runs = 0;
const nextOut = () => join(dir, `out-${++runs}`);

/** As a person runs it, in a process of its own. */
async function runConvert(...args: readonly string[]): Promise<Ran> {
  const out = nextOut();
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli/convert.ts', '--out', out, ...args],
      (error, said, errors) => {
        resolve({ said, status: typeof error?.code === 'number' ? error.code : 0, errors, out });
      },
    );
  });
}

/** The same in this process, which spares the start of one. */
async function convert(...args: readonly string[]): Promise<Omit<Ran, 'said'>> {
  const out = nextOut();
  const errors = vi.spyOn(console, 'error').mockReturnValue();
  try {
    const status = await convertHere(['--out', out, ...args]);
    return { status, errors: errors.mock.calls.flat().join('\n'), out };
  } finally {
    errors.mockRestore();
  }
}

const rows = ({ out }: Pick<Ran, 'out'>, name: string) =>
  readFileSync(join(out, name), 'utf8').split('\r\n').slice(1, -1);

describe('npm run convert', () => {
  it('reads a file, writes the five tables and sums up on standard error', async () => {
    const ran = await runConvert('--province', 'Quảng Trị', join(dir, 'so-lieu.csv'));
    expect([ran.status, readdirSync(ran.out).sort()]).toEqual([0, FILES]);
    expect(rows(ran, 'facts.csv').map((row) => row.split(',').slice(0, 4).join())).toEqual([
      'so-lieu.csv,,E2,19372',
      'so-lieu.csv,,E3,19417',
    ]);
    expect(ran.errors).toMatch(/\b1\b.*\b2\b.*\b15\b/s);
  });

  it('reads folders through, passes over what is no submission and gives the same bytes twice', async () => {
    const [first, second] = [
      await convert('--province', '45', join(dir, 'nop')),
      await convert('--province', '45', join(dir, 'nop')),
    ];
    expect(first.status).toBe(0);
    expect([...new Set(rows(first, 'facts.csv').map((row) => row.split(',')[0]))]).toEqual([
      'nop/Xã Vĩnh Tú/a.csv',
      'nop/b.csv',
    ]);
    expect(first.errors).toContain('nop/~$b.xlsx');
    expect(first.errors).toContain('nop/.DS_Store');
    for (const name of FILES)
      expect(readFileSync(join(second.out, name))).toEqual(readFileSync(join(first.out, name)));
  });

  it('writes the open data set where it is asked for', async () => {
    const ran = await convert('--data-set', '--province', 'Quảng Trị', join(dir, 'so-lieu.csv'));
    expect(readdirSync(join(ran.out, 'data-set')).sort()).toEqual([
      ...['README.md', 'facts', 'lineage.parquet', 'manifest.json', 'tables.sql', 'units.parquet'],
    ]);
    expect(readdirSync(join(ran.out, 'data-set', 'facts'))).toEqual(['province=45']);
    const back = await convert(join(ran.out, 'data-set'));
    const said = (each: typeof ran) => rows(each, 'facts.csv').map((row) => row.split(',').slice(3).join());
    expect(said(back)).toEqual(said(ran));
    expect(back.errors).toContain('data-set/units.parquet');
  });

  it('reads with the words of a dictionary', async () => {
    const ran = await convert(
      ...['--province', 'Quảng Trị', '--dictionary', join(dir, 'tu-dien.json')],
      join(dir, 'biet-danh.csv'),
    );
    expect([ran.status, rows(ran, 'facts.csv').map((row) => row.split(',').slice(2, 4).join())]).toEqual([
      0,
      ['E2,19372', 'E3,19417'],
    ]);
  });

  it('reads as the decisions of a workspace answered, each file by its bytes', async () => {
    const said = ['--province', 'Quảng Trị', '--decisions', join(dir, 'quyet-dinh.jsonl')];
    const ran = await convert(...said, join(dir, 'gach.csv'));
    expect(rows(ran, 'facts.csv')[0]).toContain(',value,0,');
    expect(rows(ran, 'problems.csv').join()).not.toContain('dash-meaning');
  });

  it('answers 1 where a file could not be read, and writes the rest', async () => {
    const ran = await convert('--province', 'Quảng Trị', join(dir, 'hong.xlsx'), join(dir, 'so-lieu.csv'));
    expect(ran.status).toBe(1);
    expect(rows(ran, 'facts.csv')).toHaveLength(2);
    expect(rows(ran, 'problems.csv')[0]).toMatch(/^hong\.xlsx,,,error,file-/);
  });

  it('tells its options on --help', async () => {
    const { status, said } = await runConvert('--help');
    expect([status, said.match(/--\w+(?= +\p{L})/gu)?.includes('--dictionary')]).toEqual([0, true]);
  });
});

describe('wrong usage, answered by 2 with nothing written', () => {
  it.each<[string, (at: string) => readonly string[]]>([
    ['no file', () => []],
    ['an option that there is not', (at) => ['--nothing', join(at, 'so-lieu.csv')]],
    ['no such year', (at) => ['--year', '24', join(at, 'so-lieu.csv')]],
    ['no such file', (at) => [join(at, 'khong-co.xlsx')]],
    ['no dictionary', (at) => ['--dictionary', join(at, 'khong-co.json'), join(at, 'so-lieu.csv')]],
    ['a dictionary with errors', (at) => ['--dictionary', join(at, 'sai.json'), join(at, 'so-lieu.csv')]],
    ['no decisions', (at) => ['--decisions', join(at, 'khong-co.jsonl'), join(at, 'so-lieu.csv')]],
    ['a log that is none', (at) => ['--decisions', join(at, 'so-lieu.csv'), join(at, 'so-lieu.csv')]],
    ['no registry', (at) => ['--registry', join(at, 'so-lieu.csv'), join(at, 'so-lieu.csv')]],
  ])('%s', async (_, args) => {
    const errors = vi.spyOn(console, 'error').mockReturnValue();
    const out = join(dir, 'nowhere');
    const status = await convertHere(['--out', out, ...args(dir)]);
    const said = errors.mock.calls.flat();
    errors.mockRestore();
    expect([status, said.length, existsSync(out)]).toEqual([2, 1, false]);
  });
});
