import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pictureOf, type DrawnChart } from '#lib/ui/chart/captioned.ts';
import { stepMark } from '#lib/ui/chart/step.ts';
import { renderSvg, svgTexts, TEST_THEME } from '../helpers/chart.ts';
import { readCsv } from '../oracle/csv.js';
import { CHARTS } from './charts.ts';
import { MAPS } from './maps.ts';

const VIEWS = 'src/lib/views';
const WIDTH = 900;
const DAY = '2026-04-03';
const measure = (text: string, size: number) => (text.length * size) / 2;
const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll(/\s+/g, ' ');

/** The folders of all views in whose components a text stands. */
function viewsWith(text: string): string[] {
  return readdirSync(VIEWS)
    .filter((view) =>
      readdirSync(`${VIEWS}/${view}`)
        .filter((file) => file.endsWith('.svelte'))
        .some((file) => readFileSync(`${VIEWS}/${view}/${file}`, 'utf8').includes(text)),
    )
    .sort();
}

it('all views that draw are held to it', () => {
  const views = (cases: readonly { view: string }[]) => [...new Set(cases.map(({ view }) => view))].sort();
  expect(viewsWith('ui/chart/Chart.svelte')).toEqual(views(CHARTS));
  expect(viewsWith('Picture(').concat(viewsWith('heatmapMarks(')).sort()).toEqual(views(MAPS));
});

describe.each([...CHARTS, ...MAPS])('$name', ({ sentence, other, subtitle, notes, ...each }) => {
  it('says what its data say, in a sentence', () => {
    expect(sentence).toMatch(/^\p{Lu}|^\d/u);
    expect(sentence).toMatch(/\d.*\.$/);
    expect(other).not.toBe(sentence);
  });

  it('has a table with every unit, a missing number never as 0', () => {
    for (const said of each.inTable) expect(each.csv).toContain(said);
    const table = readCsv(each.csv);
    for (const { row, heading } of each.missing) {
      const [found] = table.filter((line) => Object.values(line).includes(row));
      expect(Object.keys(found!)).toContain(heading);
      expect(found![heading]).not.toMatch(/\d/);
    }
  });

  it('leaves the page as a picture with its sentence, subject, basis, source and day', () => {
    const shown = 'drawing' in each ? each.drawing : each.picture;
    const { legend } = shown;
    const drawn: DrawnChart =
      'marks' in shown
        ? shown.marks(TEST_THEME, WIDTH)
        : {
            svg: renderSvg(shown.option(TEST_THEME), WIDTH, shown.height),
            ...{ width: WIDTH, height: shown.height },
          };
    const words = { title: sentence, subtitle, notes };
    const { svg, height } = pictureOf({ ...drawn, legend: legend(TEST_THEME) }, words, DAY, measure);
    const text = plain(svgTexts(svg).join(' '));
    for (const said of [sentence, subtitle, ...notes, 'Nguồn: ', 'Ngày lập: 03/04/2026'])
      expect(text).toContain(plain(said));
    for (const { name } of legend(TEST_THEME)) expect(text).toContain(plain(name));
    expect(height).toBeGreaterThan(drawn.height);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe.each(CHARTS)('$name', ({ drawing, marks, missing, provisional }) => {
  const { size, series = 1, along = 'x', describe: said } = drawing;

  it('is read by the arrow keys: every mark in words, what is missing never as 0', () => {
    const seen = new Set<string>();
    const shape = { size, series, along };
    for (let one = 0; one < series; one++) {
      let at = stepMark('Home', null, shape) ?? { index: 0, series: 0 };
      at = { ...at, series: one };
      for (let step = 0; step < size; step++) {
        seen.add(said(at.index, at.series));
        at = stepMark(along === 'y' ? 'ArrowDown' : 'ArrowRight', at, shape) ?? at;
      }
    }
    expect(seen).not.toContain('');
    for (const words of marks) expect([...seen]).toContain(words);
    for (const words of provisional) expect([...seen]).toContain(words);
    for (const { row, spoken } of missing) {
      if (spoken) expect([...seen]).toContain(spoken);
      else expect([...seen].filter((words) => words.startsWith(row))).toEqual([]);
    }
  });

  it('draws what is provisional hatched or hollow, and says what that means', () => {
    const option = JSON.stringify(drawing.option(TEST_THEME));
    const looks = drawing.legend(TEST_THEME).flatMap(({ look, name }) => (look ? [[look, name]] : []));
    expect(looks).toEqual([[drawing.look, expect.stringContaining('Tạm tính')]]);
    expect(option).toContain(drawing.look === 'hatched' ? '"decal"' : '"borderWidth":2');
    for (const words of provisional) expect(words).toContain('tạm tính');
  });
});
