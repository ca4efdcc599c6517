import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** Rule names that ESLint reports for a source text standing in place of an existing file. */
async function rulesBroken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => message.ruleId ?? `parse error: ${message.message}`);
}

const IMPORTS = '@typescript-eslint/no-restricted-imports';

describe('the import rules', () => {
  it.each([
    ['domain may not know a package', 'src/lib/domain/channel.ts', "import 'papaparse';"],
    ['domain may not know another room', 'src/lib/domain/channel.ts', "import '#lib/store/sql.ts';"],
    ['interpret may not know the store', 'src/lib/interpret/interpret.ts', "import '#lib/store/sql.ts';"],
    ['interpret may not know a spreadsheet library', 'src/lib/interpret/interpret.ts', "import 'xlsx';"],
    ['workbook may not know DuckDB', 'src/lib/workbook/workbook.ts', "import '@duckdb/duckdb-wasm';"],
    ['store may not know Svelte', 'src/lib/store/sql.ts', "import 'svelte';"],
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
  });
});
