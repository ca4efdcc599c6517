import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const SOURCE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const CONTRAST = 'color-contrast';

/** Which rules to ask: colours depend on the theme alone, everything else on the width alone. */
export type Rules = 'all' | 'colours' | 'all but colours';

const OPTIONS: Record<Rules, RunOptions> = {
  all: { runOnly: TAGS },
  colours: { runOnly: { type: 'rule', values: [CONTRAST] } },
  'all but colours': { runOnly: TAGS, rules: { [CONTRAST]: { enabled: false } } },
};

/**
 * What axe finds wrong with the page as it stands, or with what is inside `within`: rule, element, reason. Needs a context
 * with `bypassCSP`.
 */
export async function violations(page: Page, rules: Rules, within?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: SOURCE });
  const found = await page.evaluate(
    ([options, part]) =>
      (
        window as unknown as {
          axe: { run: (part: string | Document, options: RunOptions) => Promise<AxeResults> };
        }
      ).axe.run(part ?? document, options),
    [{ ...OPTIONS[rules], resultTypes: ['violations'] } satisfies RunOptions, within] as const,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} (${node.failureSummary?.split('\n')[1]?.trim()})`),
  );
}
