import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exchangeFiles } from '#lib/export/exchange.ts';
import { registry } from '../helpers/registry.ts';
import { figures } from './figures.ts';

/** The file of a list of so many figures. */
export function listIn(folder: string, count: number): string {
  const path = join(folder, 'danh-sach.csv');
  writeFileSync(path, listOf(count));
  return path;
}

/** A list of so many figures in the exchange format. */
export function listOf(count: number): string {
  return exchangeFiles([figures(count, registry).interpretation])['facts.csv']!;
}
