import type { Decision } from '#lib/domain/decision.ts';
import type { NewSubmission, Settings } from '#lib/vault/vault.ts';
import { WorkspaceWriter, type FileHead } from '#lib/vault/workspace-file/write.ts';
import { REGISTRY_FILE } from './facts.ts';
import { figure, submission } from './submission.ts';

export const HEAD: FileHead = {
  program: '0.1.0',
  madeAt: '2026-11-21T03:04:05.000Z',
  settings: { province: 'Tỉnh Quảng Trị', year: 2026 },
  decisions: [
    { at: '2026-11-20T01:00:00.000Z', kind: 'set-province', province: 'Tỉnh Quảng Trị' },
    { at: '2026-11-20T02:00:00.000Z', kind: 'set-year', year: 2026 },
    { at: '2026-11-20T03:00:00.000Z', kind: 'remove', file: 'cũ.xlsx', sha256: 'ab'.repeat(32) },
  ],
  registry: JSON.stringify(REGISTRY_FILE),
  registryAsOf: REGISTRY_FILE.asOf,
};

/** A submission of this name and content with one figure, as the vault takes it; its digest is left to the writer. */
export function stored(file: string, content: string | Uint8Array, value = 7): NewSubmission {
  const original = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    submission: {
      file,
      sha256: '',
      size: original.length,
      receivedAt: '2026-11-20T03:04:05.000Z',
      sample: false,
    },
    original,
    reading: { interpretation: submission(file, [figure({ file, value })]), madeWith: 'test', earlier: [] },
  };
}

export interface Written {
  readonly submissions: readonly NewSubmission[];
  readonly settings?: Settings;
  readonly decisions?: readonly Decision[];
  readonly madeAt?: string;
  readonly facts?: string;
}

/** The bytes of a workspace file. */
export async function written({
  submissions,
  facts = 'file\r\n',
  ...head
}: Written): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new WorkspaceWriter({ ...HEAD, ...head });
  for (const each of submissions) await writer.add(each);
  return new Uint8Array(await new Blob(await writer.finish(facts)).arrayBuffer());
}
