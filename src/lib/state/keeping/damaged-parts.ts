import type { Damage } from '#lib/vault/damage.ts';
import { safePath } from '#lib/vault/workspace-file/part-names.ts';
import { ZipWriter } from '#lib/vault/workspace-file/zip-writer.ts';

export type { Damage } from '#lib/vault/damage.ts';

/** The damaged parts as they lie in the vault, in one archive, for someone who may still read something in them. */
export async function zipOfParts(
  damaged: readonly Damage[],
  salvage: (damage: Damage) => Promise<Uint8Array>,
): Promise<Blob> {
  const zip = new ZipWriter();
  for (const [index, damage] of damaged.filter(({ why }) => why === 'altered').entries()) {
    const { part, file } = damage;
    const name = safePath(file ?? 'part.json');
    zip.add(`${part}/${index + 1}/${name}`, (await salvage(damage)) as Uint8Array<ArrayBuffer>);
  }
  return new Blob(zip.finish(), { type: 'application/zip' });
}
