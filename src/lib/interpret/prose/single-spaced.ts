/** A text with one plain space between its words, and the way back to the text as written. */
export interface SingleSpaced {
  readonly text: string;
  /** Where a span of `text` stands in the text as written. */
  span(start: number, end: number): readonly [number, number];
}

const UNEVEN = /[^\S\n ]| {2}/;

/**
 * Writers justify lines by hand with spaces, and programs put in those that do not break; the words of a sentence are the
 * same whichever parts them. Line breaks are kept. Takes time linear in the text.
 */
export function singleSpaced(source: string): SingleSpaced {
  if (!UNEVEN.test(source)) return { text: source, span: (start, end) => [start, end] };
  const starts: number[] = [];
  let text = '';
  for (let at = 0; at < source.length; at++) {
    const letter = source[at]!;
    const isSpace = letter !== '\n' && /\s/.test(letter);
    if (isSpace && text.endsWith(' ')) continue;
    text += isSpace ? ' ' : letter;
    starts.push(at);
  }
  return {
    text,
    span: (start, end) => [starts[start] ?? source.length, (starts[end - 1] ?? source.length - 1) + 1],
  };
}
