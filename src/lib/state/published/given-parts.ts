import { AppError } from '#lib/domain/app-error.ts';
import type { DataSetPart } from '#lib/export/data-set/manifest.ts';
import type { GivenFile } from '../reading/import-queue.svelte.ts';
import { startWorker } from '../start-worker.ts';
import { wholePart } from './part-content.ts';
import type { PartAnswer, PartRequest } from './part-protocol.ts';
import worker from './part.worker.ts?worker&url';
import { RangeSource } from './range-source.ts';

/**
 * Parts of a published data set as files for an import, each fetched when its turn comes; with a unit's code its rows alone.
 * Their names say where they come from, and their original bytes are kept like those of any file.
 */
export function givenParts(address: string, parts: readonly DataSetPart[], code: string | null): GivenFile[] {
  return parts.map(({ path, bytes }) => {
    const { href, host, pathname } = new URL(path, address);
    const name = `${host}${decodeURI(pathname)}`;
    if (code === null) return { name, file: () => wholePart(new RangeSource(href, bytes)) };
    return {
      name: name.replace(/[^/]+$/, `${code}.parquet`),
      file: () => taken({ address: href, bytes, code }),
    };
  });
}

/** A worker's answer; the worker is let go. */
async function taken(request: PartRequest): Promise<Blob> {
  const part = startWorker(worker, 'part');
  try {
    return await new Promise<Blob>((resolve, reject) => {
      part.onerror = (event) => {
        event.preventDefault();
        reject(new AppError('reader-died', {}, event.error ?? event.message));
      };
      part.onmessage = ({ data }: MessageEvent<PartAnswer>) => {
        if (data.kind === 'taken') resolve(data.content);
        else reject(new AppError(data.code, {}, new Error(data.message)));
      };
      part.postMessage(request);
    });
  } finally {
    part.terminate();
  }
}
