import { AppError } from '#lib/domain/app-error.ts';
import { ENGINE_FILE } from './engine-file.ts';

/** How much of the engine's file has come, in bytes. */
export interface Loading {
  readonly received: number;
  readonly total: number;
}

/**
 * Fetches the engine's wasm file and makes sure that it is the one, so that a missing file, a page in its place, half a
 * file or one with a wrong byte is told at once and by name. `stall` is the longest wait in ms for the next piece of it.
 * Throws an AppError `engine-not-loaded` whose cause says what came instead.
 */
export async function fetchWasm(
  url: string,
  stall: number,
  onprogress: (loading: Loading) => void = () => {},
): Promise<Blob> {
  try {
    const first = await download({ url, stall, onprogress, cache: 'default' });
    const fault = await faultOf(first);
    // The browser keeps the files of a version for ever, also one that came damaged: only another fetch replaces it.
    const bytes = fault ? await download({ url, stall, onprogress, cache: 'reload' }) : first;
    const remaining = fault && (await faultOf(bytes));
    if (remaining) throw new Error(remaining);
    return new Blob([bytes], { type: 'application/wasm' });
  } catch (error) {
    throw new AppError('engine-not-loaded', { file: fileName(url) }, error);
  }
}

/** What is wrong with the bytes of the file; null where nothing is. */
async function faultOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (!isWholeWasm(bytes)) return `not a whole wasm file: ${bytes.length} bytes`;
  return (await isTheEngine(bytes)) ? null : `another wasm file: ${bytes.length} bytes`;
}

/** By its digest, which on plain http no browser makes: there by its size. */
async function isTheEngine(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  if (bytes.length !== ENGINE_FILE.size) return false;
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return true;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === ENGINE_FILE.sha256;
}

const MAGIC = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/** Whether bytes begin as a wasm module and its sections, each with its length, end where the bytes do. */
export function isWholeWasm(bytes: Uint8Array): boolean {
  if (bytes.length <= MAGIC.length || !MAGIC.every((byte, i) => bytes[i] === byte)) return false;
  let at = MAGIC.length;
  while (at < bytes.length) {
    const length = readLength(bytes, at + 1);
    if (!length) return false;
    at = length.after + length.value;
  }
  return at === bytes.length;
}

/** An unsigned LEB128 number of at most 32 bits. */
function readLength(bytes: Uint8Array, from: number): { value: number; after: number } | null {
  let value = 0;
  for (let i = 0; i < 5; i++) {
    const byte = bytes[from + i];
    if (byte === undefined) return null;
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return { value, after: from + i + 1 };
  }
  return null;
}

interface Download {
  readonly url: string;
  readonly stall: number;
  readonly onprogress: (loading: Loading) => void;
  readonly cache: RequestCache;
}

async function download({ url, stall, onprogress, cache }: Download): Promise<Uint8Array<ArrayBuffer>> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(new Error(`nothing came for ${stall} ms`)), stall);
  };
  try {
    wait();
    const response = await fetch(url, { signal: abort.signal, cache });
    if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
    const pieces: Uint8Array[] = [];
    let received = 0;
    const reader = response.body.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      wait();
      pieces.push(piece.value);
      received += piece.value.length;
      onprogress({ received, total: ENGINE_FILE.size });
    }
    return joined(pieces);
  } finally {
    clearTimeout(timer);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function fileName(url: string): string {
  return url.split(/[?#]/)[0]!.split('/').at(-1)!;
}
