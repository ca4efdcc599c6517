import { isChannel } from './channel.ts';
import type { Dictionary, UnitAlias, UnitKey } from './dictionary.ts';
import { isMeasure } from './measure.ts';
import type { Memory } from './memory.ts';
import { isMemoryFile, parseMemory, type MemoryProblem } from './memory-file.ts';
import { dictionaryOfWords } from './own-word.ts';
import { TASK_STATUSES, type TaskStatus } from './task.ts';
import type { Registry } from './registry.ts';
import { collapse, exactKey } from './text.ts';
import type { RegistryLevel } from './unit.ts';

/** What is wrong with one place of a dictionary file, like "channels[3].channel". */
export interface DictionaryProblem {
  readonly code:
    | 'not-a-dictionary'
    | 'not-a-list'
    | 'phrase-empty'
    | 'phrase-twice'
    | 'channel-unknown'
    | 'measure-unknown'
    | 'status-unknown'
    | 'unit-malformed'
    | 'unit-unknown'
    | MemoryProblem['code'];
  readonly where: string;
  readonly found: string;
}

export interface ParsedDictionary {
  /** What is right in the file. */
  readonly dictionary: Dictionary;
  readonly problems: readonly DictionaryProblem[];
}

const FORMAT = 'cchc-dictionary/1';
const UNIT = /^(tinh|huyen|xa):(\d{2,5})(?:@(\d{4}-\d\d-\d\d|))?$/;

type Fail = (code: DictionaryProblem['code'], where: string, found: unknown) => null;
type Item = Readonly<Record<string, unknown>>;

/**
 * Reads a dictionary file: `{ "format": "cchc-dictionary/1", "channels": [{ "phrase", "channel", "subchannel"? }],
 * "measures": [{ "phrase", "measure" }], "statuses": [{ "phrase", "status" }], "units": [{ "phrase", "unit",
 * "within"? }] }`, each list optional, units as "xa:19363" or "xa:19363@2025-07-01". Never throws: what is wrong is
 * left out and told, with its place.
 */
export function parseDictionary(json: unknown): ParsedDictionary {
  const problems: DictionaryProblem[] = [];
  const fail: Fail = (code, where, found) => {
    problems.push({ code, where, found: shown(found) });
    return null;
  };
  const file: Item = isItem(json) ? json : {};
  if (file['format'] !== FORMAT) fail('not-a-dictionary', 'format', file['format']);
  const read = <T extends { readonly phrase: string }>(
    name: string,
    one: (item: Item, where: string, phrase: string) => T | null,
    keyOf = ({ phrase }: T) => exactKey(phrase),
  ) => listOf(file[name], name, one, keyOf, fail);
  const dictionary = {
    channels: read('channels', (item, where, phrase) => {
      const channel = item['channel'];
      if (channel !== null && !isText(channel, isChannel))
        return fail('channel-unknown', `${where}.channel`, channel);
      const subchannel = typeof item['subchannel'] === 'string' ? collapse(item['subchannel']) : '';
      return { phrase, channel, subchannel };
    }),
    measures: read('measures', (item, where, phrase) => {
      const measure = item['measure'];
      if (!isText(measure, isMeasure)) return fail('measure-unknown', `${where}.measure`, measure);
      return { phrase, measure };
    }),
    statuses: read('statuses', (item, where, phrase) => {
      const status = item['status'];
      if (!isText(status, isStatus)) return fail('status-unknown', `${where}.status`, status);
      return { phrase, status };
    }),
    units: read(
      'units',
      (item, where, phrase) => {
        const unit = unitKeyOf(item['unit']);
        if (!unit) return fail('unit-malformed', `${where}.unit`, item['unit']);
        const within = item['within'] == null ? null : unitKeyOf(item['within']);
        if (!within && item['within'] != null)
          return fail('unit-malformed', `${where}.within`, item['within']);
        return { phrase, unit, within };
      },
      ({ phrase, within }) => `${exactKey(phrase)}|${within ? `${within.level}:${within.code}` : ''}`,
    ),
  };
  return { dictionary, problems };
}

/**
 * Reads a dictionary from a dictionary file, or from a memory file that was exported from the page: its words, and what
 * it says of names wherever they stand.
 */
export function parseDictionaryOrMemory(json: unknown): ParsedDictionary {
  if (!isMemoryFile(json)) return parseDictionary(json);
  const { memory, problems } = parseMemory(json);
  return {
    dictionary: dictionaryOf(memory),
    problems: problems.map(({ code, where }) => ({ code, where, found: '' })),
  };
}

/** The words of a memory, and the names that it gives units in all files. */
export function dictionaryOf({ words, answers }: Memory): Dictionary {
  const units = answers.flatMap((answer): UnitAlias[] =>
    answer.about === 'name' && answer.reach.kind === 'always' && answer.is.kind === 'unit'
      ? [{ phrase: answer.name, unit: answer.is.unit, within: answer.within }]
      : [],
  );
  return { ...dictionaryOfWords(words), units };
}

/** The units of a dictionary that a registry does not know at any time. */
export function unknownUnits({ units }: Dictionary, registry: Registry): DictionaryProblem[] {
  const known = new Set(registry.all().flatMap(({ id, level, code }) => [id, `${level}:${code}`]));
  const nameOf = ({ level, code, from }: UnitKey) => `${level}:${code}${from === null ? '' : `@${from}`}`;
  return units.flatMap(({ phrase, unit, within }) =>
    [unit, ...(within ? [within] : [])]
      .map(nameOf)
      .filter((name) => !known.has(name))
      .map((found) => ({ code: 'unit-unknown' as const, where: `units “${phrase}”`, found })),
  );
}

function listOf<T>(
  list: unknown,
  name: string,
  one: (item: Item, where: string, phrase: string) => T | null,
  keyOf: (read: T) => string,
  fail: Fail,
): T[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    fail('not-a-list', name, list);
    return [];
  }
  const found = new Map<string, T>();
  list.forEach((item: unknown, i) => {
    const where = `${name}[${i}]`;
    const written = isItem(item) ? item['phrase'] : undefined;
    const phrase = typeof written === 'string' ? collapse(written) : '';
    if (!isItem(item) || !/[\p{L}\p{N}]/u.test(phrase))
      return fail('phrase-empty', `${where}.phrase`, written);
    const read = one(item, where, phrase);
    if (read === null) return;
    const key = keyOf(read);
    if (found.has(key)) return fail('phrase-twice', `${where}.phrase`, phrase);
    found.set(key, read);
  });
  return [...found.values()];
}

/** "xa:19363" is whichever version holds, "xa:19363@2025-07-01" that one; a version older than the history ends in "@". */
function unitKeyOf(text: unknown): UnitKey | null {
  const match = typeof text === 'string' ? UNIT.exec(text) : null;
  if (!match) return null;
  return { level: match[1] as RegistryLevel, code: match[2]!, from: match[3] ?? null };
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText<T extends string>(value: unknown, is: (text: string) => text is T): value is T {
  return typeof value === 'string' && is(value);
}

function isStatus(text: string): text is TaskStatus {
  return (TASK_STATUSES as readonly string[]).includes(text);
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
