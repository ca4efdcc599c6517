import type { Interpretation } from '#lib/domain/interpretation.ts';
import type { Problem } from '#lib/domain/problem.ts';
import type { Registry } from '#lib/domain/registry.ts';

/** A submission about which a person may be asked, reconciled with all others. */
export interface Asked {
  readonly sha256: string;
  readonly interpretation: Interpretation;
}

/** What a question may know besides the submissions. */
export interface AskContext {
  readonly registry: Registry;
  /** Name or code of the workspace's province; null where none is set. */
  readonly province: string | null;
  /** `condonedKey`s of the problems that a person let stand: they are not asked again. */
  readonly condoned: ReadonlySet<string>;
}

/** A problem with the submission in which it was found. */
export interface Doubt {
  readonly asked: Asked;
  readonly problem: Problem;
}
