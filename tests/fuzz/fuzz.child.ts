import { answerQuestions } from '../../src/cli/answer-questions.ts';
import { damagedFile } from './damage.ts';
import { judge, type Verdict } from './judge.ts';
import type { SoundFile } from './sound-files.ts';

export interface Greeting {
  readonly files: readonly SoundFile[];
  readonly seed: number;
}

/** Of a number of damaged file. `crash`: what was thrown. */
export interface Answer extends Verdict {
  readonly ms: number;
  readonly crash?: string;
}

answerQuestions<Greeting, number, Answer>(({ files, seed }) => (number) => {
  const { bytes } = damagedFile(files, seed, number);
  const started = performance.now();
  try {
    return { ...judge(bytes), ms: performance.now() - started };
  } catch (error) {
    const crash = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { read: 0, refused: 0, ms: performance.now() - started, crash };
  }
});
