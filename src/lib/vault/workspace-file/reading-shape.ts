import { CHANNELS } from '#lib/domain/channel.ts';
import type { Face } from '#lib/domain/face.ts';
import type { Evidence, Fact, FactState, FactStatus, Qualifier, Scope, Topic } from '#lib/domain/fact.ts';
import type {
  DocumentFacts,
  Interpretation,
  LayoutChoice,
  LayoutKind,
  ReadingMerit,
  SheetAccount,
} from '#lib/domain/interpretation.ts';
import { MEASURES } from '#lib/domain/measure.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import type { Place } from '#lib/domain/place.ts';
import {
  PROBLEM_SEVERITY,
  type Problem,
  type ProblemContext,
  type ProblemParams,
} from '#lib/domain/problem.ts';
import { TASK_STATUSES, type Per, type Target, type Task } from '#lib/domain/task.ts';
import type { UnitLevel, UnitRef } from '#lib/domain/unit.ts';
import type { StoredReading } from '../vault.ts';
import {
  isFlag,
  isNumber,
  isText,
  isWhole,
  listOf,
  oneOf,
  orNull,
  partOf,
  recordOf,
  textThat,
  wordsOf,
} from '#lib/domain/shape.ts';

/**
 * The shape of a reading that came from a file. A field that the domain adds must be added here, or it does not
 * compile. A reading of another shape is no loss: the submission is read again from its bytes.
 */
const YES = true;

const isChannelWord = wordsOf(CHANNELS);
const isMeasureWord = wordsOf(MEASURES);

const isPlace = recordOf<Place>({
  file: isText,
  sheet: isText,
  cell: isText,
  sheetIndex: isWhole,
  row: isWhole,
  col: isWhole,
  part: isWhole,
});

const isUnit = recordOf<UnitRef>({
  id: isText,
  code: isText,
  name: isText,
  level: oneOf<UnitLevel>({ tinh: YES, huyen: YES, xa: YES, so: YES, phong: YES, khac: YES }),
});

const hasCells = recordOf<Omit<Evidence, 'span'>>({
  header: listOf(isText),
  unit: listOf(isText),
  period: listOf(isText),
});

function isEvidence(value: unknown): value is Evidence {
  if (!hasCells(value)) return false;
  const { span } = value as Evidence;
  return span === undefined || (Array.isArray(span) && span.length === 2 && span.every(isWhole));
}

const isFact = recordOf<Fact>({
  place: isPlace,
  unit: isUnit,
  scope: oneOf<Scope>({ own: YES, children: YES, own_and_children: YES }),
  period: textThat((code) => code === '' || parsePeriod(code) !== null),
  periodFrom: isText,
  periodTo: isText,
  channel: isChannelWord,
  subchannel: isText,
  measure: isMeasureWord,
  measureText: isText,
  state: oneOf<FactState>({
    value: YES,
    missing: YES,
    no_activity: YES,
    not_applicable: YES,
    unquantified: YES,
  }),
  value: orNull(isNumber),
  qualifier: oneOf<Qualifier>({
    exact: YES,
    more_than: YES,
    at_least: YES,
    less_than: YES,
    at_most: YES,
    about: YES,
  }),
  of: orNull(isNumber),
  topic: oneOf<Topic>({ cchc: YES, cds: YES, other: YES }),
  status: oneOf<FactStatus>({
    counted: YES,
    total: YES,
    comparison: YES,
    subset: YES,
    duplicate: YES,
    conflict: YES,
    superseded: YES,
  }),
  sourceText: isText,
  proposed: isFlag,
  evidence: isEvidence,
});

const isTask = recordOf<Task>({
  place: isPlace,
  unit: isUnit,
  year: orNull(isWhole),
  number: isText,
  content: isText,
  result: isText,
  lead: isText,
  coordinating: isText,
  deadlineText: isText,
  deadline: isText,
  status: orNull(wordsOf(TASK_STATUSES)),
  percent: orNull(isNumber),
  note: isText,
  links: listOf(textThat((link) => /^https?:\/\//i.test(link))),
});

const isTarget = recordOf<Target>({
  place: isPlace,
  unit: isUnit,
  year: orNull(isWhole),
  taskNumber: isText,
  channel: isChannelWord,
  measure: isMeasureWord,
  comparator: oneOf<Target['comparator']>({ '>=': YES, '=': YES, '<=': YES }),
  value: isNumber,
  per: oneOf<Per>({ year: YES, half: YES, quarter: YES, month: YES, week: YES, once: YES }),
  sourceText: isText,
});

function isParams(value: unknown): value is ProblemParams {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((each) => isText(each) || isNumber(each));
}

const hasProblem = recordOf<Omit<Problem, 'context'>>({
  place: isPlace,
  code: oneOf(PROBLEM_SEVERITY),
  params: isParams,
  sourceText: isText,
});

const isContext = partOf<ProblemContext>({
  signature: isText,
  path: isText,
  name: isText,
  isSender: isFlag,
  units: listOf(isText),
  within: isText,
  date: isText,
});

function isProblem(value: unknown): value is Problem {
  if (!hasProblem(value)) return false;
  const { context } = value as Problem;
  return context === undefined || isContext(context);
}

const isAccount = recordOf<SheetAccount>({
  file: isText,
  sheet: isText,
  sheetIndex: isWhole,
  nonempty: isWhole,
  fact: isWhole,
  label: isWhole,
  task: isWhole,
  target: isWhole,
  total: isWhole,
  note: isWhole,
  problem: isWhole,
  hidden: isWhole,
});

const isMerit = recordOf<ReadingMerit>({
  read: isNumber,
  units: isNumber,
  channels: isNumber,
  periods: isNumber,
  distinct: isNumber,
  totals: isNumber,
  total: isNumber,
});

const isLayoutKind = oneOf<LayoutKind>({ headings: YES, contrast: YES, continued: YES, bare: YES });

const isLayout = recordOf<LayoutChoice>({
  sheet: isText,
  sheetIndex: isWhole,
  kind: isLayoutKind,
  turned: isFlag,
  merit: isMerit,
  rival: orNull(
    recordOf<NonNullable<LayoutChoice['rival']>>({ kind: isLayoutKind, turned: isFlag, merit: isMerit }),
  ),
});

const isInterpretation = recordOf<Interpretation>({
  file: isText,
  refused: isFlag,
  document: recordOf<DocumentFacts>({ number: isText, date: isText, replaces: isFlag, title: isText }),
  facts: listOf(isFact),
  tasks: listOf(isTask),
  targets: listOf(isTarget),
  problems: listOf(isProblem),
  account: listOf(isAccount),
  layouts: listOf(isLayout),
  signatures: listOf(isText),
  sender: orNull(isUnit),
});

const isShaped = recordOf<StoredReading>({
  interpretation: isInterpretation,
  madeWith: isText,
  earlier: listOf(recordOf<Face>({ signatures: listOf(isText), sender: isText })),
});

/** Whether something is a reading, and of this file: every figure of it must be found where it says that it stands. */
export function isReadingOf(file: string, value: unknown): value is StoredReading {
  if (!isShaped(value)) return false;
  const { interpretation } = value;
  const { facts, tasks, targets, problems, account } = interpretation;
  const placed = [...facts, ...tasks, ...targets, ...problems];
  return (
    interpretation.file === file &&
    placed.every(({ place }) => place.file === file) &&
    account.every((sheet) => sheet.file === file)
  );
}
