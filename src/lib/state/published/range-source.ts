import { AppError } from '#lib/domain/app-error.ts';
import type { ByteSource } from '#lib/workbook/parquet/parquet-table.ts';

/** A file on a server, of which only the ranges are fetched that are asked for. */
export class RangeSource implements ByteSource {
  readonly byteLength: number;
  readonly #address: string;

  /** `byteLength` is what the list of the data set says of the file: it must be true. */
  constructor(address: string, byteLength: number) {
    this.#address = address;
    this.byteLength = byteLength;
  }

  /**
   * Throws an AppError: `data-set-not-found`, `data-set-not-reached`, `data-set-no-ranges` where the server gives the
   * whole, `data-set-damaged` where the file is not as long as the list says, or came only in part.
   */
  async slice(start: number, end = this.byteLength): Promise<ArrayBuffer> {
    const response = await fetched(this.#address, { headers: { range: `bytes=${start}-${end - 1}` } });
    if (response.status === 416) throw this.#damaged(response.headers.get('content-range') ?? '416');
    if (response.status !== 206) {
      await response.body?.cancel();
      throw new AppError('data-set-no-ranges', { address: this.#address });
    }
    const told = response.headers.get('content-range') ?? '';
    if (!told.endsWith(`/${this.byteLength}`)) throw this.#damaged(told);
    const bytes = await response.arrayBuffer().catch((error: unknown) => {
      throw new AppError('data-set-not-reached', { address: this.#address }, error);
    });
    if (bytes.byteLength !== end - start) throw this.#damaged(`${bytes.byteLength} bytes for ${told}`);
    return bytes;
  }

  #damaged(told: string): AppError {
    return new AppError('data-set-damaged', { address: this.#address }, new Error(told));
  }
}

/**
 * What a server answers, which may be a 416. Throws an AppError `data-set-not-found` or `data-set-not-reached`. Nothing is
 * taken from the browser's cache without asking: parts are replaced under the same address.
 */
export async function fetched(address: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(address, { ...init, cache: 'no-cache' }).catch((error: unknown) => {
    throw new AppError('data-set-not-reached', { address }, error);
  });
  if (response.status === 404) throw new AppError('data-set-not-found', { address });
  if (!response.ok && response.status !== 416) {
    throw new AppError('data-set-not-reached', { address }, new Error(String(response.status)));
  }
  return response;
}
