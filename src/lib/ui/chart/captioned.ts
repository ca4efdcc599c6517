import { formatDate } from '#lib/messages/format.ts';
import { pictureWords } from '#lib/messages/picture.ts';
import type { Mark } from '../mark.ts';
import { markAt } from './picture-mark.ts';

/** What a chart that leaves the page says besides its marks. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  /** Basis, source and what was left out. */
  readonly notes: readonly string[];
}

/** A colour of the chart and what it stands for. */
export interface LegendEntry {
  readonly name: string;
  readonly colour: string;
  /** Of marks that are not filled with their colour. */
  readonly look?: 'hatched' | 'hollow';
  /** Drawn instead of a patch of the colour. */
  readonly mark?: Mark;
}

/** The marks of a chart as SVG, drawn for the size. */
export interface DrawnChart {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Width of a text in pixels, of a font size and weight. */
export type Measure = (text: string, size: number, bold: boolean) => number;

const MARGIN = 24;
/** Letters of pictures: those of the page where the machine has them. */
export const PICTURE_FONT = "'Noto Sans Variable', 'Noto Sans', 'Segoe UI', Arial, sans-serif";
const TITLE = { size: 19, line: 27, bold: true, colour: '#1f2328' };
const SUBTITLE = { size: 14, line: 20, bold: false, colour: '#57606a' };
const SWATCH = 12;
const NOTE = { size: 12, line: 17, bold: false, colour: '#57606a' };

type Look = typeof TITLE;

/**
 * A chart as one picture that can stand by itself in a report: its sentence, what it measures, the marks, and under them
 * the basis, the source and the day. On white, whatever the theme.
 */
export function pictureOf(
  chart: DrawnChart & { readonly legend?: readonly LegendEntry[] },
  words: PictureWords,
  day: string,
  measure: Measure,
): DrawnChart {
  const width = chart.width + 2 * MARGIN;
  const lines = (text: string, look: Look) =>
    wrapped(text, chart.width, (part) => measure(part, look.size, look.bold)).map((line) => ({ line, look }));
  const above = [...lines(words.title, TITLE), ...lines(words.subtitle, SUBTITLE)];
  const below = [...words.notes, pictureWords.source(formatDate(day))].flatMap((note) => lines(note, NOTE));
  const top = place(above, MARGIN);
  const legend = legendAt(chart.legend ?? [], top.end, width - MARGIN, measure);
  const marks = legend.end + MARGIN / 2;
  const bottom = place(below, marks + chart.height + MARGIN / 2);
  const height = bottom.end + MARGIN / 2;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${PICTURE_FONT}">` +
    `<title>${escaped(words.title)}</title><rect width="100%" height="100%" fill="#ffffff"/>` +
    top.svg +
    legend.svg +
    `<g transform="translate(${MARGIN} ${marks})">${chart.svg}</g>` +
    bottom.svg +
    '</svg>';
  return { svg, width, height };
}

/** Swatches with their names, in as many lines as they need. */
function legendAt(
  entries: readonly LegendEntry[],
  from: number,
  right: number,
  measure: Measure,
): { svg: string; end: number } {
  if (entries.length === 0) return { svg: '', end: from };
  let [x, y] = [MARGIN, from + SUBTITLE.line];
  const svg = entries.map(({ name, colour, look, mark }) => {
    const needed = SWATCH + 6 + measure(name, SUBTITLE.size, false);
    if (x > MARGIN && x + needed > right) [x, y] = [MARGIN, y + SUBTITLE.line];
    const at = x;
    x += needed + MARGIN;
    return (
      (mark
        ? markAt(mark, at - 1, y - SWATCH - 1, SWATCH + 2, escaped(colour))
        : swatch(at, y - SWATCH, escaped(colour), look)) +
      `<text x="${at + SWATCH + 6}" y="${y - 1}" font-size="${SUBTITLE.size}" fill="${TITLE.colour}">${escaped(name)}</text>`
    );
  });
  return { svg: svg.join(''), end: y };
}

function swatch(x: number, y: number, colour: string, look: LegendEntry['look']): string {
  const box = `<rect x="${x}" y="${y}" width="${SWATCH}" height="${SWATCH}" fill="${colour}"/>`;
  if (look === 'hatched') {
    const stripe = `M${x} ${y + 6}l6 -6M${x} ${y + 12}l12 -12M${x + 6} ${y + 12}l6 -6`;
    return `${box}<path d="${stripe}" stroke="#ffffff" stroke-width="2"/>`;
  }
  if (look !== 'hollow') return box;
  const half = SWATCH / 2;
  return `<circle cx="${x + half}" cy="${y + half}" r="${half - 1}" fill="#ffffff" stroke="${colour}" stroke-width="2"/>`;
}

/** A text in lines of at most so many pixels; a word that is longer stands alone. */
export function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || measure(joined) > width) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}

function place(
  lines: readonly { readonly line: string; readonly look: Look }[],
  from: number,
): { svg: string; end: number } {
  let y = from;
  const svg = lines.map(({ line, look }) => {
    y += look.line;
    const weight = look.bold ? ' font-weight="600"' : '';
    return `<text x="${MARGIN}" y="${y - look.line / 4}" font-size="${look.size}" fill="${look.colour}"${weight}>${escaped(line)}</text>`;
  });
  return { svg: svg.join(''), end: y };
}

/** A text as it stands in SVG. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
