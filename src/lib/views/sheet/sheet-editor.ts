import type { Answer, CellMeaning, ColumnMeaning, ReachKind } from '#lib/domain/answer.ts';
import type { LayoutKind } from '#lib/domain/interpretation.ts';
import { cellName } from '#lib/domain/place.ts';
import type { ShownColumn, ShownSheet } from '#lib/domain/shown-sheet.ts';
import { answerText } from '#lib/messages/answers.ts';
import { sheetWords } from '#lib/messages/sheet.ts';
import type { Submission } from '#lib/state/submission.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { decideAloud } from '../questions/decide-aloud.ts';
import type { CellPlace } from './about-cell.ts';
import { headerRowsAt, resizedHeader } from './header-rows.ts';
import type { RowChoice } from './row-choice.ts';

const { edit: words } = sheetWords;

/** The reaches that can be chosen on a sheet. */
export type SheetReach = Extract<ReachKind, 'file' | 'layout' | 'always'>;

/** What a person says of one sheet of a submission: each becomes an answer, and the file is read again with it. */
export class SheetEditor {
  readonly #workspace: Pick<Workspace, 'decide' | 'undo'>;
  readonly #file: Pick<Submission, 'sha256'>;
  readonly #sheet: ShownSheet;

  constructor(
    workspace: Pick<Workspace, 'decide' | 'undo'>,
    file: Pick<Submission, 'sha256'>,
    sheet: ShownSheet,
  ) {
    this.#workspace = workspace;
    this.#file = file;
    this.#sheet = sheet;
  }

  setRow(row: number, is: RowChoice): Promise<boolean> {
    const answer: Answer = { about: 'row', sheet: this.#sheet.name, row, is, reach: this.#thisFile() };
    return this.#give(answer);
  }

  /** One more or one less row of headings, of the table at a row. False where there is none to take away. */
  async resizeHeader(at: number | null, by: 1 | -1): Promise<boolean> {
    const header = headerRowsAt(this.#sheet.rows, at);
    const change = header && resizedHeader(header, by);
    return change ? this.setRow(change.row, change.is) : false;
  }

  setColumn({ path, signature }: ShownColumn, is: ColumnMeaning, reach: SheetReach): Promise<boolean> {
    const answer: Answer = { about: 'column', path, is, reach: this.#reach(reach, signature) };
    return this.#give(answer);
  }

  /** With `signature` every sheet that has such a table is read alike. */
  setLayout(as: LayoutKind, turned: boolean, signature: string | null = null): Promise<boolean> {
    const reach = signature === null ? this.#thisFile() : ({ kind: 'layout', signature } as const);
    return this.#give({ about: 'layout', sheet: this.#sheet.name, as, turned, reach });
  }

  setCell({ row, col }: CellPlace, is: CellMeaning): Promise<boolean> {
    const cell = cellName(row, col);
    const answer: Answer = { about: 'cell', sheet: this.#sheet.name, cell, is, reach: this.#thisFile() };
    return this.#give(answer);
  }

  /** What a person said before holds no more. */
  takeBack(answer: Answer): Promise<boolean> {
    const at = new Date().toISOString();
    return decideAloud(
      this.#workspace,
      [{ at, kind: 'unanswer', answers: [answer] }],
      words.done.back,
      words.done.text,
    );
  }

  #give(answer: Answer): Promise<boolean> {
    const at = new Date().toISOString();
    // None of what is said on a sheet names a unit.
    const said = answerText(answer, { unit: ({ code }) => code });
    const title = said.charAt(0).toLocaleUpperCase('vi') + said.slice(1);
    return decideAloud(this.#workspace, [{ at, kind: 'answer', answers: [answer] }], title, words.done.text);
  }

  #thisFile() {
    return { kind: 'file', sha256: this.#file.sha256 } as const;
  }

  #reach(kind: SheetReach, signature: string) {
    if (kind === 'layout') return { kind, signature } as const;
    return kind === 'always' ? ({ kind } as const) : this.#thisFile();
  }
}
