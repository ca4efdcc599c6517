import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { COUNTED } from './tally.ts';

/** Prints at the end what the fault tests counted. */
export default class TallyReporter implements Reporter {
  readonly #sums = new Map<string, number>(Object.values(COUNTED).map((name) => [name, 0]));

  onTestEnd(_: TestCase, { annotations }: TestResult): void {
    for (const { type, description } of annotations) {
      const sum = this.#sums.get(type);
      if (sum !== undefined) this.#sums.set(type, sum + Number(description));
    }
  }

  onEnd(): void {
    console.log('\n' + [...this.#sums].map(([name, sum]) => `${name}: ${sum}`).join(', '));
  }
}
