import type { Decision } from '#lib/domain/decision.ts';
import { answersReaching, faceOf, type Face } from '#lib/domain/face.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { Log } from '#lib/domain/log.ts';
import type { Question } from '#lib/domain/question.ts';
import { readAnswered } from '#lib/interpret/answered/read-answered.ts';
import { interpret, refused } from '#lib/interpret/interpret.ts';
import { questionsOf, type Asked } from '#lib/interpret/questions/questions-of.ts';
import { settle } from '#lib/interpret/settle.ts';
import { sha256 } from '#lib/vault/sha256.ts';
import { readFile } from '#lib/workbook/read.ts';
import type { Workbook } from '#lib/workbook/workbook.ts';
import { registry } from '../helpers/registry.ts';

interface Opened {
  readonly name: string;
  readonly sha256: string;
  readonly workbook: Workbook | null;
  readonly refused: Interpretation | null;
}

interface Reading {
  readonly interpretation: Interpretation;
  readonly faces: readonly Face[];
  /** The answers that it was made with, and the words. */
  readonly madeWith: string;
}

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the page does with files and decisions, without the page: the same core, in this process. */
export class Workspace {
  readonly #province: string;
  readonly #files: Opened[] = [];
  readonly #readings = new Map<string, Reading>();
  #log = new Log([]);
  #asked: readonly Asked[] | null = null;
  #questions: readonly Question[] | null = null;

  constructor(province: string) {
    this.#province = province;
  }

  async add(files: readonly GivenFile[]): Promise<void> {
    for (const { name, bytes } of files) {
      const { workbook, problems } = readFile({ name, bytes });
      const digest = await sha256(new Uint8Array(bytes));
      this.#files.push({
        ...{ name, sha256: digest, workbook },
        refused: workbook ? null : refused(name, problems),
      });
    }
    this.#changed();
  }

  decide(decisions: readonly Decision[]): void {
    this.#log = this.#log.and(decisions);
    this.#changed();
  }

  get decisions(): readonly Decision[] {
    return this.#log.decisions;
  }

  /** All files, reconciled with each other. */
  get asked(): readonly Asked[] {
    return (this.#asked ??= this.after([]));
  }

  get questions(): readonly Question[] {
    return (this.#questions ??= questionsOf(this.asked, {
      registry,
      province: this.#province,
      condoned: this.#log.condoned,
    }));
  }

  /** What the files would say after further decisions. */
  after(decisions: readonly Decision[]): readonly Asked[] {
    const log = this.#log.and(decisions);
    const read = this.#files.map((file) => ({
      sha256: file.sha256,
      interpretation: this.#read(file, log, decisions.length === 0),
    }));
    return settle(read, log, registry).map((interpretation, i) => ({
      sha256: read[i]!.sha256,
      interpretation,
    }));
  }

  /** Reads a file only where what it is read with has changed. */
  #read({ name, sha256: digest, workbook, refused: whole }: Opened, log: Log, keep: boolean): Interpretation {
    if (!workbook) return whole!;
    const { dictionary, answers } = log;
    const held = this.#readings.get(name);
    const with_ = (faces: readonly Face[]) =>
      JSON.stringify([dictionary, answersReaching(answers, digest, faces)]);
    if (held?.madeWith === with_(held?.faces ?? [])) return held.interpretation;
    const read = readAnswered(digest, answers, (reaching) =>
      interpret(workbook, {
        ...{ registry, province: this.#province, year: null, dictionary },
        answers: reaching,
      }),
    );
    const faces = [...read.earlier, faceOf(read.interpretation)];
    const { interpretation } = read;
    if (keep) this.#readings.set(name, { interpretation, faces, madeWith: with_(faces) });
    return interpretation;
  }

  #changed(): void {
    this.#asked = null;
    this.#questions = null;
  }
}
