import type { Answer } from '#lib/domain/answer.ts';
import { EMPTY_DICTIONARY } from '#lib/domain/dictionary.ts';
import { NO_POPULATION } from '#lib/domain/population-reading.ts';
import type { Problem } from '#lib/domain/problem.ts';
import type { RegistryFile } from '#lib/domain/registry-file.ts';
import { registryOf, type Registry } from '#lib/domain/registry.ts';
import { readAnswered, type AnsweredReading } from '#lib/interpret/answered/read-answered.ts';
import type { ReadingContext } from '#lib/interpret/context.ts';
import { interpret, refused } from '#lib/interpret/interpret.ts';
import { readPopulation } from '#lib/interpret/population/read-population.ts';
import { showSheets } from '#lib/interpret/show.ts';
import { packReadingAside } from '#lib/vault/pack-reading.ts';
import { sha256 } from '#lib/vault/sha256.ts';
import type { StoredReading } from '#lib/vault/vault.ts';
import { expand, openFile, type SourceFile } from '#lib/workbook/read.ts';
import type { Workbook } from '#lib/workbook/workbook.ts';
import { findKnown, freeName } from './known.ts';
import { madeWith } from '../made-with.ts';
import type {
  PopulationRequest,
  ReadAnswer,
  ReadingTerms,
  ReadRequest,
  ShowRequest,
  WorkerAnswer,
} from './reading-protocol.ts';

const NO_TERMS: ReadingTerms = {
  ...{ province: null, year: null, dictionary: EMPTY_DICTIONARY, answers: [], circumstances: '' },
};

/** Reads files, each by itself, with one registry and on the terms that were set last. */
export class Reader {
  readonly #registry: Registry;
  #terms = NO_TERMS;

  constructor(registry: RegistryFile) {
    this.#registry = registryOf(registry);
  }

  configure(terms: ReadingTerms): void {
    this.#terms = terms;
  }

  /** What became of a file. It does not reject: a failure is an answer too. */
  open({ name, content, known }: ReadRequest): Promise<WorkerAnswer> {
    return this.#answer(content, (bytes) => this.#read(name, bytes, known));
  }

  /** The sheets of a file as they are read. */
  show({ name, content }: ShowRequest): Promise<WorkerAnswer> {
    return this.#answer(content, async (bytes) => {
      const { workbook } = await openFile({ name, bytes });
      if (!workbook) return { kind: 'shown', sheets: [] };
      const { answers } = this.#terms;
      // Which answers reach it is seen only in reading it.
      const reached = answers.length === 0 ? [] : this.#interpret(workbook, await sha256(bytes)).answers;
      return { kind: 'shown', sheets: showSheets(workbook, this.#context(reached)) };
    });
  }

  /** What a table says of how many people live where. */
  population({ name, content, year }: PopulationRequest): Promise<WorkerAnswer> {
    return this.#answer(content, async (bytes) => {
      const { workbook } = await openFile({ name, bytes });
      const { province } = this.#terms;
      const reading = workbook && readPopulation(workbook, { registry: this.#registry, province }, year);
      return { kind: 'population', reading: reading ?? NO_POPULATION };
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
    const reading = await this.#reading(freeName(known, name), digest, bytes);
    return { kind: 'read', reading, packed: await packReadingAside(reading), sha256: digest, bytes };
  }

  async #reading(name: string, digest: string, bytes: Uint8Array): Promise<StoredReading> {
    const { circumstances } = this.#terms;
    const { workbook, problems } = await openFile({ name, bytes });
    if (!workbook) return { interpretation: refused(name, problems), madeWith: circumstances, earlier: [] };
    const { interpretation, answers, earlier } = this.#interpret(workbook, digest);
    return {
      interpretation: { ...interpretation, problems: [...problems, ...interpretation.problems] },
      madeWith: madeWith(circumstances, answers),
      earlier,
    };
  }

  #interpret(workbook: Workbook, digest: string): AnsweredReading {
    return readAnswered(digest, this.#terms.answers, (answers) =>
      interpret(workbook, this.#context(answers)),
    );
  }

  #context(answers: readonly Answer[]): ReadingContext {
    const { province, year, dictionary } = this.#terms;
    const { channels, measures, statuses, units } = dictionary;
    const words = channels.length + measures.length + statuses.length + units.length;
    return {
      ...{ registry: this.#registry, province, year },
      ...(words > 0 && { dictionary }),
      ...(answers.length > 0 && { answers }),
    };
  }
}

/** The files of an archive. What could not be taken out of it is a refused file of the archive's own name. */
function archiveOf(name: string, files: readonly SourceFile[], problems: readonly Problem[]): ReadAnswer {
  const members = files.map((file) => ({ name: file.name, bytes: new Uint8Array(file.bytes) }));
  return { kind: 'archive', members, remarks: problems.length > 0 ? refused(name, problems) : null };
}
