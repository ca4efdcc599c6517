import { isWaiting } from '../submission.ts';
import type { Parts } from '../parts.ts';
import type { Shown } from './recollection.svelte.ts';

/** ms without a further answer before the answers are kept: what a person does goes first. */
const QUIET = 2000;

type Needed = Pick<Parts, 'engine' | 'holdings' | 'importing' | 'opening' | 'persistence' | 'recollection'>;

/** Keeps the engine's answers for the next start, when nothing has been asked for a while. */
export class Recollecting {
  readonly #parts: Needed;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: Needed) {
    this.#parts = parts;
  }

  later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#keep(), QUIET);
  }

  async #keep(): Promise<void> {
    const { engine, persistence, recollection } = this.#parts;
    try {
      await persistence.read((vault) =>
        recollection.keep(
          () => this.#shown(),
          vault,
          () => engine.lately(),
        ),
      );
    } catch {
      // A start without it takes longer, and is as right.
    }
  }

  #shown(): Shown {
    const { holdings, importing, opening } = this.#parts;
    const { submissions, loaded, settings } = holdings.inventory;
    return {
      revision: opening.phase === 'ready' && !importing.busy ? holdings.revision : null,
      registry: loaded,
      sample: submissions.some(({ sample }) => sample),
      waiting: submissions.filter(isWaiting).length,
      province: settings.province,
      files: submissions.length,
    };
  }
}
