import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { filesBelow, SEEDS } from './sample-files.ts';

/** What an attacker's text would try, each with what becomes of it. Runs in a page and in a worker alike. */
async function attempts(): Promise<Record<string, string>> {
  const outcome = async (work: () => unknown) => {
    try {
      await work();
      return 'done';
    } catch (error) {
      return error instanceof Error ? error.constructor.name : String(error);
    }
  };
  const callGlobal = (name: string, text: string) =>
    (Reflect.get(globalThis, name) as (text: string) => unknown)(text);
  // The debugger's own evaluation is let off; what comes after it is not.
  await new Promise((later) => setTimeout(later));
  return {
    'a request to another origin': await outcome(() => fetch('http://127.0.0.1:9/figures')),
    'a text as code': await outcome(() => callGlobal('eval', '1 + 1')),
    'a text as a function': await outcome(() => callGlobal('Function', 'return 1')),
  };
}

const REFUSED = {
  'a request to another origin': 'TypeError',
  'a text as code': 'EvalError',
  'a text as a function': 'EvalError',
};

/** The name of the error with which the page refuses some work; empty where it does not. */
function refused(page: Page, work: () => void): Promise<string> {
  return page.evaluate(`(() => {
    try { (${work.toString()})(); return ''; } catch (error) { return error.constructor.name; }
  })()`);
}

test('the content policy holds in the page and in every worker', async ({ page, watch }) => {
  const violations: string[] = [];
  await page.exposeFunction('violated', (directive: string) => violations.push(directive));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      void (window as unknown as { violated: (directive: string) => void }).violated(effectiveDirective);
    });
  });
  const importing = new ImportPage(page);
  await importing.open();
  await importing.choose(filesBelow(SEEDS));
  await importing.read(filesBelow(SEEDS).length);
  await page.getByRole('link', { name: 'So sánh' }).first().click();
  await expect(page.getByRole('button', { name: 'Xuất CSV' }).first()).toBeVisible();
  expect(violations, 'what the site does by itself').toEqual([]);

  await test.step('in the page', async () => {
    expect(await page.evaluate(attempts)).toEqual(REFUSED);
    expect(
      await refused(page, () => {
        document.body.append(document.createRange().createContextualFragment('<img src="x" onerror="x()">'));
      }),
    ).toBe('TypeError');
    expect(await refused(page, () => void new Worker('https://example.com/a.js'))).toBe('TypeError');
    expect(violations).toContain('require-trusted-types-for');
    expect(violations).toContain('connect-src');
  });

  await test.step('in the workers', async () => {
    // The engine, and the reader of files.
    expect(page.workers().length).toBeGreaterThanOrEqual(2);
    for (const worker of page.workers()) {
      expect(await worker.evaluate(attempts), worker.url()).toEqual(REFUSED);
    }
  });

  // The browser says each refusal on the console; nothing else was said.
  const refusals = watch.console
    .splice(0)
    .filter((text) => !/Content Security Policy|Trusted(?:Script|HTML|String)/.test(text));
  expect(refusals).toEqual([]);
});
