import type { SourceStep } from '#lib/views/source/steps.ts';

declare global {
  namespace App {
    interface Error {
      message: string;
      /** What a person may copy for support; only where the error was unexpected. */
      report?: string;
    }

    /** What a step of the browser's history shows over the page. */
    interface PageState {
      source?: SourceStep;
    }
  }
}

export {};
