import { AppError } from '#lib/domain/app-error.ts';
import type { Decision } from '#lib/domain/decision.ts';
import { isRegistryFile } from '#lib/domain/registry-check.ts';
import type { RegistryFile } from '#lib/domain/registry-file.ts';
import { settingsOf } from '../decided.ts';
import type { NewSubmission, Settings } from '../vault.ts';
import { parseDecisions } from './decision-lines.ts';
import { MAX_REGISTRY_BYTES } from './limits.ts';
import { parseManifest, type Manifest } from './manifest.ts';
import { partKind, PARTS } from './part-names.ts';
import type { PartProblem } from './part-problem.ts';
import { PartStore } from './part-store.ts';
import { listedSubmissions, readSubmission } from './read-submissions.ts';
import { isText, isWhole, jsonOf, orNull, recordOf } from '#lib/domain/shape.ts';
import { ZipReader } from './zip-reader.ts';

/** A workspace as a file told it. */
export interface OpenedWorkspace {
  /** Null where the manifest is lost. */
  readonly manifest: Manifest | null;
  readonly settings: Settings;
  readonly decisions: readonly Decision[];
  readonly submissions: readonly NewSubmission[];
  /** The registry of units that was in use when the file was made; null where that part is lost. */
  readonly registry: RegistryFile | null;
  /** The figures as they were when the file was made; null where that part is lost. */
  readonly factsCsv: string | null;
  /** What of the file could not be used; the rest is above. */
  readonly problems: readonly PartProblem[];
}

const isSettings = recordOf<Settings>({ province: orNull(isText), year: orNull(isWhole) });

/**
 * Reads a workspace file, which may be damaged or made to do harm. Every part is checked by itself, and one that
 * is not what it should be is named and left out. `onprogress` is told how many submissions of how many are done.
 * Throws an AppError `workspace-file-foreign`, `workspace-file-newer`, `workspace-file-too-large` or, where nothing
 * at all can be used, `workspace-file-damaged`.
 */
export async function readWorkspaceFile(
  bytes: Uint8Array,
  onprogress: (done: number, total: number) => void = () => {},
): Promise<OpenedWorkspace> {
  const zip = new ZipReader(bytes, (name) => partKind(name) !== 'other');
  if (!zip.names().some((name) => partKind(name) !== 'other')) {
    throw new AppError('workspace-file-foreign');
  }
  const store = new PartStore(zip);
  if (!zip.sound) store.problems.push({ kind: 'damaged', part: 'directory', name: '', file: '' });

  const manifest = await readManifest(store);
  if (manifest) store.expect(manifest.parts);
  const { decisions, settings } = await readDecisions(store);
  const factsCsv = await store.takeText(PARTS.facts);
  const registry = await readRegistry(store);

  const listed = await listedSubmissions(store, zip.names(), manifest);
  const submissions: NewSubmission[] = [];
  for (const [done, each] of listed.entries()) {
    onprogress(done, listed.length);
    const submission = await readSubmission(store, each);
    if (submission) submissions.push(submission);
  }
  store.noteRest();
  if (!manifest && submissions.length === 0) throw new AppError('workspace-file-damaged');
  return { manifest, settings, decisions, submissions, registry, factsCsv, problems: store.problems };
}

/** Null where it is damaged or missing. */
async function readManifest(store: PartStore): Promise<Manifest | null> {
  const text = await store.takeText(PARTS.manifest);
  if (text === null) return null;
  const manifest = parseManifest(text);
  if (manifest && 'newer' in manifest)
    throw new AppError('workspace-file-newer', { version: manifest.newer });
  if (!manifest) store.note('invalid', PARTS.manifest);
  return manifest;
}

/** Null where it is damaged, missing, or cannot be true. */
async function readRegistry(store: PartStore): Promise<RegistryFile | null> {
  const text = await store.takeText(PARTS.registry);
  if (text === null) return null;
  const json = text.length <= MAX_REGISTRY_BYTES ? jsonOf(text) : null;
  if (isRegistryFile(json)) return json;
  store.note('invalid', PARTS.registry);
  return null;
}

/** The log and the settings; where these are lost, those that the log leads to. */
async function readDecisions(
  store: PartStore,
): Promise<{ readonly decisions: readonly Decision[]; readonly settings: Settings }> {
  const lines = await store.takeText(PARTS.decisions);
  const { decisions, whole } = parseDecisions(lines ?? '');
  if (!whole) store.note('invalid', PARTS.decisions);
  const text = await store.takeText(PARTS.settings);
  const json = jsonOf(text ?? '');
  if (isSettings(json)) return { decisions, settings: { province: json.province, year: json.year } };
  if (text !== null) store.note('invalid', PARTS.settings);
  return { decisions, settings: settingsOf(decisions) };
}
