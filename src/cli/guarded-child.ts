import { fork, type ChildProcess } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';

/** Runs TypeScript in the child, on every Node that the project supports. */
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const LAST_WORDS = 4000;

/** Why no answer came: `timeout`: it took longer than its time; `died`: its process ended. */
export class NoAnswer extends Error {
  readonly reason: 'timeout' | 'died';

  constructor(reason: NoAnswer['reason'], message: string) {
    super(message);
    this.name = 'NoAnswer';
    this.reason = reason;
  }
}

interface Running {
  readonly process: ChildProcess;
  /** The end of what it wrote on standard error: says why it died. */
  lastWords: string;
}

/**
 * A program in a process of its own that answers one question at a time. Whatever a question does to it (keeps it for
 * ever, takes all memory) hurts that question alone: the process is killed and the next question gets a fresh one,
 * which is told `greeting` first.
 */
export class GuardedChild<Greeting, Question, Answer> {
  readonly #program: URL;
  readonly #greeting: Greeting;
  #running: Running | null = null;

  constructor(program: URL, greeting: Greeting) {
    this.#program = program;
    this.#greeting = greeting;
  }

  /** Throws NoAnswer after so many milliseconds, or where the process ends. Call it again only after it has answered. */
  async ask(question: Question, milliseconds: number): Promise<Answer> {
    const running = (this.#running ??= this.#start());
    const child = running.process;
    const over = new AbortController();
    try {
      return await new Promise<Answer>((resolve, reject) => {
        const late = () => reject(new NoAnswer('timeout', `longer than ${milliseconds} ms`));
        const died = () => reject(new NoAnswer('died', running.lastWords));
        const timer = setTimeout(late, milliseconds);
        const hear = (answer: unknown) => resolve(answer as Answer);
        child.on('message', hear).on('close', died).on('error', died);
        over.signal.addEventListener('abort', () => {
          clearTimeout(timer);
          child.off('message', hear).off('close', died).off('error', died);
        });
        child.send(question as object, (error) => error && died());
      });
    } catch (error) {
      this.stop();
      throw error;
    } finally {
      over.abort();
    }
  }

  /** Ends the process; the next question starts another. */
  readonly stop = (): void => {
    this.#running?.process.kill('SIGKILL');
    this.#running = null;
    process.off('exit', this.stop);
  };

  #start(): Running {
    const child = fork(this.#program, {
      execArgv: ['--import', TSX],
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    });
    const running: Running = { process: child, lastWords: '' };
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      running.lastWords = (running.lastWords + text).slice(-LAST_WORDS);
    });
    // Its end is what counts ('close'), not that something could not be sent to it any more.
    child.on('error', () => undefined);
    child.once('close', () => {
      if (this.#running === running) this.#running = null;
    });
    child.send(this.#greeting as object);
    // One that hangs would outlive its parent.
    process.once('exit', this.stop);
    return running;
  }
}
