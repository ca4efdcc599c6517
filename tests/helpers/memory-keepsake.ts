import type { Keepsake } from '#lib/vault/keepsake.ts';

/** A keepsake that can be looked into and altered. */
export function memoryKeepsake(): Keepsake & { text: string | null } {
  const kept = {
    text: null as string | null,
    read: () => Promise.resolve(kept.text),
    write: (text: string) => {
      kept.text = text;
      return Promise.resolve();
    },
    forget: () => {
      kept.text = null;
      return Promise.resolve();
    },
  };
  return kept;
}
