import type { Interpretation } from '#lib/domain/interpretation.ts';
import type { RegistryFile } from '#lib/domain/registry-file.ts';
import type { ShownSheet } from '#lib/domain/shown-sheet.ts';
import type { StoredReading } from '#lib/vault/vault.ts';

/** What every file is read with. */
export interface ReadingContext {
  readonly registry: RegistryFile;
  readonly province: string | null;
  readonly year: number | null;
  /** Stands for all of the above, and for the program: see `circumstances`. */
  readonly madeWith: string;
}

/** A file that is in the workspace already. */
export interface Known {
  readonly file: string;
  readonly sha256: string;
}

/** A file to be read; `known` are files of the workspace, which are recognised and not read again. */
export interface ReadRequest {
  readonly name: string;
  readonly content: Blob;
  readonly known: readonly Known[];
}

/** A file of the workspace whose sheets are to be looked at. */
export interface ShowRequest {
  readonly name: string;
  readonly content: Blob;
}

export type WorkerRequest =
  | { readonly kind: 'context'; readonly context: ReadingContext }
  | ({ readonly kind: 'read' } & ReadRequest)
  | ({ readonly kind: 'show' } & ShowRequest);

/** What became of a file. */
export type ReadAnswer =
  | {
      readonly kind: 'read';
      readonly reading: StoredReading;
      readonly sha256: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  /** It is in the workspace under this name. */
  | { readonly kind: 'known'; readonly file: string }
  /** It is an archive, and these files are in it. `remarks` names what in it was passed over or cannot be read. */
  | {
      readonly kind: 'archive';
      readonly members: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
      readonly remarks: Interpretation | null;
    };

/** The sheets of a file as they were read; none where it was refused. */
export interface ShowAnswer {
  readonly kind: 'shown';
  readonly sheets: readonly ShownSheet[];
}

export type WorkerAnswer =
  | ReadAnswer
  | ShowAnswer
  /** `file-changed`: the browser could not read it any more (moved, locked, being saved). */
  | { readonly kind: 'failure'; readonly reason: 'file-changed' | 'bug'; readonly message: string };
