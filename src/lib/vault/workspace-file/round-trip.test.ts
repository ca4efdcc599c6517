import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '#lib/domain/decision.ts';
import { HEAD, stored, written } from '../../../../tests/helpers/workspace-file.ts';
import type { NewSubmission } from '../vault.ts';
import { originalName, partKind } from './part-names.ts';
import { readWorkspaceFile } from './read.ts';
import { tidyName } from './submission-list.ts';

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const withDigest = ({ submission, ...rest }: NewSubmission): NewSubmission => ({
  ...rest,
  submission: { ...submission, sha256: digest(rest.original) },
});

const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => tidyName(`${text}.xlsx`));
const content = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array([0x50, 0x4b, 3, 4, ...bytes])),
  fc.nat(30_000).map((length) => new Uint8Array(length)),
);
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({
    at: fc.string(),
    kind: fc.constant('set-province' as const),
    province: fc.option(fc.string()),
  }),
  fc.record({ at: fc.string(), kind: fc.constant('set-year' as const), year: fc.option(fc.nat(9999)) }),
  fc.record({
    at: fc.string(),
    kind: fc.constant('remove' as const),
    file: fc.string(),
    sha256: fc.string(),
  }),
);
const workspace = fc.record({
  submissions: fc.uniqueArray(fc.tuple(name, content, fc.boolean()), {
    selector: ([file]) => file,
    maxLength: 5,
  }),
  settings: fc.record({ province: fc.option(fc.string()), year: fc.option(fc.nat(9999)) }),
  decisions: fc.array(decision, { maxLength: 4 }),
  facts: fc.string({ unit: 'grapheme' }),
});

describe('a workspace file', () => {
  it('gives back whatever was put into it', async () => {
    await fc.assert(
      fc.asyncProperty(workspace, async ({ submissions: made, ...rest }) => {
        const submissions = made.map(([file, bytes, read]) => {
          const each = stored(file, bytes);
          return read ? each : { ...each, reading: null };
        });
        const opened = await readWorkspaceFile(await written({ submissions, ...rest }));
        expect(opened.problems).toEqual([]);
        expect(opened.submissions).toEqual(submissions.map(withDigest));
        expect(opened.settings).toEqual(rest.settings);
        expect(opened.decisions).toEqual(rest.decisions);
        expect(opened.factsCsv).toBe(rest.facts);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same bytes for the same workspace, whatever the clock and the time zone', async () => {
    const submissions = [stored('Quý 1/Xã A.xlsx', 'một'), stored('b.csv', 'hai')];
    const bytes = await written({ submissions });
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    expect(await written({ submissions })).toEqual(bytes);
    process.env['TZ'] = zone;
    const later = await written({ submissions, madeAt: '2027-01-01T00:00:00.000Z' });
    expect(later).not.toEqual(bytes);
    const apart = Object.entries(unzipSync(later)).filter(
      ([part, content]) => digest(content) !== digest(unzipSync(bytes)[part]!),
    );
    expect(apart.map(([part]) => part)).toEqual(['manifest.json']);
  });

  it('is a plain zip with a manifest that any program can check', async () => {
    const parts = unzipSync(await written({ submissions: [stored('Quý 1/Xã A.xlsx', 'một')] }));
    expect(Object.keys(parts)).toEqual(
      [
        'manifest.json',
        'facts.csv',
        'decisions.jsonl',
        'settings.json',
        'submissions.json',
        'originals/0001/Quý 1/Xã A.xlsx',
        'readings/0001.json',
        'registry.json',
      ].sort((a, b) => Object.keys(parts).indexOf(a) - Object.keys(parts).indexOf(b)),
    );
    const manifest = JSON.parse(new TextDecoder().decode(parts['manifest.json'])) as {
      format: string;
      counts: unknown;
      parts: { name: string; size: number; sha256: string }[];
    };
    expect(manifest.format).toBe('cchc-workspace/1');
    expect(manifest.counts).toEqual({ submissions: 1, facts: 1 });
    expect(new Set(manifest.parts.map((part) => part.name))).toEqual(
      new Set(Object.keys(parts).filter((part) => part !== 'manifest.json')),
    );
    for (const part of manifest.parts) {
      const bytes = parts[part.name]!;
      expect(part).toEqual({ name: part.name, size: bytes.length, sha256: digest(bytes) });
    }
    expect(new TextDecoder().decode(parts['decisions.jsonl'])).toBe(
      HEAD.decisions.map((each) => `${JSON.stringify(each)}\n`).join(''),
    );
  });

  it('names its parts so that every system can unpack them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (file) => {
        const name = originalName(1, file);
        expect(partKind(name)).toBe('original');
        expect(name).toMatch(/^originals\/0001\/[^<>:"|?*\\\p{Cc}]+$/u);
        expect(name.split('/')).not.toContain('..');
        expect(name.length).toBeLessThan(520);
      }),
    );
    expect(originalName(12, '../C:\\Quý 1\\CON.xlsx')).toBe('originals/0012/C_/Quý 1/_CON.xlsx');
    expect(originalName(1, `${'dài '.repeat(99)}.xlsx`)).toMatch(/^originals\/0001\/(dài )+.*\.xlsx$/);
  });
});
