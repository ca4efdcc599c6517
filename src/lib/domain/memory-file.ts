import { answerKey, type Answer } from './answer.ts';
import { isAnswer } from './answer-shape.ts';
import type { OwnWord } from './decision.ts';
import { tidyAnswer, tidyWord, type Memory } from './memory.ts';
import { wordKey } from './own-word.ts';
import { isOwnWord } from './own-word-shape.ts';

/** What is wrong with one place of a memory file, like "words[3]". */
export interface MemoryProblem {
  readonly code:
    | 'not-a-memory'
    | 'memory-too-new'
    | 'not-a-list'
    | 'word-malformed'
    | 'answer-malformed'
    | 'answer-of-one-file'
    | 'said-twice';
  readonly where: string;
}

export const MEMORY_FORMAT = 'cchc-memory/1';
/** No word or heading is longer; a longer text is no memory of this program. */
const LONGEST = 20_000;
/** More than any workspace comes to; past it a file is no memory. */
const MOST = 100_000;

/** A memory as the text of a file: the same memory gives the same text. */
export function memoryFile({ words, answers }: Memory): string {
  const file = { format: MEMORY_FORMAT, words: words.map(tidyWord), answers: answers.map(tidyAnswer) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Whether something parsed from JSON says that it is a memory, of this format or a later one. */
export function isMemoryFile(json: unknown): boolean {
  return /^cchc-memory\/\d+$/.test(formatOf(json));
}

/** Reads a memory file. Never throws: what is wrong is left out and told, with its place; the rest is given. */
export function parseMemory(json: unknown): {
  readonly memory: Memory;
  readonly problems: readonly MemoryProblem[];
} {
  const format = formatOf(json);
  if (format !== MEMORY_FORMAT) {
    const code = isMemoryFile(json) ? 'memory-too-new' : 'not-a-memory';
    return { memory: { words: [], answers: [] }, problems: [{ code, where: 'format' }] };
  }
  const problems: MemoryProblem[] = [];
  const words = read(json, 'words', readWord, problems);
  const answers = read(json, 'answers', readAnswer, problems);
  return { memory: { words, answers }, problems };
}

interface Found<T> {
  readonly item: T;
  readonly key: string;
}

type ReadOne<T> = (item: unknown) => Found<T> | MemoryProblem['code'];

function read<T>(json: unknown, name: string, one: ReadOne<T>, problems: MemoryProblem[]): readonly T[] {
  const list = fieldOf(json, name);
  if (list === undefined) return [];
  if (!Array.isArray(list) || list.length > MOST) {
    problems.push({ code: 'not-a-list', where: name });
    return [];
  }
  const found = new Map<string, T>();
  list.forEach((item: unknown, i) => {
    const result = one(item);
    const code = typeof result === 'string' ? result : found.has(result.key) ? 'said-twice' : null;
    if (code) problems.push({ code, where: `${name}[${i}]` });
    else if (typeof result !== 'string') found.set(result.key, result.item);
  });
  return [...found.values()];
}

const readWord: ReadOne<OwnWord> = (given) => {
  if (!isOwnWord(given)) return 'word-malformed';
  const item = tidyWord(given);
  const isWord = isShort(item) && /[\p{L}\p{N}]/u.test(item.phrase);
  return isWord ? { item, key: wordKey(item) } : 'word-malformed';
};

const readAnswer: ReadOne<Answer> = (given) => {
  if (!isAnswer(given)) return 'answer-malformed';
  if (given.reach.kind === 'file') return 'answer-of-one-file';
  const item = tidyAnswer(given);
  return isShort(item) ? { item, key: answerKey(item) } : 'answer-malformed';
};

function isShort(item: OwnWord | Answer): boolean {
  return JSON.stringify(item).length <= LONGEST;
}

function formatOf(json: unknown): string {
  const format = fieldOf(json, 'format');
  return typeof format === 'string' ? format : '';
}

function fieldOf(json: unknown, name: string): unknown {
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, name)) return undefined;
  return Reflect.get(json, name);
}
