import type { VaultChange } from '#lib/vault/vault.ts';

/** So many changes can be taken back one after the other. */
const MOST = 50;

/** The changes that take back those made in this tab, the last of them first. */
export class UndoList {
  #changes: readonly VaultChange[] = [];

  push(back: VaultChange): void {
    this.#changes = [...this.#changes, back].slice(-MOST);
  }

  /** The next to be made; it is off the list. */
  take(): VaultChange | null {
    const last = this.#changes.at(-1) ?? null;
    this.#changes = this.#changes.slice(0, -1);
    return last;
  }

  /** Has decisions taken back together with the change that led to them; alone where that was taken back already. */
  join(back: VaultChange, led: VaultChange): void {
    const both = { ...led, decide: [...(back.decide ?? []), ...(led.decide ?? [])] };
    if (!this.#changes.includes(led)) this.push(back);
    else this.#changes = this.#changes.map((each) => (each === led ? both : each));
  }

  clear(): void {
    this.#changes = [];
  }
}
