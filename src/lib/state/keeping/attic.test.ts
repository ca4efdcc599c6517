import { describe, expect, it } from 'vitest';
import { AppError } from '#lib/domain/app-error.ts';
import { memoryVault } from '#lib/vault/memory-vault.ts';
import type { StoredSubmission, Vault } from '#lib/vault/vault.ts';
import { item } from '../../../../tests/helpers/vault-items.ts';
import { Attic } from './attic.ts';

async function scene(files: readonly string[]) {
  const vault = memoryVault();
  await vault.change({ add: await Promise.all(files.map(item)) });
  const { submissions } = await vault.load();
  const parts = { read: <T>(work: (of: Vault) => Promise<T>) => work(vault), loss: null };
  return { vault, parts, attic: new Attic(parts), kept: submissions.map(({ submission }) => submission) };
}

const text = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);
const altered: string[] = [];
const note = ({ file }: StoredSubmission) => void altered.push(file);

describe('Attic', () => {
  it('has the bytes still when the vault has lost them', async () => {
    const { vault, attic, kept } = await scene(['a.xlsx', 'b.xlsx']);
    await attic.look(kept, note);
    await vault.clear();
    expect(text(await attic.original(kept[1]!.id))).toBe('nội dung của b.xlsx');
    expect(altered).toEqual([]);
  });

  it('forgets what is no longer in the workspace, and everything when told to', async () => {
    const { attic, kept } = await scene(['a.xlsx', 'b.xlsx']);
    const [a, b] = kept;
    await attic.look(kept, note);
    await attic.look([b!], note);
    expect(await attic.original(a!.id)).toBeNull();
    attic.clear();
    expect(await attic.original(b!.id)).toBeNull();
  });

  it('reads each file once, however often it is told to look meanwhile', async () => {
    const { parts, attic, kept } = await scene(['a.xlsx', 'b.xlsx']);
    const { read } = parts;
    const looks: Promise<void>[] = [];
    let reads = 0;
    parts.read = async (work) => {
      reads += 1;
      if (reads === 1) looks.push(attic.look(kept, note), attic.look(kept, note));
      await new Promise((resolve) => setTimeout(resolve, 60));
      return read(work);
    };
    await attic.look(kept, note);
    await Promise.all(looks);
    expect(reads).toBe(2);
    expect(text(await attic.original(kept[0]!.id))).toBe('nội dung của a.xlsx');
  });

  it('takes no copy of what was let go while it was being read', async () => {
    const { parts, attic, kept } = await scene(['a.xlsx']);
    const { read } = parts;
    parts.read = (work) => {
      attic.clear();
      return read(work);
    };
    await attic.look(kept, note);
    expect(await attic.original(kept[0]!.id)).toBeNull();
  });

  it('leaves out a file that is larger than all it may hold', async () => {
    const { attic, kept } = await scene(['a.xlsx', 'b.xlsx']);
    const [older, newer] = kept;
    await attic.look([older!, { ...newer!, size: 129 * 1024 * 1024 }], note);
    expect(await attic.original(newer!.id)).toBeNull();
    expect(text(await attic.original(older!.id))).toBe('nội dung của a.xlsx');
  });

  it('tells of bytes that are not those received, and of nothing else that goes wrong', async () => {
    const { parts, kept } = await scene(['a.xlsx', 'b.xlsx']);
    const codes = ['original-damaged', 'storage-failed'] as const;
    const read = () => Promise.reject(new AppError(codes[failed++]!));
    let failed = 0;
    const told: string[] = [];
    await new Attic({ ...parts, read }).look(kept, ({ file }) => told.push(file));
    expect(told).toEqual(['b.xlsx']);
    expect(failed).toBe(2);
  });

  it('stops where the storage was lost: what it has is all there is', async () => {
    const { parts, kept } = await scene(['a.xlsx']);
    const attic = new Attic({ ...parts, loss: 'cleared' });
    await attic.look(kept, note);
    expect(await attic.original(kept[0]!.id)).toBeNull();
  });
});
