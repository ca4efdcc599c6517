import { wholeOf } from '#lib/domain/place.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { refused } from '#lib/interpret/interpret.ts';
import { readingTime } from '#lib/workbook/limits.ts';
import type { SourceFile } from '#lib/workbook/read.ts';
import { GuardedChild, NoAnswer } from './guarded-child.ts';
import type { Circumstances } from './file-reader.child.ts';

const PROGRAM = new URL('./file-reader.child.ts', import.meta.url);
const PROBLEMS = { timeout: 'file-takes-too-long', died: 'file-stops-reader' } as const;

/**
 * Reads files in a process of its own, one at a time. A file that keeps it too long or brings it down is refused with
 * a problem, as the page refuses it, and the next one is read in a fresh process.
 */
export class FileReader {
  readonly #child: GuardedChild<Circumstances, SourceFile, Interpretation>;
  readonly #timeFor: (bytes: number) => number;

  constructor(circumstances: Circumstances, program = PROGRAM, timeFor = readingTime) {
    this.#child = new GuardedChild(program, circumstances);
    this.#timeFor = timeFor;
  }

  /** What a file says, or why it says nothing. Call it again only after it has answered. */
  async read(file: SourceFile): Promise<Interpretation> {
    try {
      return await this.#child.ask(file, this.#timeFor(file.bytes.length));
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      // What a dying process wrote is for whoever mends the program; the table says what a person can do.
      if (error.reason === 'died') console.error(error.message);
      const code = PROBLEMS[error.reason];
      return refused(file.name, [{ place: wholeOf(file.name), code, params: {}, sourceText: '' }]);
    }
  }

  stop(): void {
    this.#child.stop();
  }
}
