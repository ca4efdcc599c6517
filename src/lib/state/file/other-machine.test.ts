import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EMPTY_DICTIONARY } from '#lib/domain/dictionary.ts';
import { parseRegistry } from '#lib/domain/registry-file.ts';
import { registryOf } from '#lib/domain/registry.ts';
import { factsCsv } from '#lib/export/facts-csv.ts';
import { reconcile } from '#lib/interpret/reconcile.ts';
import type { NewSubmission } from '#lib/vault/vault.ts';
import { readWorkspaceFile } from '#lib/vault/workspace-file/read.ts';
import { written } from '../../../../tests/helpers/workspace-file.ts';
import { Reader } from '../reading/reading.ts';
import { sameFigures } from './same-figures.ts';

const FOLDER = 'sample-data';
const FILES = [
  'nam-bao-cao-goc/bao-cao-xa-thuong-long-2023.xlsx',
  'tinh-mau/2026/quy-1/tong-hop-quy-1-2026-du-lieu-mau.xlsx',
  'tinh-mau/2025/quy-4/danh-sach-quy-4-2025-du-lieu-mau.csv',
];

const file = parseRegistry(JSON.parse(readFileSync('static/registry/units.json', 'utf8')));
const registry = registryOf(file);
const reader = new Reader(file);
reader.configure({
  ...{ province: 'Tỉnh Quảng Trị', year: null, dictionary: EMPTY_DICTIONARY, answers: [] },
  circumstances: 'here',
});

async function readHere(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<NewSubmission> {
  const answer = await reader.open({ name, content: new Blob([bytes]), known: [] });
  if (answer.kind !== 'read') throw new Error(answer.kind);
  const { reading, sha256 } = answer;
  const submission = { file: name, sha256, size: bytes.length, receivedAt: '', sample: false };
  return { submission, original: bytes, reading };
}

const interpretationsOf = (submissions: readonly NewSubmission[]) =>
  reconcile(
    submissions.map(({ reading }) => reading!.interpretation),
    { registry },
  );

describe('a workspace on another machine', () => {
  it('tells the same figures, whether their readings are taken over or made again', async () => {
    const here = await Promise.all(
      FILES.map((name) => readHere(name, new Uint8Array(readFileSync(`${FOLDER}/${name}`)))),
    );
    const facts = factsCsv(interpretationsOf(here));
    expect(facts.split('\r\n').length).toBeGreaterThan(100);

    const opened = await readWorkspaceFile(await written({ submissions: here, facts }));
    expect(opened.problems).toEqual([]);
    expect(opened.factsCsv).toBe(facts);
    expect(factsCsv(interpretationsOf(opened.submissions))).toBe(facts);

    const again = await Promise.all(
      opened.submissions.map(({ submission, original }) =>
        readHere(submission.file, original as Uint8Array<ArrayBuffer>),
      ),
    );
    expect(factsCsv(interpretationsOf(again))).toBe(facts);
    expect(await sameFigures(facts, interpretationsOf(again))).toBe(true);
    expect(await sameFigures(facts, interpretationsOf(again.slice(1)))).toBe(false);
  });
});
