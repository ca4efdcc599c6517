import type { Damage } from '#lib/vault/damage.ts';

/** What of the stored data is damaged, as far as this tab knows. */
export class Harm {
  #damaged = $state.raw<readonly Damage[]>([]);
  #digestOf: (id: number) => string | undefined;

  /** `digestOf` tells which bytes a submission should have. */
  constructor(digestOf: (id: number) => string | undefined) {
    this.#digestOf = digestOf;
  }

  get damaged(): readonly Damage[] {
    return this.#damaged;
  }

  /** Takes what a reading of the vault found; altered bytes, which only a closer look finds, stay noted. */
  found(damaged: readonly Damage[]): void {
    const looked = this.#damaged.filter(({ part, why }) => part === 'original' && why === 'altered');
    const keys = new Set(damaged.filter(({ part }) => part === 'original').map(({ key }) => key));
    this.#damaged = [...damaged, ...looked.filter(({ key }) => !keys.has(key))];
  }

  /** The bytes of a submission are not those that were received. */
  altered(id: number, file: string): void {
    if (this.#isDamagedOriginal(id)) return;
    this.#damaged = [...this.#damaged, { part: 'original', key: id, file, why: 'altered' }];
  }

  /** The submission with this name and digest whose kept bytes are damaged; null where there is none. */
  originalLike(file: string, sha256: string): number | null {
    const found = this.#damaged.find(
      (each) =>
        each.part === 'original' && each.file === file && this.#digestOf(each.key as number) === sha256,
    );
    return (found?.key as number | undefined) ?? null;
  }

  /** Submissions of this name that are lost, so that one given anew takes their place. */
  lostUnder(file: string): readonly Damage[] {
    return this.#damaged.filter((each) => each.part === 'submission' && each.file === file);
  }

  isDamaged(id: number): boolean {
    return this.#isDamagedOriginal(id);
  }

  /** A file of this name was given anew. */
  mended(file: string): void {
    this.#damaged = this.#damaged.filter((each) => each.file !== file);
  }

  /** These were let go. */
  dropped(gone: readonly Damage[]): void {
    this.#damaged = this.#damaged.filter((each) => !gone.includes(each));
  }

  clear(): void {
    this.#damaged = [];
  }

  #isDamagedOriginal(id: number): boolean {
    return this.#damaged.some(({ part, key }) => part === 'original' && key === id);
  }
}
