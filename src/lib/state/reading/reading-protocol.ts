import type { Answer } from '#lib/domain/answer.ts';
import type { Dictionary } from '#lib/domain/dictionary.ts';
import type { FactColumns } from '#lib/domain/fact-columns.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import type { PopulationReading } from '#lib/domain/population-reading.ts';
import type { RegistryFile } from '#lib/domain/registry-file.ts';
import type { ShownSheet } from '#lib/domain/shown-sheet.ts';
import type { ReadingEntry } from '#lib/vault/schema.ts';
import type { StoredReading } from '#lib/vault/vault.ts';
import type { PortionedList } from './portions.ts';

/** What files are read with, besides the registry of units. */
export interface ReadingTerms {
  readonly province: string | null;
  readonly year: number | null;
  readonly dictionary: Dictionary;
  /** All that hold; each file is read with those that reach it. */
  readonly answers: readonly Answer[];
  /** Stands for all but the answers, for the registry and for the program: see `circumstances`. */
  readonly circumstances: string;
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

/** A table of people that is no submission; `year` is that of rows which name none. */
export interface PopulationRequest extends ShowRequest {
  readonly year: number;
}

export type WorkerRequest =
  /** Comes first, and once: it is large. */
  | { readonly kind: 'registry'; readonly registry: RegistryFile }
  | { readonly kind: 'terms'; readonly terms: ReadingTerms }
  | ({ readonly kind: 'read' } & ReadRequest)
  | ({ readonly kind: 'show' } & ShowRequest)
  | ({ readonly kind: 'population' } & PopulationRequest);

/** What became of a file. */
export type ReadAnswer =
  | {
      readonly kind: 'read';
      readonly reading: StoredReading;
      /** As the vault stores it. */
      readonly packed: ReadingEntry;
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

/** What a table of people says; nothing where the file was refused. */
export interface PopulationAnswer {
  readonly kind: 'population';
  readonly reading: PopulationReading;
}

/** Some of the figures of the reading whose rest comes last. */
export interface FiguresAnswer {
  readonly kind: 'figures';
  readonly columns: FactColumns;
}

/** Some of what else is long in the reading whose rest comes last (portions.ts). */
export interface PartAnswer {
  readonly kind: 'part';
  readonly list: PortionedList;
  readonly items: readonly unknown[];
}

export type WorkerAnswer =
  | ReadAnswer
  | FiguresAnswer
  | PartAnswer
  | ShowAnswer
  | PopulationAnswer
  /** `file-changed`: the browser could not read it any more (moved, locked, being saved). */
  | { readonly kind: 'failure'; readonly reason: 'file-changed' | 'bug'; readonly message: string };
