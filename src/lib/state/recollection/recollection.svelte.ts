import type { Registry } from '#lib/domain/registry.ts';
import type { RawRow } from '#lib/store/query.ts';
import type { Sql } from '#lib/store/sql.ts';
import type { Keepsake } from '#lib/vault/keepsake.ts';
import type { Vault } from '#lib/vault/vault.ts';
import { nameOf } from '../answers.ts';
import { digestText } from '../made-with.ts';
import type { LoadedRegistry } from '../registry.ts';
import { pack, unpack, type NamedAnswer, type Recalled } from './packed.ts';

/** What a page can tell of the workspace before it is open. */
export interface Glimpse {
  readonly registry: Registry;
  readonly sample: boolean;
  readonly waiting: number;
  readonly province: string | null;
}

/** What the tab shows, as far as it is to be recalled. */
export interface Shown {
  /** The revision of the vault that it follows from; null while that is not certain. */
  readonly revision: number | null;
  /** The registry in use; only with the site's own is anything recalled. */
  readonly registry: LoadedRegistry | null;
  readonly sample: boolean;
  readonly waiting: number;
  readonly province: string | null;
  readonly files: number;
}

/** For the diagnostic file. */
export class Misremembered extends Error {
  override readonly name = 'Misremembered';
}

/** Longer than any page takes to draw answers that are there, in ms. */
const LONGEST_DRAWING = 1500;

/** Longer than a page takes to see that all its answers are there, in ms; one that is not told all of them never does. */
const LONGEST_LOOKING = 100;

/**
 * What the engine answered the last time. A start in which the vault holds exactly what it held then shows these answers
 * before anything is unpacked or put into the engine, and has them asked anew when it is.
 */
export class Recollection {
  #glimpse = $state.raw<Glimpse | null>(null);
  #answers: ReadonlyMap<string, readonly RawRow[]> = new Map();
  /** All that is kept, of this workspace. */
  #recalled: Recalled | null = null;
  #revision = -1;
  #found: Promise<Recalled | null> = Promise.resolve(null);
  #isExpected = false;
  /** Resolves when a page that shows it has drawn it; null where none does. */
  #drawn: Promise<void> | null = null;
  #take!: () => void;
  readonly #taken = new Promise<void>((resolve) => (this.#take = resolve));
  /** What was kept last; null where that is not known, '' for nothing. */
  #kept: string | null = null;
  /** Grows with every forgetting: what is being kept meanwhile is not. */
  #forgotten = 0;
  readonly #keepsake: Keepsake;
  readonly #program: string;

  /** `program` names all code by which answers are come to. */
  constructor(keepsake: Keepsake, program: string) {
    this.#keepsake = keepsake;
    this.#program = program;
  }

  get glimpse(): Glimpse | null {
    return this.#glimpse;
  }

  /** Fetches what was kept, while the vault is being opened. */
  look(): void {
    this.#found = this.#keepsake.read().then(unpack);
  }

  /**
   * Looks whether the vault holds what the answers were of. Where a page shows them (`shownBy`), this resolves when they are
   * on screen: what comes afterwards holds the page up. Never rejects.
   */
  async begin(vault: Pick<Vault, 'mark'>, site: Promise<LoadedRegistry>): Promise<void> {
    try {
      const recalled = await this.#found;
      if (!recalled) return;
      const [mark, loaded] = await Promise.all([vault.mark(), site]);
      if (recalled.name !== this.#nameOf(mark.name, loaded)) return await this.forget();
      this.#recalled = recalled;
      this.#answers = new Map(recalled.answers);
      this.#revision = mark.revision;
      const { registry } = loaded;
      const { sample, waiting, province } = recalled;
      this.#glimpse = { registry, sample, waiting, province };
      await Promise.race([this.#taken, pause(this.#isExpected ? LONGEST_LOOKING : 0)]);
      if (this.#drawn) await Promise.race([this.#drawn, pause(LONGEST_DRAWING)]);
    } catch {
      // Whatever it was: whoever needs vault or registry is told.
      this.drop();
    }
  }

  /** The answer of the last time, as long as it is that of what the vault holds; else null. */
  answer(question: Sql): readonly RawRow[] | null {
    return this.#glimpse ? (this.#answers.get(nameOf(question)) ?? null) : null;
  }

  /** A page is there that shows what is recalled, if that is all that it asks. */
  expect(): void {
    this.#isExpected = true;
  }

  /** A page shows what is recalled, and has drawn it when this resolves. */
  shownBy(drawn: Promise<void>): void {
    this.#drawn = drawn;
    this.#take();
  }

  /** The vault has been read, at this revision: what is recalled of another is dropped. */
  opened(revision: number): void {
    if (revision !== this.#revision) this.drop();
  }

  /** From now on the engine answers. */
  drop(): void {
    this.#answers = new Map();
  }

  /** Keeps what the engine answered of what is shown, where that is what the vault holds. `shown` is asked again at the end. */
  async keep(
    shown: () => Shown,
    vault: Pick<Vault, 'mark'>,
    answers: () => Promise<readonly NamedAnswer[]>,
  ): Promise<void> {
    const { revision, registry, sample, waiting, province, files } = shown();
    if (files === 0 || !registry || registry.given !== null) {
      if (this.#kept !== '') await this.forget();
      return;
    }
    if (revision === null) return;
    const forgotten = this.#forgotten;
    const given = await answers();
    const mark = await vault.mark();
    if (mark.revision !== revision || shown().revision !== revision) return;
    const name = this.#nameOf(mark.name, registry);
    const known = this.#recalled?.name === name ? this.#recalled.answers : [];
    const asked = new Set(given.map(([question]) => question));
    const rest = known.filter(([question]) => !asked.has(question));
    const now = { name, sample, waiting, province, answers: [...given, ...rest] };
    const packed = await pack(now);
    if (packed === this.#kept || forgotten !== this.#forgotten) return;
    await this.#keepsake.write(packed);
    this.#kept = packed;
    this.#recalled = now;
    if (forgotten !== this.#forgotten) await this.forget();
  }

  /** Forgets what was kept: it is not of this workspace, was found to be wrong, or all is to be forgotten. */
  async forget(): Promise<void> {
    this.#forgotten += 1;
    this.drop();
    this.#kept = '';
    this.#recalled = null;
    await this.#keepsake.forget();
  }

  #nameOf(mark: string, { name }: LoadedRegistry): string {
    return digestText(JSON.stringify([mark, name, this.#program]));
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
