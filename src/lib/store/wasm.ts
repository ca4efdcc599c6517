import { AppError } from '#lib/domain/app-error.ts';
import { digestOf } from './digest.ts';
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
    if (!fault) return first;
    // The browser keeps the files of a version for ever, also one that came damaged: only another fetch replaces it.
    const second = await download({ url, stall, onprogress, cache: 'reload' });
    const remaining = await faultOf(second);
    if (remaining) throw new Error(remaining);
    return second;
  } catch (error) {
    throw new AppError('engine-not-loaded', { file: fileName(url) }, error);
  }
}

/** What is wrong with the bytes of the file; null where nothing is. */
async function faultOf(file: Blob): Promise<string | null> {
  if (!(await isWholeWasm(file))) return `not a whole wasm file: ${file.size} bytes`;
  return (await isTheEngine(file)) ? null : `another wasm file: ${file.size} bytes`;
}

/** By its digest, which on plain http no browser makes: there by its size. */
async function isTheEngine(file: Blob): Promise<boolean> {
  if (file.size !== ENGINE_FILE.size) return false;
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  return !subtle || (await digestOf(file)) === ENGINE_FILE.sha256;
}

const MAGIC = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/** The kind of a section and its length take so many bytes at most. */
const HEAD = 6;

/** Whether a file begins as a wasm module and its sections, each with its length, end where the file does. */
export async function isWholeWasm(file: Blob): Promise<boolean> {
  const bytesAt = async (from: number, length: number) =>
    new Uint8Array(await file.slice(from, from + length).arrayBuffer());
  const magic = await bytesAt(0, MAGIC.length);
  if (file.size <= MAGIC.length || !MAGIC.every((byte, i) => magic[i] === byte)) return false;
  let at = MAGIC.length;
  while (at < file.size) {
    const length = readLength(await bytesAt(at, HEAD), 1);
    if (!length) return false;
    at += length.after + length.value;
  }
  return at === file.size;
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

async function download({ url, stall, onprogress, cache }: Download): Promise<Blob> {
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
    const pieces: Blob[] = [];
    let received = 0;
    const reader = response.body.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      wait();
      pieces.push(new Blob([piece.value]));
      received += piece.value.length;
      onprogress({ received, total: ENGINE_FILE.size });
    }
    return new Blob(pieces, { type: 'application/wasm' });
  } finally {
    clearTimeout(timer);
  }
}

function fileName(url: string): string {
  return url.split(/[?#]/)[0]!.split('/').at(-1)!;
}
