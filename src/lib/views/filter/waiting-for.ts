import { formatMegabytes } from '#lib/messages/format.ts';
import { viewWords } from '#lib/messages/views.ts';
import type { EngineWork } from '#lib/state/engine.ts';

/** What a page waits for, as its progress bar says it. */
export interface WaitingFor {
  readonly label: string;
  /** Null while it is not known how much there is. */
  readonly value: number | null;
  readonly max?: number;
  readonly detail?: string;
}

/** `isOpening`: what is stored on this machine is still being read. */
export function waitingFor(isOpening: boolean, work: EngineWork | null): WaitingFor {
  const { opening, fetching, filling, rows, computing } = viewWords.waitingFor;
  if (isOpening) return { label: opening, value: null };
  if (work?.kind === 'fetching') {
    const { received, total } = work;
    return { label: fetching, value: received, max: total, detail: formatMegabytes(received, total) };
  }
  if (work?.kind === 'filling' && work.total > 0 && work.done < work.total) {
    const { done, total } = work;
    return { label: filling, value: done, max: total, detail: rows(done, total) };
  }
  return { label: computing, value: null };
}
