import { readFileSync } from 'node:fs';

/** The statements that docs/scale.md prints for an engine: those of the first block of SQL under its heading. */
export function printedSql(engine: string): string[] {
  const text = readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8');
  const [, section = ''] = text.split(`\n### ${engine}\n`);
  const [, block] = /```sql\n([^]*?)```/.exec(section) ?? [];
  if (block === undefined) throw new Error(`docs/scale.md has no SQL for ${engine}`);
  return block
    .split(/;\n/)
    .map((statement) => statement.replace(/^--.*$/gm, '').trim())
    .filter((statement) => statement !== '');
}
