import type { Problem } from '#lib/domain/problem.ts';
import { besideLists } from './beside-lists.ts';
import type { Archive } from './container/archive.ts';
import type { ArchiveEntry } from './container/directory.ts';
import { isZip, kindOf } from './container/kind.ts';
import { fileProblem, problemOf, Refusal } from './container/refusal.ts';
import { isPassedOver } from './is-passed-over.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import type { SourceFile } from './read.ts';

/**
 * The files in a zip of files, named "submissions.zip/folder/file.xlsx", sorted by name; those passed over
 * are left out. What is not such a zip (workbooks are zips too) comes back as it is, for `readFile` to judge.
 * What cannot be taken out of the zip is named in `problems`, and that nothing is in it; the rest still comes out.
 */
export function expand(source: SourceFile): { files: SourceFile[]; problems: Problem[] } {
  if (!isZip(source.bytes)) return { files: [source], problems: [] };
  const archive = archiveOf(source);
  if (archive === 'no-archive') return { files: [source], problems: [] };
  if (archive instanceof Refusal) return { files: [], problems: [problemOf(source.name, archive)] };

  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  const beside = besideLists(archive.entries.map(({ name }) => name));
  for (const entry of archive.entries) {
    if (entry.name === '' || entry.name.endsWith('/') || isPassedOver(entry.name)) continue;
    if (beside.has(entry.name)) continue;
    const name = `${source.name}/${entry.name}`;
    const member = memberOf(archive, entry, name);
    if (isProblem(member)) problems.push(member);
    else files.push(member);
  }
  if (files.length + problems.length === 0) problems.push(fileProblem(source.name, 'file-empty'));
  files.sort((a, b) => compareText(a.name, b.name));
  problems.sort((a, b) => compareText(a.place.file, b.place.file));
  return { files, problems };
}

/** A zip that cannot be listed is an archive only where its name says so; else it is a broken workbook. */
function archiveOf(source: SourceFile): Archive | Refusal | 'no-archive' {
  const namedZip = source.name.toLowerCase().endsWith('.zip');
  if (source.bytes.length > MAX_FILE_BYTES) return namedZip ? new Refusal('file-too-large') : 'no-archive';
  try {
    const found = kindOf(source.bytes);
    return found.kind === 'archive' ? found.archive : 'no-archive';
  } catch (error) {
    if (!namedZip) return 'no-archive';
    return error instanceof Refusal ? error : new Refusal('file-corrupt');
  }
}

function memberOf(archive: Archive, entry: ArchiveEntry, name: string): SourceFile | Problem {
  if (entry.size > MAX_FILE_BYTES) return fileProblem(name, 'file-too-large');
  try {
    const bytes = archive.unpack(entry);
    return isZipOfFiles(bytes) ? fileProblem(name, 'zip-in-zip') : { name, bytes };
  } catch (error) {
    return problemOf(name, error);
  }
}

function isZipOfFiles(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return false;
  try {
    return kindOf(bytes).kind === 'archive';
  } catch {
    // A workbook, however broken: reading it says what is wrong.
    return false;
  }
}

function isProblem(member: SourceFile | Problem): member is Problem {
  return 'code' in member;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
