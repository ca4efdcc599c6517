import type { BrowserContext, Page } from '@playwright/test';
import { choose, clickToPaint, type Painted } from './click.ts';
import { quantile, type Measured } from './measure.ts';
import type { Site } from './site.ts';

/** The choices that come before the browser has compiled and optimised what runs in them. */
const EARLY = 30;
/** Choices that are made and not told, until the rest counts as warm. */
const WARM_UP = 100;

/** One choice after another, the i-th. */
type Choose = (i: number) => Promise<Painted>;

/** Choices of one page by when they were made. */
interface Phases {
  readonly first: Painted;
  readonly early: readonly Painted[];
  readonly warm: readonly Painted[];
}

/**
 * Choices in the filter bar of a page that has just been opened: the first, those up to the 30th, and the warm ones after a
 * hundred more, the pointer first and at once, beside as many in a page that has nothing to do but to hand ready options to
 * ECharts. Of either it is told too what was waited for the next frame once everything was drawn: a choice at any moment
 * waits half a frame on average, whatever the work.
 */
export async function* interactions(
  page: Page,
  context: BrowserContext,
  site: Site,
  choices: number,
  size: string,
): AsyncGenerator<Measured> {
  const ours = await phasesOf((i) => choose(page, i, 'pointer first'), choices, {
    warmUp: (i) => choose(page, i, 'at once'),
  });
  const atOnce = await inTurn((i) => choose(page, i, 'at once'), EARLY + WARM_UP + choices, choices);
  const alone = await chartAlone(context, site, page);
  const menu = (i: number) => clickToPaint(alone, { label: 'Kênh', value: String((i + 1) % 8) }, 'at once');
  const floor = await phasesOf(menu, choices);
  await alone.close();
  yield* told('the first', size, [ours.first], [floor.first]);
  yield* told(`choices 2 to ${EARLY}`, size, ours.early, floor.early);
  yield* told('warm, pointer first', size, ours.warm, floor.warm);
  yield* told('warm, at once', size, atOnce, floor.warm);
}

async function phasesOf(
  make: Choose,
  choices: number,
  { warmUp = make }: { warmUp?: Choose } = {},
): Promise<Phases> {
  const [first, ...early] = await inTurn(make, 0, EARLY);
  await inTurn(warmUp, EARLY, WARM_UP);
  return { first: first!, early, warm: await inTurn(make, EARLY + WARM_UP, choices) };
}

async function inTurn(make: Choose, from: number, count: number): Promise<Painted[]> {
  const made: Painted[] = [];
  for (let i = from; i < from + count; i += 1) made.push(await make(i));
  return made;
}

/** A second page of the same browser: ECharts alone, with as many bars as the chart of the first one. */
async function chartAlone(context: BrowserContext, site: Site, beside: Page): Promise<Page> {
  const bars = await beside.locator('[role=application] svg path[fill]:not([fill=none])').count();
  const page = await context.newPage();
  await page.goto(`${site.url}bare/`);
  await page.evaluate((count) => window.bare.chart(count), bars);
  return page;
}

/** Median and 95th percentile of what choices took, and the median of what of it was the wait for the frame. */
function* told(
  when: string,
  size: string,
  ours: readonly Painted[],
  floor: readonly Painted[],
): Generator<Measured> {
  const at = (share: number, read: (painted: Painted) => number) => ({
    ...{ ours: quantile(ours.map(read), share), peer: quantile(floor.map(read), share) },
    ...({ size, unit: 'ms' } as const),
  });
  const total = { beside: 'ECharts alone, option ready' };
  const isOne = ours.length === 1;
  yield { what: `paint: ${when}${isOne ? '' : ', median'}`, ...at(0.5, (one) => one.total), ...total };
  if (!isOne) yield { what: `paint: ${when}, p95`, ...at(0.95, (one) => one.total), ...total };
  const waited = { beside: 'waiting for the frame, ECharts alone' };
  yield { what: `paint: ${when}, waiting`, ...at(0.5, (one) => one.waited), ...waited };
}
