import type { Decision } from '#lib/domain/decision.ts';
import { sha256 } from '../sha256.ts';
import type { NewSubmission, Settings } from '../vault.ts';
import { decisionLines } from './decision-lines.ts';
import { manifestText, type Manifest, type ManifestPart } from './manifest.ts';
import { originalName, PARTS, readingName } from './part-names.ts';
import { submissionsText, type ListedSubmission } from './submission-list.ts';
import { ZipWriter } from './zip-writer.ts';

/** What a workspace file says besides its submissions. */
export interface FileHead {
  /** Version of the program. */
  readonly program: string;
  /** ISO time of the making. The bytes depend on nothing but this and what is in the workspace. */
  readonly madeAt: string;
  readonly settings: Settings;
  readonly decisions: readonly Decision[];
  /** The registry in use, as JSON, and the day to which it is up to date. */
  readonly registry: string;
  readonly registryAsOf: string;
}

/** Writes a workspace as one file (*.cchc), submission by submission. All methods throw an AppError `workspace-too-large`. */
export class WorkspaceWriter {
  readonly #head: FileHead;
  readonly #zip = new ZipWriter();
  readonly #parts: ManifestPart[] = [];
  readonly #listed: ListedSubmission[] = [];
  #facts = 0;

  constructor(head: FileHead) {
    this.#head = head;
  }

  /** Adds a submission; the order of these is that of the workspace. */
  async add({ submission, original, reading }: NewSubmission): Promise<void> {
    const number = this.#listed.length + 1;
    const { file, receivedAt, sample } = submission;
    const name = originalName(number, file);
    const digest = await this.#add(name, original as Uint8Array<ArrayBuffer>);
    const listed = { file, sha256: digest, size: original.length, receivedAt, sample, original: name };
    if (reading) await this.#addText(readingName(number), JSON.stringify(reading));
    this.#listed.push({ ...listed, reading: reading && readingName(number) });
    this.#facts += reading?.interpretation.facts.length ?? 0;
  }

  /** The whole file, in pieces. `factsCsv` holds the figures of all submissions as contract.md writes them. */
  async finish(factsCsv: string): Promise<Uint8Array<ArrayBuffer>[]> {
    const { program, madeAt, registryAsOf, settings, decisions, registry } = this.#head;
    await this.#addText(PARTS.registry, registry);
    await this.#addText(PARTS.facts, factsCsv, true);
    await this.#addText(PARTS.decisions, decisionLines(decisions), true);
    await this.#addText(PARTS.settings, JSON.stringify(settings, null, 2) + '\n', true);
    await this.#addText(PARTS.submissions, submissionsText(this.#listed), true);
    const manifest: Omit<Manifest, 'format'> = {
      ...{ program, madeAt, registryAsOf },
      counts: { submissions: this.#listed.length, facts: this.#facts },
      parts: this.#parts,
    };
    this.#zip.add(PARTS.manifest, utf8(manifestText(manifest)), { first: true });
    return this.#zip.finish();
  }

  #addText(name: string, text: string, first = false): Promise<string> {
    return this.#add(name, utf8(text), first);
  }

  /** Adds a part and its line of the manifest; answers its digest. */
  async #add(name: string, content: Uint8Array<ArrayBuffer>, first = false): Promise<string> {
    const digest = await sha256(content);
    this.#zip.add(name, content, { first });
    this.#parts.push({ name, size: content.length, sha256: digest });
    return digest;
  }
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
