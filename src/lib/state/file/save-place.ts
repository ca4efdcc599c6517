import { AppError } from '#lib/domain/app-error.ts';

/** Where a file goes: chosen once, written to as often as wanted. */
export interface SavePlace {
  readonly name: string;
  /** False where every writing makes another file (a download). */
  readonly lasting: boolean;
  /** Throws an AppError `workspace-file-not-written`; then what was there before is untouched. */
  write(content: Blob): Promise<void>;
}

/** How a file is handed over where the browser lets no place be chosen. */
export type Download = (name: string, content: Blob) => void;

/** The parts of the File System Access API that are used; only Chromium has it, and only on secure origins. */
interface Handle {
  readonly name: string;
  createWritable(): Promise<{
    write(content: Blob): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  }>;
}

type Picker = (options: {
  readonly suggestedName: string;
  readonly types: readonly { readonly description: string; readonly accept: Record<string, string[]> }[];
}) => Promise<Handle>;

/**
 * Asks the user for a place; null where they changed their mind. To be called first thing after a press of theirs,
 * or the browser refuses to ask.
 */
export async function choosePlace(
  suggestedName: string,
  description: string,
  download: Download,
): Promise<SavePlace | null> {
  const picker = (globalThis as { showSaveFilePicker?: Picker }).showSaveFilePicker;
  if (!picker) return downloads(suggestedName, download);
  try {
    const types = [{ description, accept: { 'application/zip': ['.cchc'] } }];
    return placeOf(await picker({ suggestedName, types }));
  } catch (error) {
    if (nameOf(error) === 'AbortError') return null;
    // A policy, or a frame, that forbids the dialog: a download needs none.
    if (nameOf(error) === 'SecurityError' || nameOf(error) === 'NotAllowedError')
      return downloads(suggestedName, download);
    throw error;
  }
}

function downloads(name: string, download: Download): SavePlace {
  return {
    name,
    lasting: false,
    write: (content) => Promise.resolve(download(name, content)),
  };
}

/** The browser writes beside the file and puts it in its place only when all of it is there. */
function placeOf(handle: Handle): SavePlace {
  return {
    name: handle.name,
    lasting: true,
    async write(content) {
      try {
        const writable = await handle.createWritable();
        try {
          await writable.write(content);
          await writable.close();
        } catch (error) {
          await writable.abort().catch(() => undefined);
          throw error;
        }
      } catch (error) {
        throw new AppError('workspace-file-not-written', { name: handle.name }, error);
      }
    },
  };
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
