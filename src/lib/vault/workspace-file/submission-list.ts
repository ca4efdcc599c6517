import type { StoredSubmission } from '../vault.ts';
import { isDigest } from './manifest.ts';
import { partKind } from './part-names.ts';
import {
  isFlag,
  isText,
  isWhole,
  jsonOf,
  listOf,
  orNull,
  recordOf,
  textThat,
  type Check,
} from '#lib/domain/shape.ts';

/** One submission as submissions.json tells it, with the names of the parts that hold it. */
export interface ListedSubmission extends Omit<StoredSubmission, 'id'> {
  readonly original: string;
  readonly reading: string | null;
}

const isListed = recordOf<ListedSubmission>({
  file: textThat((file) => file.trim() !== '' && file.length <= 1000),
  sha256: isDigest,
  size: isWhole,
  receivedAt: isText,
  sample: isFlag,
  original: textThat((name) => partKind(name) === 'original'),
  reading: orNull(textThat((name) => partKind(name) === 'reading')),
});

const isUnknown: Check<unknown> = (value): value is unknown => value !== undefined;
const isList = recordOf<{ submissions: readonly unknown[] }>({ submissions: listOf(isUnknown) });

export function submissionsText(submissions: readonly ListedSubmission[]): string {
  return JSON.stringify({ submissions }, null, 2) + '\n';
}

/** The submissions of a list, those that are none left out; `whole` says that there were none of these. */
export function parseSubmissions(text: string): {
  readonly submissions: readonly ListedSubmission[];
  readonly whole: boolean;
} {
  const json = jsonOf(text);
  if (!isList(json)) return { submissions: [], whole: false };
  const submissions = json.submissions.filter(isListed).map(tidy);
  return { submissions, whole: submissions.length === json.submissions.length };
}

/** Names of files are shown and exported: without controls, signs that turn text around, and ways upwards. */
export function tidyName(file: string): string {
  const parts = file
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.join('/') || '_';
}

function tidy({
  file,
  sha256,
  size,
  receivedAt,
  sample,
  original,
  reading,
}: ListedSubmission): ListedSubmission {
  return { file: tidyName(file), sha256, size, receivedAt, sample, original, reading };
}
