import { vi } from 'vitest';

/** The part of a Worker that the page's conversations use. */
interface WorkerPart<Request, Answer> {
  postMessage(message: Request): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** A worker that answers each request as told, a moment later; `asked` notes the kinds of what it was asked. */
export function workerThat<Request extends { readonly kind: string }, Answer>(
  reply: (request: Request) => readonly Answer[],
) {
  const asked: string[] = [];
  const terminate = vi.fn();
  const worker: WorkerPart<Request, Answer> = {
    onmessage: null,
    onerror: null,
    terminate,
    postMessage(request) {
      asked.push(request.kind);
      for (const data of reply(request)) {
        setTimeout(() => worker.onmessage?.({ data } as MessageEvent<Answer>));
      }
    },
  };
  return { start: () => worker, worker, asked, terminate };
}
