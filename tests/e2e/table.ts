import type { Locator } from '@playwright/test';

/** The rows of a table by the names of their columns. */
export async function tableRows(table: Locator): Promise<Map<string, string>[]> {
  const [header = [], ...rows] = await table
    .getByRole('row')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
  return rows.map((row) => new Map(header.map((name, index) => [name, row[index] ?? ''])));
}
