import { createContext } from 'svelte';
import { AppError } from '#lib/domain/app-error.ts';
import { exportName } from '#lib/export/view-csv.ts';
import { workspaceFile as words } from '#lib/messages/workspace-file.ts';
import type { Registry } from '#lib/domain/registry.ts';
import type { VaultChange } from '#lib/vault/vault.ts';
import type { OpenedWorkspace } from '#lib/vault/workspace-file/read.ts';
import { otherRegistry, withItsRegistry } from './file-registry.ts';
import {
  decisionsAbout,
  enteredThere,
  mergeChange,
  planMerge,
  type MergeChoice,
  type MergePlan,
} from './merge.ts';
import { startPacker } from './packer.ts';
import { packWorkspace, unpackWorkspace, type PackingOptions } from './packing.ts';
import type { Progress } from '../reading/rereader.svelte.ts';
import { sameFigures } from './same-figures.ts';
import { choosePlace, type Download, type SavePlace } from './save-place.ts';
import type { Workspace } from '../workspace.svelte.ts';

const ENDING = '.cchc';

/** What is being done with a file now, and how far. */
export interface FileWork {
  readonly kind: 'saving' | 'opening' | 'applying';
  /** The file's name, where it is known. */
  readonly name: string;
  readonly progress: Progress | null;
}

/** To take the place of all that is there, or to be added to it. */
export type FileWay = 'replace' | 'merge';

/** A file that was opened and waits for the user's word. */
export interface OpenedFile {
  readonly name: string;
  readonly size: number;
  /** What the user wants with it, as far as is known. */
  readonly way: FileWay;
  readonly workspace: OpenedWorkspace;
  /** The registry of units with which it was made, where the site's is another. */
  readonly registry: Registry | null;
}

/** Where the workspace was last saved to in this tab. */
export interface SavedFile {
  readonly name: string;
  /** Whether saving again goes to the same place. */
  readonly lasting: boolean;
  /** ISO time. */
  readonly at: string;
  readonly size: number;
}

/** What could not be done, and why. */
export interface FileFailure {
  readonly kind: FileWork['kind'];
  readonly error: AppError;
}

/**
 * The workspace as a file (*.cchc): saving it, opening one, and merging one into what is there. One thing at a time: a
 * second one is passed over until the first is done. Nothing rejects with an AppError; `failure` says what could not be
 * done, until the next thing is tried or it is dismissed.
 */
export class WorkspaceFile {
  #work = $state.raw<FileWork | null>(null);
  #opened = $state.raw<OpenedFile | null>(null);
  #saved = $state.raw<SavedFile | null>(null);
  #failure = $state.raw<FileFailure | null>(null);
  #savedRevision = $state(-1);
  #place: SavePlace | null = null;
  #abort = new AbortController();
  readonly #workspace: Workspace;
  readonly #download: Download;

  constructor(workspace: Workspace, download: Download) {
    this.#workspace = workspace;
    this.#download = download;
  }

  /** Null while nothing is being done. */
  get work(): FileWork | null {
    return this.#work;
  }

  /** Null while no file waits for the user's word. */
  get opened(): OpenedFile | null {
    return this.#opened;
  }

  get failure(): FileFailure | null {
    return this.#failure;
  }

  get saved(): SavedFile | null {
    return this.#saved;
  }

  /** Whether the workspace has changed since it was saved to a file. */
  get changed(): boolean {
    return this.#saved !== null && this.#savedRevision !== this.#workspace.revision;
  }

  /**
   * Saves to the place of the last time, or where there is none, or with `anew`, to one that the user chooses. To be
   * called first thing after a press of theirs. Null where they changed their mind, or it failed.
   */
  async save({ anew = false } = {}): Promise<SavedFile | null> {
    if (this.#work) return null;
    const kept = this.#place?.lasting && !anew ? this.#place : null;
    const place = kept ?? (await choosePlace(this.#suggestedName(), words.fileKind, this.#download));
    if (!place) return null;
    return this.#do({ kind: 'saving', name: place.name, progress: null }, async (options) => {
      await this.#workspace.settled();
      const { revision } = this.#workspace;
      const { head, submissions } = await this.#workspace.contents();
      const content = await packWorkspace(head, submissions, options, startPacker);
      this.#place = null;
      await place.write(content);
      this.#place = place;
      this.#savedRevision = revision;
      this.#saved = { name: place.name, lasting: place.lasting, at: head.madeAt, size: content.size };
      return this.#saved;
    });
  }

  /** Opens and checks a file; then it waits in `opened`. Without a way, it is the one that takes nothing away. */
  async open(name: string, content: Blob, way?: FileWay): Promise<void> {
    if (this.#work) return;
    this.#opened = null;
    await this.#do({ kind: 'opening', name, progress: null }, async (options) => {
      await this.#workspace.start();
      const workspace = await unpackWorkspace(content, options, startPacker);
      const usual = this.#workspace.empty ? 'replace' : 'merge';
      const site = this.#workspace.siteRegistry;
      const registry = site && otherRegistry(workspace, site);
      this.#opened = { name, size: content.size, way: way ?? usual, workspace, registry };
    });
  }

