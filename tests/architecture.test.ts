import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** Rule names that ESLint reports for a source text standing in place of an existing file. */
async function rulesBroken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => message.ruleId ?? `parse error: ${message.message}`);
}

/** The first file has all types of the project looked up. */
beforeAll(() => rulesBroken('src/lib/domain/channel.ts', ''), 300_000);

const IMPORTS = '@typescript-eslint/no-restricted-imports';

const SYNTAX = 'no-restricted-syntax';

describe('the rules against text that becomes SQL', () => {
  const query = 'src/lib/views/ranking/query.ts';

  it.each([
    ['a template in a call', 'export const a = (c, name) => c.execute(`drop table ${name}`);'],
    ['a sum in a call', "export const a = (c, name) => c.query('select ' + name);"],
    ['a template prepared', 'export const a = (c, name) => c.prepare(`select ${name}`);'],
    ['a statement made by hand', 'export const a = (name) => ({ text: name, params: [] });'],
    ['a template that is made elsewhere', 'export const a = (name) => `select * from ${name}`;'],
    ['one over several lines', 'export const a = (name) => `\n  delete from ${name}`;'],
  ])('%s', async (_, code) => {
    expect(await rulesBroken(query, `${code}\n`)).toContain(SYNTAX);
  });

  it.each([
    [
      'the tag',
      "import { sql } from '#lib/store/sql.ts';\nexport const a = (b: string) => sql`select ${b}`;",
    ],
    ['a whole statement', "export const a = (c: { execute(text: string): void }) => c.execute('commit');"],
    ['words', 'export const a = (b: string) => `Selected: ${b}`;'],
  ])('but not %s', async (_, code) => {
    expect(await rulesBroken(query, `${code}\n`)).toEqual([]);
  });
});

describe('the rules against text that becomes markup or code', () => {
  it.each([
    ['innerHTML', 'export const a = (b) => (b.innerHTML = "x");'],
    ['outerHTML', 'export const a = (b) => (b.outerHTML = "x");'],
    ['insertAdjacentHTML', 'export const a = (b) => b.insertAdjacentHTML("afterend", "x");'],
    ['setHTMLUnsafe', 'export const a = (b) => b.setHTMLUnsafe("x");'],
    ['a parser of markup', 'export const a = (b) => new DOMParser().parseFromString(b, "text/html");'],
    ['document.write', 'export const a = (b) => document.write(b);'],
  ])('%s', async (_, code) => {
    expect(await rulesBroken('src/lib/ui/download.ts', `${code}\n`)).toContain(SYNTAX);
  });

  it.each([
    ['no-eval', 'export const a = (b) => eval(b);'],
    ['no-new-func', 'export const a = (b) => new Function(b);'],
    ['no-implied-eval', 'export const a = () => setTimeout("x()", 1);'],
    ['no-script-url', 'export const a = "javascript:x()";'],
  ])('%s', async (rule, code) => {
    expect(await rulesBroken('src/lib/ui/download.ts', `${code}\n`)).toContain(rule);
  });

  it('{@html}', async () => {
    const broken = await rulesBroken(
      'src/lib/ui/Badge.svelte',
      '<script lang="ts">let { text } = $props();</script>\n{@html text}\n',
    );
    expect(broken).toContain('svelte/no-at-html-tags');
    expect(broken).toContain(SYNTAX);
  });
});

describe('the import rules', () => {
  it.each([
    ['domain may not know a package', 'src/lib/domain/channel.ts', "import 'papaparse';"],
    ['domain may not know another room', 'src/lib/domain/channel.ts', "import '#lib/store/sql.ts';"],
    ['interpret may not know the store', 'src/lib/interpret/interpret.ts', "import '#lib/store/sql.ts';"],
    ['interpret may not know a spreadsheet library', 'src/lib/interpret/interpret.ts', "import 'xlsx';"],
    ['workbook may not know DuckDB', 'src/lib/workbook/workbook.ts', "import '@duckdb/duckdb-wasm';"],
    ['store may not know Svelte', 'src/lib/store/sql.ts', "import 'svelte';"],
    ['zip may not know any room', 'src/lib/zip/headers.ts', "import '#lib/domain/place.ts';"],
    ['views may not know zip', 'src/lib/views/ranking/query.ts', "import '#lib/zip/format.ts';"],
    ['a room imports itself relatively', 'src/lib/store/sql.ts', "import '#lib/store/schema.ts';"],
  ])('%s', async (_, filePath, code) => {
    expect(await rulesBroken(filePath, code)).toContain(IMPORTS);
  });

  it('hold for dynamic imports too', async () => {
    const code = "export const later = () => import('#lib/store/sql.ts');\n";
    expect(await rulesBroken('src/lib/domain/channel.ts', code)).toContain('no-restricted-syntax');
  });

  it('let a view use the types of ECharts but not its code', async () => {
    const file = 'src/lib/views/ranking/chart.ts';
    expect(
      await rulesBroken(
        file,
        "import type { EChartsOption } from 'echarts';\nexport type A = EChartsOption;\n",
      ),
    ).toEqual([]);
    expect(
      await rulesBroken(file, "import * as echarts from 'echarts';\nexport const a = echarts;\n"),
    ).toContain(IMPORTS);
  });

  it('allow what the table allows', async () => {
    const code = "import { cellName } from '#lib/domain/place.ts';\nexport const a = cellName(0, 0);\n";
    expect(await rulesBroken('src/lib/workbook/workbook.ts', code)).toEqual([]);
    const zip = "import { STORED } from '#lib/zip/format.ts';\nexport const a = STORED;\n";
    for (const file of ['src/lib/vault/workspace-file/zip-writer.ts', 'src/lib/export/workbook-file/zip.ts'])
      expect(await rulesBroken(file, zip)).toEqual([]);
  });
});
