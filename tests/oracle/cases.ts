import { readFileSync } from 'node:fs';
import { Log } from '#lib/domain/log.ts';
import type { Basis } from '#lib/domain/view.ts';
import { interpret } from '#lib/interpret/interpret.ts';
import { settle } from '#lib/interpret/settle.ts';
import type { LoadedSubmission } from '#lib/store/rows.ts';
import type { Selection } from '#lib/views/filter/selection.ts';
import { readFile } from '#lib/workbook/read.ts';
import { gather } from '../../src/cli/gather.ts';
import { registry } from '../helpers/registry.ts';
import { lastDay } from './csv.js';
import { generatedProvince } from './generated-province.ts';
import type { Ground, Oracle, Row } from './oracle.js';
import { sentInFiles } from './sent-files.ts';

/** The registry as its file says it: all that the independent program is given of it. */
export const REGISTRY_FILE: unknown = JSON.parse(readFileSync('static/registry/units.json', 'utf8'));

export const PERIODS = ['2023', '2024', '2024-Q1', '2025-Q1', '2025-H1', '2025-Q3', '2026-Q1'];

export interface Case {
  readonly name: string;
  readonly load: () => LoadedSubmission[];
}

export const SAMPLE = 'the sample province';

/** What the views are compared about. */
export const CASES: readonly Case[] = [
  { name: SAMPLE, load: sampleProvince },
  { name: 'a made-up Tuyên Quang', load: () => sentInFiles(generatedProvince(registry, '08', 1)) },
  { name: 'a made-up Quảng Ngãi', load: () => sentInFiles(generatedProvince(registry, '51', 2)) },
];

/** The rows of a comparison as the independent program makes them. */
export function ask(
  oracle: Oracle,
  basis: Basis,
  level: 'xa' | 'huyen',
  period: string,
  measure: string,
  channel: string | null,
): Row[] {
  const day = lastDay(period);
  if (level === 'huyen') return oracle.rolledUp(oracle.huyenGround(day), period, measure, channel);
  const rows: Ground[] = basis === 'like_for_like' ? oracle.likeForLike(day) : oracle.commonGroups(day);
  return oracle.sums(rows, period, measure, channel);
}

/** A selection of items of all channels, or as told. */
export function selection(part: Partial<Selection>): Selection {
  const made: Selection = {
    period: '',
    level: 'xa',
    measure: 'item',
    scope: 'own',
    basis: 'like_for_like',
    rollup: false,
    parent: null,
    channel: null,
    ...part,
  };
  return made.level === 'xa' ? made : { ...made, rollup: true, scope: 'own_and_children' };
}

export function byCode(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.code, row]));
}

function sampleProvince(): LoadedSubmission[] {
  const context = { registry, province: 'Quảng Trị', year: null };
  const read = gather(['sample-data/tinh-mau']).files.map((source) => {
    const { workbook } = readFile(source);
    return { sha256: source.name, interpretation: interpret(workbook!, context) };
  });
  return settle(read, new Log([]), registry).map((interpretation, i) => ({
    id: i + 1,
    file: interpretation.file,
    receivedAt: '2026-01-05T08:00:00.000Z',
    sample: true,
    interpretation,
  }));
}
