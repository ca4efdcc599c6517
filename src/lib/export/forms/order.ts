import type { FormFigure } from '#lib/domain/issued-form.ts';
import type { RegistryLevel } from '#lib/domain/unit.ts';

/** What all forms of one sending ask for. */
export interface FormOrder {
  /** Code of the contract ("2026-Q1"). */
  readonly period: string;
  readonly figures: readonly FormFigure[];
  readonly tasks: readonly FormTask[];
}

export interface FormTask {
  readonly content: string;
  /** As written; empty where it has none. */
  readonly deadline: string;
}

/** To whom a form goes. */
export interface FormUnit {
  readonly level: RegistryLevel;
  readonly code: string;
  /** With its type: "Xã Vĩnh Linh". */
  readonly name: string;
  /** The units that hold it, the nearest first: "Tỉnh Quảng Trị". */
  readonly above: readonly string[];
}

/** The tasks that lines of text name; what stands behind a "|" is the deadline. */
export function tasksIn(text: string): FormTask[] {
  return text
    .split(/\r?\n/)
    .map((line) => {
      const cut = line.lastIndexOf('|');
      return cut < 0
        ? { content: line.trim(), deadline: '' }
        : { content: line.slice(0, cut).trim(), deadline: line.slice(cut + 1).trim() };
    })
    .filter(({ content }) => content !== '');
}
