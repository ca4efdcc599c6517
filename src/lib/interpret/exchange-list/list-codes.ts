/** What the columns of a row say in the codes and numbers of the format, and which of them say what it does not know. */
export class ListCodes<Column extends string> {
  readonly #textOf: (column: Column) => string;
  readonly #faults = new Set<Column>();

  constructor(textOf: (column: Column) => string) {
    this.#textOf = textOf;
  }

  get faults(): readonly Column[] {
    return [...this.#faults];
  }

  fault(column: Column): void {
    this.#faults.add(column);
  }

  /** One of the known codes; the first of them where the row says nothing. */
  code<Code extends string>(column: Column, known: readonly [Code, ...Code[]]): Code {
    return this.optional(column, known) ?? known[0];
  }

  /** One of the known codes; null where the row says nothing. */
  optional<Code extends string>(column: Column, known: readonly Code[]): Code | null {
    const text = this.#textOf(column);
    if (text === '') return null;
    const code = known.find((each) => each === text) ?? null;
    if (code === null) this.fault(column);
    return code;
  }

  /** One of the known codes, which the row must say. */
  needed<Code extends string>(column: Column, known: readonly [Code, ...Code[]]): Code {
    if (this.#textOf(column) === '') this.fault(column);
    return this.code(column, known);
  }

  number(column: Column): number | null {
    const text = this.#textOf(column);
    if (text === '') return null;
    if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) this.fault(column);
    return Number(text);
  }
}
