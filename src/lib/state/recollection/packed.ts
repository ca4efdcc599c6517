import { isFlag, isText, isWhole, jsonOf, listOf, orNull, recordOf, type Check } from '#lib/domain/shape.ts';
import type { RawRow } from '#lib/store/query.ts';
import { sha256 } from '#lib/vault/sha256.ts';

/** An answer of the engine: the name of its question, and its rows. */
export type NamedAnswer = readonly [question: string, rows: readonly RawRow[]];

/** What the engine answered of a workspace, and what a page tells of that workspace beside its answers. */
export interface Recalled {
  /** Of all that the answers follow from. */
  readonly name: string;
  readonly sample: boolean;
  /** Files that wait to be entered. */
  readonly waiting: number;
  /** The workspace's tỉnh. */
  readonly province: string | null;
  readonly answers: readonly NamedAnswer[];
}

/** Answers to the questions of some pages. A longer text would cost a start more than it saves, in signs. */
const LONGEST = 1_000_000;

/** As one line with its digest before it; the answers that come first as far as there is room. */
export async function pack({ answers, ...rest }: Recalled): Promise<string> {
  const kept: NamedAnswer[] = [];
  let room = LONGEST;
  for (const answer of answers) {
    const { length } = JSON.stringify(answer);
    if (length > room) continue;
    room -= length;
    kept.push(answer);
  }
  const text = JSON.stringify({ ...rest, answers: kept });
  return `${await digest(text)} ${text}`;
}

/** Null where it is not whole, or not what `pack` writes. */
export async function unpack(packed: string | null): Promise<Recalled | null> {
  const [sum = ''] = packed?.split(' ', 1) ?? [];
  const text = packed?.slice(sum.length + 1) ?? '';
  if (sum === '' || (await digest(text)) !== sum) return null;
  const recalled = jsonOf(text);
  return isRecalled(recalled) ? recalled : null;
}

const isAnswer: Check<NamedAnswer> = (value): value is NamedAnswer =>
  Array.isArray(value) && value.length === 2 && isText(value[0]) && Array.isArray(value[1]);

const isRecalled = recordOf<Recalled>({
  name: isText,
  sample: isFlag,
  waiting: isWhole,
  province: orNull(isText),
  answers: listOf(isAnswer),
});

function digest(text: string): Promise<string> {
  return sha256(new TextEncoder().encode(text));
}
