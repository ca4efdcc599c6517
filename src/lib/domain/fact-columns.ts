import type { Evidence, Fact } from './fact.ts';
import { cellName } from './place.ts';

/** A column of few different values: each of them once, and for each figure which one it has. */
interface Few<T> {
  readonly values: readonly T[];
  readonly which: Uint32Array;
}

/** What figures say in few different ways. */
type FewOf = Omit<Fact, 'place' | 'evidence' | 'value'>;

/**
 * Figures as columns, to be handed from one thread to another: few texts and some typed arrays are copied sooner than an
 * object, its place and its evidence for every figure.
 */
export interface FactColumns {
  readonly few: { readonly [Name in keyof FewOf]: Few<Fact[Name]> };
  readonly evidence: { readonly [Name in keyof Required<Evidence>]: Few<Evidence[Name]> };
  readonly file: Few<string>;
  readonly sheet: Few<string>;
  readonly sheetIndex: Int32Array;
  readonly row: Int32Array;
  readonly col: Int32Array;
  readonly part: Int32Array;
  /** Null where each is named after its row and column. */
  readonly cell: readonly string[] | null;
  readonly value: readonly (number | null)[];
}

/** The columns of figures. */
export function columnsOf(facts: readonly Fact[]): FactColumns {
  const few = <T>(valueOf: (fact: Fact) => T) => fewOf(facts, valueOf);
  const numbers = (numberOf: (fact: Fact) => number) => Int32Array.from(facts, numberOf);
  return {
    few: {
      unit: few(({ unit }) => unit),
      scope: few(({ scope }) => scope),
      period: few(({ period }) => period),
      periodFrom: few(({ periodFrom }) => periodFrom),
      periodTo: few(({ periodTo }) => periodTo),
      channel: few(({ channel }) => channel),
      subchannel: few(({ subchannel }) => subchannel),
      measure: few(({ measure }) => measure),
      measureText: few(({ measureText }) => measureText),
      state: few(({ state }) => state),
      qualifier: few(({ qualifier }) => qualifier),
      of: few(({ of }) => of),
      topic: few(({ topic }) => topic),
      status: few(({ status }) => status),
      sourceText: few(({ sourceText }) => sourceText),
      proposed: few(({ proposed }) => proposed),
    },
    evidence: {
      header: few(({ evidence }) => evidence.header),
      unit: few(({ evidence }) => evidence.unit),
      period: few(({ evidence }) => evidence.period),
      span: few(({ evidence }) => evidence.span),
    },
    file: few(({ place }) => place.file),
    sheet: few(({ place }) => place.sheet),
    sheetIndex: numbers(({ place }) => place.sheetIndex),
    row: numbers(({ place }) => place.row),
    col: numbers(({ place }) => place.col),
    part: numbers(({ place }) => place.part),
    cell: facts.every(isNamedByPlace) ? null : facts.map(({ place }) => place.cell),
    value: facts.map(({ value }) => value),
  };
}

/** The figures of columns; what several share is one for them. */
export function factsOf(columns: FactColumns): Fact[] {
  return columns.value.map((_, at) => factAt(columns, at));
}

/** Field by field, so that all figures have one hidden class (`withStatus`). */
function factAt(columns: FactColumns, at: number): Fact {
  const { few, evidence, row, col, cell } = columns;
  const span = oneOf(evidence.span, at);
  const place = {
    file: oneOf(columns.file, at),
    sheet: oneOf(columns.sheet, at),
    cell: cell ? cell[at]! : cellName(row[at]!, col[at]!),
    sheetIndex: columns.sheetIndex[at]!,
    row: row[at]!,
    col: col[at]!,
    part: columns.part[at]!,
  };
  const known = {
    header: oneOf(evidence.header, at),
    unit: oneOf(evidence.unit, at),
    period: oneOf(evidence.period, at),
  };
  return {
    place,
    unit: oneOf(few.unit, at),
    scope: oneOf(few.scope, at),
    period: oneOf(few.period, at),
    periodFrom: oneOf(few.periodFrom, at),
    periodTo: oneOf(few.periodTo, at),
    channel: oneOf(few.channel, at),
    subchannel: oneOf(few.subchannel, at),
    measure: oneOf(few.measure, at),
    measureText: oneOf(few.measureText, at),
    state: oneOf(few.state, at),
    value: columns.value[at]!,
    qualifier: oneOf(few.qualifier, at),
    of: oneOf(few.of, at),
    topic: oneOf(few.topic, at),
    status: oneOf(few.status, at),
    sourceText: oneOf(few.sourceText, at),
    proposed: oneOf(few.proposed, at),
    evidence: span ? { ...known, span } : known,
  };
}

function oneOf<T>({ values, which }: Few<T>, at: number): T {
  return values[which[at]!]!;
}

/** Neighbours mostly have the same. */
function fewOf<T>(facts: readonly Fact[], valueOf: (fact: Fact) => T): Few<T> {
  const numbers = new Map<T, number>();
  const which = new Uint32Array(facts.length);
  let [before, number]: [T | null, number] = [null, -1];
  facts.forEach((fact, at) => {
    const value = valueOf(fact);
    if (number < 0 || value !== before) {
      const known = numbers.get(value);
      number = known ?? numbers.size;
      if (known === undefined) numbers.set(value, number);
      before = value;
    }
    which[at] = number;
  });
  return { values: [...numbers.keys()], which };
}

function isNamedByPlace({ place: { cell, row, col } }: Fact): boolean {
  return cell === cellName(row, col);
}
