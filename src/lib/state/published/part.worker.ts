import { AppError } from '#lib/domain/app-error.ts';
import { partOfUnit } from './part-content.ts';
import type { PartAnswer, PartRequest } from './part-protocol.ts';
import { RangeSource } from './range-source.ts';

/** The shell of what takes one unit's rows out of a published part, away from the page. It asks this site alone. */
self.onmessage = async ({ data: { address, bytes, code } }: MessageEvent<PartRequest>) => {
  try {
    answer({ kind: 'taken', content: await partOfUnit(new RangeSource(address, bytes), code) });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    answer({ kind: 'failed', code: error.code, message: `${error.message} ${String(error.cause ?? '')}` });
  }
};

function answer(message: PartAnswer): void {
  self.postMessage(message);
}