  /** Opens the workspace file among given files, where there is one; answers the files that are none. */
  takeFrom<F extends { readonly name: string; readonly file: Blob }>(files: readonly F[]): readonly F[] {
    const isOurs = ({ name }: F) => name.toLowerCase().endsWith(ENDING);
    const found = files.find(isOurs);
    if (found) void this.open(found.name.split('/').at(-1)!, found.file);
    return files.filter((each) => !isOurs(each));
  }

  /** Calls off what is being done; nothing has changed by it. */
  cancel(): void {
    this.#abort.abort();
  }

  /** Puts the opened file away, unused, and what failed. */
  dismiss(): void {
    this.#opened = null;
    this.#failure = null;
  }

  /** What merging the opened file would do. */
  plan(opened: OpenedFile): MergePlan {
    return planMerge(this.#workspace.stored(), opened.workspace.submissions);
  }

  /**
   * Puts the opened file in the place of all that is there, with the registry of units that it was made with unless
   * the site's is wanted; answers whether that was done. `undo` of the workspace takes it back.
   */
  async replace({ name, workspace, registry }: OpenedFile, withSiteRegistry = false): Promise<boolean> {
    const { submissions } = workspace;
    const keeps = registry !== null && !withSiteRegistry;
    const now = new Date().toISOString();
    const decisions = keeps ? withItsRegistry(workspace, name, now) : workspace.decisions;
    const settings = { ...workspace.settings, autoEnter: this.#workspace.settings.autoEnter };
    const remove = this.#workspace.stored().map(({ id }) => id);
    const done = await this.#apply(name, {
      ...{ before: 'open-file', remove, add: submissions, settings, decisions },
    });
    // Another workspace: it must not be written over the file of the one before.
    if (done) [this.#place, this.#saved] = [null, null];
    return done;
  }

  /**
   * Adds what the opened file has and the workspace has not, with what was decided about it; answers whether that was
   * done. Settings that are not made here are taken over. `undo` of the workspace takes it back.
   */
  merge(opened: OpenedFile, choiceOf: (id: number) => MergeChoice): Promise<boolean> {
    const change = mergeChange(this.plan(opened), this.#workspace.stored(), choiceOf);
    const { settings: ours } = this.#workspace;
    const { settings: theirs, decisions } = opened.workspace;
    const settings = { ...ours, province: ours.province ?? theirs.province, year: ours.year ?? theirs.year };
    const entered = enteredThere(change.add, decisions, new Date().toISOString());
    const decide = [...decisionsAbout(change.add, decisions), ...(entered ? [entered] : [])];
    return this.#apply(opened.name, { before: 'merge-file', ...change, settings, decide });
  }

  /**
   * Whether the workspace, once all is read, says figure by figure what an opened file said of itself. Null where the
   * file does not tell, or what it tells is incomplete.
   */
  async sameFigures({ workspace: { factsCsv, problems } }: OpenedFile): Promise<boolean | null> {
    if (factsCsv === null || problems.some(({ part }) => part === 'original')) return null;
    await this.#workspace.importing.settled();
    return sameFigures(
      factsCsv,
      this.#workspace.submissions.map(({ interpretation }) => interpretation),
    );
  }

  async #apply(name: string, change: VaultChange): Promise<boolean> {
    const done = await this.#do({ kind: 'applying', name, progress: null }, async () => {
      await this.#workspace.exchange(change);
      this.#opened = null;
      return true;
    });
    return done ?? false;
  }

  async #do<T>(work: FileWork, act: (options: PackingOptions) => Promise<T>): Promise<T | null> {
    if (this.#work) return null;
    this.#abort = new AbortController();
    this.#failure = null;
    this.#work = work;
    try {
      const onprogress = (progress: Progress) => (this.#work = { ...work, progress });
      return await act({ signal: this.#abort.signal, onprogress });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (error.code !== 'cancelled') this.#failure = { kind: work.kind, error };
      return null;
    } finally {
      this.#work = null;
    }
  }

  /** "bo-du-lieu_tinh-quang-tri_2026-11-21.cchc" */
  #suggestedName(): string {
    const day = new Date();
    const two = (part: number) => String(part).padStart(2, '0');
    const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
    return exportName([words.fileName, this.#workspace.settings.province ?? '', date], 'cchc');
  }
}

export const [getWorkspaceFile, setWorkspaceFile] = createContext<WorkspaceFile>();
