import type { Decision } from '#lib/domain/decision.ts';
import type { Question } from '#lib/domain/question.ts';
import type { Journal } from './journal.ts';
import type { Abilities } from './site-abilities.ts';
import { isWaiting, type Submission } from '../submission.ts';

/** What the diagnostic file (tệp chẩn đoán) is made of. */
export interface DiagnosticSource {
  readonly version: string;
  /** ISO time. */
  readonly at: string;
  readonly site: {
    readonly abilities: Abilities;
    readonly offline: string;
    readonly newVersionWaits: boolean;
  };
  readonly browser: Readonly<Record<string, string | number | boolean | null>>;
  readonly storage: Readonly<Record<string, number | boolean | null>>;
  readonly workspace: {
    readonly phase: string;
    readonly save: string;
    readonly registryAsOf: string;
    readonly submissions: readonly Submission[];
    readonly questions: readonly Pick<Question, 'cause'>[];
    readonly decisions: readonly Pick<Decision, 'kind'>[];
  };
  readonly journal: Pick<Journal, 'errors' | 'durations'>;
}

const FORMATS = new Set(['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'csv', 'tsv', 'txt', 'docx', 'zip']);

/**
 * What a supporter needs to know, as text that a person can read before handing it on: versions, abilities, how much of
 * what kind there is, times, the last errors. No figure, no name of a unit or of a file, no word of a report is in it:
 * only counts, and words of the program's own.
 */
export function diagnosticText(source: DiagnosticSource): string {
  const { version, at, site, browser, storage, workspace, journal } = source;
  const { submissions, questions, decisions } = workspace;
  const read = submissions.map(({ interpretation }) => interpretation);
  const accounts = read.flatMap(({ account }) => account);
  const facts = read.flatMap((each) => each.facts);
  const cells = (part: 'nonempty' | 'fact' | 'label' | 'task' | 'target' | 'total' | 'note' | 'problem') =>
    accounts.reduce((sum, account) => sum + account[part], 0);
  const content = {
    format: 'cchc-diagnostic/1',
    version,
    at,
    site,
    browser,
    storage,
    workspace: {
      phase: workspace.phase,
      save: workspace.save,
      registryAsOf: workspace.registryAsOf,
      files: submissions.length,
      sample: submissions.filter(({ sample }) => sample).length,
      waiting: submissions.filter(isWaiting).length,
      refused: read.filter(({ refused }) => refused).length,
      bytes: submissions.reduce((sum, { size }) => sum + size, 0),
      formats: counted(submissions, ({ file }) => formatOf(file)),
      facts: counted(facts, ({ status }) => status),
      states: counted(facts, ({ state }) => state),
      tasks: read.reduce((sum, { tasks }) => sum + tasks.length, 0),
      targets: read.reduce((sum, { targets }) => sum + targets.length, 0),
      problems: counted(
        read.flatMap(({ problems }) => problems),
        ({ code }) => code,
      ),
      layouts: counted(
        read.flatMap(({ layouts }) => layouts),
        ({ kind, turned }) => (turned ? `${kind}, turned` : kind),
      ),
      cells: Object.fromEntries(
        (['nonempty', 'fact', 'label', 'task', 'target', 'total', 'note', 'problem'] as const).map((part) => [
          part,
          cells(part),
        ]),
      ),
      questions: counted(questions, ({ cause }) => cause),
      decisions: counted(decisions, ({ kind }) => kind),
    },
    milliseconds: Object.fromEntries(journal.durations),
    errors: journal.errors,
  };
  return JSON.stringify(content, null, 2) + '\n';
}

/** How many there are of each kind, in the order of the kinds' names. */
function counted<T>(items: readonly T[], kindOf: (item: T) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(kindOf(item), (counts.get(kindOf(item)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The ending of a file's name where the program knows it: any other may say something. */
function formatOf(file: string): string {
  const ending = file.split('.').at(-1)?.toLowerCase() ?? '';
  return FORMATS.has(ending) ? ending : 'other';
}
