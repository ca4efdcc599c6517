const MARKS = /(?<=[^\s:*(])(?:\s*(?::|\*+|\(\*+\)))+$/u;

/** A heading or a name without a colon or what points to a footnote behind it: "Băng rôn:", "Xã Long Hiệp (*)". */
export function withoutMarksBehind(text: string): string {
  return text.replace(MARKS, '');
}
