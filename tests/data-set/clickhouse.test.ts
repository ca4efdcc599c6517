import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataSetFiles } from '#lib/export/data-set/data-set.ts';
import { createCube } from '#lib/store/schema.ts';
import type { Sql } from '#lib/store/sql.ts';
import { openEngine, type TestEngine } from '../helpers/engine.ts';
import { REGISTRY } from '../helpers/facts.ts';
import { printedSql } from './printed-sql.ts';
import { HELD, QUESTIONS } from './questions.ts';

/**
 * ClickHouse in this process: the package `chdb`, which is half a gigabyte and therefore none of ours. Where it is
 * installed, here or in the folder that CHDB names, the page's questions are put to it.
 */
interface Session {
  query(statement: string, format: 'JSONCompact'): string;
  cleanup(): void;
}

const session = openSession();

function openSession(): Session | null {
  try {
    const require = createRequire(resolve(process.env['CHDB'] ?? '.', 'package.json'));
    return new (require('chdb') as { Session: new () => Session }).Session();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** What the two write differently. */
function inClickHouse(text: string): string {
  return text.replaceAll('exclude (', 'except (').replaceAll('bool_or(', 'max(');
}

function rowsOf(statement: string): unknown[][] {
  const answer = JSON.parse(session!.query(statement, 'JSONCompact')) as { data: unknown[][] };
  return answer.data;
}

/** With its parameters in their places: all are texts of our own. */
function statementOf({ text, params }: Sql): string {
  let at = 0;
  return inClickHouse(text.replaceAll('?', () => `'${String(params[at++])}'`));
}

describe.skipIf(session === null)('the open data set in ClickHouse (package chdb)', () => {
  let folder: string;
  let engine: TestEngine;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'clickhouse-'));
    const published = [{ sha256: 'cd'.repeat(32), interpretation: HELD.interpretation }];
    const options = { registry: REGISTRY, province: '01', madeAt: '2026-01-02T00:00:00.000Z' };
    for (const { path, bytes } of dataSetFiles(published, options)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    for (const statement of printedSql('ClickHouse')) {
      session!.query(statement.replaceAll('/srv/bo-du-lieu-mo', folder), 'JSONCompact');
    }
    session!.query(inClickHouse(createCube('facts', 'wide')), 'JSONCompact');
    // Columns that several joined tables have come out under the name of theirs too.
    const names = rowsOf("select name from system.columns where table = 'wide' order by position").map(
      String,
    );
    const columns = names.map((name) => `\`${name}\` as ${name.replace(/^s\./, '')}`);
    session!.query(`create or replace table cube as select ${columns.join(', ')} from wide`, 'JSONCompact');
    engine = await openEngine();
    await engine.load(HELD);
  });

  afterAll(() => {
    session?.cleanup();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[])(
    'answers as the page does: %s',
    async (name) => {
      const here = await engine.rows(QUESTIONS[name].sql);
      expect(here.length).toBeGreaterThan(0);
      const columns = Object.keys(here[0]!);
      const there = rowsOf(statementOf(QUESTIONS[name].sql));
      // 64-bit numbers come as text; yes and no as numbers.
      const plain = (row: Record<string, unknown>) => columns.map((column) => told(row[column]));
      expect(there.map((row) => row.map(told))).toEqual(here.map(plain));
    },
  );
});

function told(value: unknown): unknown {
  return value === null ? null : value === true ? '1' : value === false ? '0' : String(value);
}
