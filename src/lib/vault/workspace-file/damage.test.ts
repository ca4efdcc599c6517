import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '#lib/domain/app-error.ts';
import { HEAD, stored, written } from '../../../../tests/helpers/workspace-file.ts';
import { readWorkspaceFile, type OpenedWorkspace } from './read.ts';
import { membersInOrder, type ZipMember } from './zip-members.ts';

const NAMES = ['Quý 1/Xã A.xlsx', 'b.csv', 'Xã “C”: mới?.docx'];
let whole: Uint8Array<ArrayBuffer>;
let members: readonly ZipMember[];

beforeAll(async () => {
  const submissions = NAMES.map((file, index) => stored(file, `nội dung ${index} `.repeat(40), index));
  whole = await written({ submissions });
  members = membersInOrder(whole, 100);
});

const filesOf = ({ submissions }: OpenedWorkspace) => submissions.map(({ submission }) => submission.file);
const doubts = ({ problems }: OpenedWorkspace) =>
  problems.map(({ kind, part, file }) => [kind, part, file].filter(Boolean).join(' '));

function damaged(at: number, length = 1): Uint8Array<ArrayBuffer> {
  const bytes = whole.slice();
  for (let i = at; i < Math.min(at + length, bytes.length); i++) bytes[i] = bytes[i]! ^ 0x55;
  return bytes;
}

/** Zipped anew by another program, with some parts changed; null takes one out. */
function rezipped(changes: Record<string, string | null>): Uint8Array<ArrayBuffer> {
  const parts = { ...unzipSync(whole) };
  for (const [name, change] of Object.entries(changes)) {
    if (change === null) delete parts[name];
    else parts[name] = new TextEncoder().encode(change);
  }
  return zipSync(parts) as Uint8Array<ArrayBuffer>;
}

const code = async (bytes: Uint8Array) => {
  const error: unknown = await readWorkspaceFile(bytes).catch((thrown: unknown) => thrown);
  return error instanceof AppError ? error.code : error;
};

describe('a damaged workspace file', () => {
  it('names the part that a wrong byte is in, wherever it is, and loses no other', async () => {
    for (let at = 0; at < whole.length; at += 7) {
      const opened = await readWorkspaceFile(damaged(at));
      if (opened.problems.length === 0) {
        // A date or a version in a header: it tells nothing that is needed.
        expect(opened).toEqual(await readWorkspaceFile(whole));
        continue;
      }
      const within = members.find(({ start, packedSize }) => at >= start && at < start + packedSize);
      const lost = within?.name.startsWith('originals/') ? 1 : 0;
      expect(opened.submissions.length, `byte ${at} of ${within?.name}`).toBe(NAMES.length - lost);
      if (within) expect(opened.problems.map(({ name }) => name)).toEqual([within.name]);
      if (within?.name !== 'facts.csv') expect(opened.factsCsv).toBe('file\r\n');
      expect(opened.settings, `byte ${at}`).toEqual(HEAD.settings);
    }
  });

  it('opens what stands before the place where it was cut off, and names the rest', async () => {
    for (let length = 60; length < whole.length; length += 97) {
      const opened = await readWorkspaceFile(whole.subarray(0, length)).catch((error: unknown) => error);
      if (opened instanceof AppError) {
        expect(opened.code).toBe('workspace-file-damaged');
        continue;
      }
      const read = opened as OpenedWorkspace;
      const there = members.filter(
        ({ name, start, packedSize }) => name.startsWith('originals/') && start + packedSize <= length,
      );
      expect(read.submissions.length).toBe(there.length);
      if (read.manifest)
        expect(read.problems.filter(({ part }) => part === 'original').length).toBe(
          NAMES.length - there.length,
        );
    }
  });

  it.each([
    ['manifest.json', ['missing manifest'], NAMES],
    ['settings.json', ['missing settings'], NAMES],
    ['decisions.jsonl', ['missing decisions'], NAMES],
    ['facts.csv', ['missing facts'], NAMES],
    ['registry.json', ['missing registry'], NAMES],
    ['readings/0002.json', ['missing reading b.csv'], NAMES],
    ['originals/0002/b.csv', ['missing original b.csv'], [NAMES[0], NAMES[2]]],
    ['submissions.json', ['missing submissions'], NAMES],
  ])('opens without %s', async (part, told, files) => {
    const opened = await readWorkspaceFile(rezipped({ [part]: null }));
    expect(doubts(opened)).toEqual(told);
    expect(filesOf(opened)).toEqual(files);
    expect(opened.settings).toEqual(HEAD.settings);
    const expected = NAMES.flatMap((file, index) =>
      !files.includes(file) ? [] : part === `readings/000${index + 1}.json` ? [null] : [index],
    );
    expect(opened.submissions.map(({ reading }) => reading?.interpretation.facts[0]?.value ?? null)).toEqual(
      expected,
    );
  });

  it('names parts that hold something else than they should', async () => {
    const says = async (name: string, text: string) =>
      doubts(await readWorkspaceFile(rezipped({ [name]: text, 'manifest.json': null })));
    expect(await says('settings.json', '{"province":5}')).toEqual(['missing manifest', 'invalid settings']);
    for (const registry of ['[]', '{"format":"cchc-registry/1"}', HEAD.registry.replace('"xa"', '"x"')]) {
      expect(await says('registry.json', registry)).toEqual(['missing manifest', 'invalid registry']);
    }
    expect(await says('decisions.jsonl', '{"kind":"x"}\n[]\n')).toEqual([
      'missing manifest',
      'invalid decisions',
    ]);
    expect(await says('submissions.json', '{"submissions":[{}]}')).toEqual([
      'missing manifest',
      'invalid submissions',
    ]);
    expect(await says('readings/0002.json', '{"madeWith":"x","interpretation":{}}')).toEqual([
      'missing manifest',
      'invalid reading b.csv',
    ]);
    expect(await says('originals/0002/b.csv', 'x')).toEqual(['missing manifest', 'damaged original b.csv']);
  });

  it('takes no reading whose figures stand in another file, or that links to a script', async () => {
    const reading = unzipSync(whole)['readings/0001.json']!;
    const forged = new TextDecoder().decode(reading).replaceAll('Xã A', 'Xã B');
    const opened = await readWorkspaceFile(rezipped({ 'manifest.json': null, 'readings/0001.json': forged }));
    expect(opened.submissions[0]!.reading).toBeNull();
    expect(filesOf(opened)).toEqual(NAMES);
  });
});

