/** Whether the browser keeps the site's data for good, or may clear it when the machine runs short of room. */
class Lasting {
  #persisted = $state<boolean | null>(null);
  #refused = $state(false);

  /** Null where the browser does not tell (plain http), or was not asked yet. */
  get persisted(): boolean | null {
    return this.#persisted;
  }

  /** It was asked to, and did not agree. */
  get refused(): boolean {
    return this.#refused;
  }

  async look(): Promise<void> {
    this.#persisted = (await storage()?.persisted()) ?? null;
  }

  /** Asks the browser, once there is something to keep. Some ask the user; the rest decide by themselves. */
  async ask(): Promise<void> {
    if (this.#persisted) return;
    this.#persisted = (await storage()?.persist()) ?? null;
    this.#refused = this.#persisted === false;
  }
}

function storage(): StorageManager | undefined {
  // Absent on insecure origins, whatever its type says.
  return navigator.storage as StorageManager | undefined;
}

export const lasting = new Lasting();
