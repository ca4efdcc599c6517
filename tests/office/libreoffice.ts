import Papa from 'papaparse';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM =
  ['/usr/bin/soffice', '/usr/local/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find(
    (path) => existsSync(path),
  ) ?? null;

/** Why nothing can be opened; null where LibreOffice is installed. */
export const NOT_RUN = PROGRAM === null ? 'NOT RUN: LibreOffice is not installed on this machine' : null;

/** Comma, double quotes, UTF-8, from line 1, numbers as they are and not as shown, every sheet as a file of its own. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

export type Target = 'pdf' | 'txt:Text (encoded):UTF8' | 'fods' | typeof EVERY_SHEET;

/** What LibreOffice makes of a file, by the names of the files that come out. */
export function opened(name: string, bytes: Uint8Array, target: Target): ReadonlyMap<string, string> {
  const place = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    writeFileSync(join(place, name), bytes);
    const profile = `-env:UserInstallation=file://${place}/profile`;
    const out = join(place, 'out');
    execFileSync(
      PROGRAM!,
      ['--headless', profile, '--convert-to', target, '--outdir', out, join(place, name)],
      { stdio: 'ignore', timeout: 200_000 },
    );
    const read = (file: string) => readFileSync(join(out, file), target === 'pdf' ? 'latin1' : 'utf8');
    return new Map(readdirSync(out).map((file) => [file, read(file)]));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** The only file that comes out. */
export function openedAs(
  name: string,
  bytes: Uint8Array,
  target: Exclude<Target, typeof EVERY_SHEET>,
): string {
  const [content] = opened(name, bytes, target).values();
  if (content === undefined) throw new Error(`LibreOffice does not open ${name}`);
  return content.replace(/^\uFEFF/, '');
}

/** The cells of each sheet of a workbook, by its name; numbers as they are written. */
export function sheetsOf(
  name: string,
  bytes: Uint8Array,
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const start = `${name.replace(/\.\w+$/, '')}-`;
  const files = [...opened(name, bytes, EVERY_SHEET)];
  return new Map(
    files.map(([file, text]) => [
      file.slice(start.length, -'.csv'.length),
      Papa.parse<string[]>(text.trimEnd()).data,
    ]),
  );
}