describe('a hostile workspace file', () => {
  it('is refused where it is none, empty or of a newer version', async () => {
    expect(await code(new Uint8Array())).toBe('workspace-file-foreign');
    expect(await code(new TextEncoder().encode('PK là gì?'.repeat(99)))).toBe('workspace-file-foreign');
    expect(await code(zipSync({ 'xl/workbook.xml': new Uint8Array(9) }))).toBe('workspace-file-foreign');
    expect(await code(rezipped({ 'manifest.json': '{"format":"cchc-workspace/2","what":"else"}' }))).toBe(
      'workspace-file-newer',
    );
  });

  it('is refused before it unpacks to more than it may', async () => {
    const bomb = zipSync(
      { 'registry.json': new Uint8Array(8_000_000), 'manifest.json': new Uint8Array() },
      { level: 9 },
    );
    expect(await code(bomb)).toBe('workspace-file-too-large');
    const lie = bomb.slice();
    const view = new DataView(lie.buffer);
    const central = lie.length - 22 - (46 + 13) * 2;
    view.setUint32(22, 100, true);
    view.setUint32(central + 24, 100, true);
    expect(await code(lie)).toBe('workspace-file-damaged');
  });

  it('takes names with ways upwards for nothing, and leaves strange parts alone', async () => {
    const strange = {
      '../../etc/passwd': 'x',
      'originals/0001/../../up.xlsx': 'x',
      'originals/0009/C:\\x.xlsx': 'x',
      __proto__: 'x',
      'readings/x.json': 'x',
    };
    const opened = await readWorkspaceFile(rezipped(strange));
    expect(filesOf(opened)).toEqual(NAMES);
    expect(opened.problems.map(({ kind, part }) => `${kind} ${part}`)).toEqual(
      Object.keys(strange)
        .filter((name) => name !== '__proto__')
        .map(() => 'unexpected other'),
    );
  });

  it('never gives two submissions one name', async () => {
    const list = new TextDecoder()
      .decode(unzipSync(whole)['submissions.json'])
      .replace('"b.csv"', '"../Quý 1/./Xã A.xlsx"');
    const opened = await readWorkspaceFile(rezipped({ 'submissions.json': list, 'manifest.json': null }));
    expect(filesOf(opened)).toEqual([NAMES[0], `${NAMES[0]} (2)`, NAMES[2]]);
    expect(opened.submissions[1]!.reading).toBeNull();
  });
});
