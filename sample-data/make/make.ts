import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { registryOf } from '#lib/domain/registry.ts';
import { parseRegistry } from '#lib/domain/registry-file.ts';
import { zip } from './book.ts';
import { expectedCsv } from './expected.ts';
import { provinceSample } from './province.ts';
import { seedBooks } from './seed-books.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const SEEDS = 'sample-data/nam-bao-cao-goc';
const PROVINCE = 'sample-data/tinh-mau';

/** Writes every sample file anew; two runs write the same bytes. */
function main(): void {
  const registry = registryOf(
    parseRegistry(JSON.parse(readFileSync(join(ROOT, 'static/registry/units.json'), 'utf8'))),
  );
  const province = provinceSample(registry);
  for (const folder of [SEEDS, PROVINCE]) rmSync(join(ROOT, folder), { recursive: true, force: true });
  for (const [name, bytes] of Object.entries(seedBooks())) write(`${SEEDS}/${name}`, bytes);
  for (const [path, bytes] of province.files) write(`${PROVINCE}/${path}`, bytes);
  write('sample-data/expected/tinh-mau.csv', new TextEncoder().encode(expectedCsv(province.reported)));
  write('static/sample/tinh-mau.zip', zip(Object.fromEntries(province.files)));
  console.error(
    `${province.files.size} files of the province, ${province.reported.length} reports of a unit and period`,
  );
}

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), bytes);
}

main();
