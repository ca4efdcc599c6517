const FIRST_ARGUMENT = /\bHYPERLINK\(\s*"((?:[^"]|"")*)"/i;

/** The address that a formula HYPERLINK("https://…", …) leads to, where it stands there as text. */
export function linkOfFormula(formula: string | undefined): string[] {
  const match = formula === undefined ? null : FIRST_ARGUMENT.exec(formula);
  return match?.[1] ? [match[1].replaceAll('""', '"')] : [];
}
