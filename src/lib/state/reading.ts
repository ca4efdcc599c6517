import type { Interpretation } from '#lib/domain/interpretation.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { registryOf, type Registry } from '#lib/domain/registry.ts';
import { interpret, refused } from '#lib/interpret/interpret.ts';
import { showSheets } from '#lib/interpret/show.ts';
import { sha256 } from '#lib/vault/sha256.ts';
import { expand, readFile, type SourceFile } from '#lib/workbook/read.ts';
import { findKnown, freeName } from './known.ts';
import type {
  ReadAnswer,
  ReadingContext,
  ReadRequest,
  ShowRequest,
  WorkerAnswer,
} from './reading-protocol.ts';

/** Reads files, each by itself, with one registry and one set of settings. */
export class Reader {
  readonly #context: ReadingContext;
  readonly #registry: Registry;

  constructor(context: ReadingContext) {
    this.#context = context;
    this.#registry = registryOf(context.registry);
  }

  /** What became of a file. It does not reject: a failure is an answer too. */
  open({ name, content, known }: ReadRequest): Promise<WorkerAnswer> {
    return this.#answer(content, (bytes) => this.#read(name, bytes, known));
  }

  /** The sheets of a file as they are read. */
  show({ name, content }: ShowRequest): Promise<WorkerAnswer> {
    return this.#answer(content, (bytes) => {
      const { workbook } = readFile({ name, bytes });
      return { kind: 'shown', sheets: workbook ? showSheets(workbook, this.#readingContext()) : [] };
    });
  }

  async #answer(
    content: Blob,
    work: (bytes: Uint8Array<ArrayBuffer>) => WorkerAnswer | Promise<WorkerAnswer>,
  ): Promise<WorkerAnswer> {
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = new Uint8Array(await content.arrayBuffer());
    } catch (error) {
      return { kind: 'failure', reason: 'file-changed', message: String(error) };
    }
    try {
      return await work(bytes);
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { kind: 'failure', reason: 'bug', message };
    }
  }

  async #read(
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
    known: ReadRequest['known'],
  ): Promise<ReadAnswer> {
    const digest = await sha256(bytes);
    const same = findKnown(known, name, digest);
    if (same) return { kind: 'known', file: same.file };
    const { files, problems } = expand({ name, bytes });
    if (files.length !== 1 || files[0]?.name !== name) return archiveOf(name, files, problems);
    const interpretation = this.#interpret(freeName(known, name), bytes);
    const { madeWith } = this.#context;
    return { kind: 'read', reading: { interpretation, madeWith }, sha256: digest, bytes };
  }

  #readingContext() {
    const { province, year } = this.#context;
    return { registry: this.#registry, province, year };
  }

  #interpret(name: string, bytes: Uint8Array): Interpretation {
    const { workbook, problems } = readFile({ name, bytes });
    if (!workbook) return refused(name, problems);
    const interpretation = interpret(workbook, this.#readingContext());
    return { ...interpretation, problems: [...problems, ...interpretation.problems] };
  }
}

/** The files of an archive. What could not be taken out of it is a refused file of the archive's own name. */
function archiveOf(name: string, files: readonly SourceFile[], problems: readonly Problem[]): ReadAnswer {
  const members = files.map((file) => ({ name: file.name, bytes: new Uint8Array(file.bytes) }));
  return { kind: 'archive', members, remarks: problems.length > 0 ? refused(name, problems) : null };
}
