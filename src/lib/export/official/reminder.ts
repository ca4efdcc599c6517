import type { Letterhead } from '#lib/domain/arrangement.ts';
import type { UnitLevel } from '#lib/domain/unit.ts';
import { formatDate } from '#lib/messages/format.ts';
import { coverageWords } from '#lib/messages/coverage.ts';
import { officialWords } from '#lib/messages/official.ts';
import { paragraph, type Block, type WordDocument } from '../document-file/document.ts';
import { foot, grid, head, lastText, numberColumn, text, TEXT_WIDTH, type GridColumn } from './form.ts';

/** A unit that is reminded, or that was late. */
export interface Reminded {
  readonly name: string;
  readonly parent: string;
  /** Working days after the deadline; 0 for one that has sent nothing. */
  readonly late: number;
  /** The day on which its report arrived, ISO; empty where none has. */
  readonly day: string;
}

export interface Reminder {
  readonly letterhead: Letterhead;
  /** Of the letter, ISO. */
  readonly day: string;
  /** Until when reports are asked for, ISO. */
  readonly until: string;
  readonly period: string;
  readonly due: string;
  /** As of when it is told who has reported. */
  readonly asOf: string;
  readonly level: UnitLevel;
  readonly expected: number;
  readonly missing: readonly Reminded[];
  readonly late: readonly Reminded[];
  readonly sample: boolean;
}

/** Up to so many units are named in the address itself. */
const NAMED = 5;

/** A letter (công văn) that reminds those who have not reported, with the lists of them and of those who were late. */
export function reminderLetter(reminder: Reminder): WordDocument {
  const { letterhead, day, until, period, due, asOf, level, expected, missing, late, sample } = reminder;
  const words = officialWords.reminder;
  const addressed = missing.length > 0 ? missing : late;
  const addressees = words.to(
    addressed.map(({ name }) => name),
    level,
  );
  const [only, ...more] = addressees;
  const arrived = expected - missing.length;
  const letter: Block[] = [
    ...(sample ? [paragraph(officialWords.sample, { align: 'center', bold: true, size: 12 })] : []),
    head(letterhead, day, words.about(period)),
    more.length === 0
      ? paragraph(`${officialWords.addressee} ${only ?? '…………'}`, { align: 'center', before: 18, after: 12 })
      : paragraph(officialWords.addressee, { indent: 30, before: 18 }),
    ...(more.length === 0 ? [] : addressees.map((each) => paragraph(`- ${each};`, { indent: 45 }))),
    text(words.due(period, due)),
    text(words.state(asOf, arrived, expected, missing.length, level)),
    ...(late.length > 0 ? [text(words.late(late.length, missing.length, level))] : []),
    text(missing.length > 0 ? words.ask(letterhead.office, until) : words.askLater(letterhead.office)),
    lastText(`${words.thanks}${officialWords.end}`),
    foot(letterhead),
  ];
  const annexes = [
    ...(missing.length > NAMED ? [annex(words.annexTitle(period), reminder, missing, false)] : []),
    ...(late.length > 0 ? [annex(words.lateTitle(period), reminder, late, true)] : []),
  ];
  return {
    title: words.title(period),
    sections: [{ landscape: false, blocks: [...letter, ...annexes.flat()] }],
  };
}

function annex(
  title: string,
  { letterhead, day }: Reminder,
  units: readonly Reminded[],
  withDays: boolean,
): readonly Block[] {
  const words = officialWords.reminder;
  const hasParents = new Set(units.map(({ parent }) => parent)).size > 1;
  const columns: GridColumn<Reminded>[] = [
    numberColumn(),
    { label: words.columns.unit, text: ({ name }) => name },
    ...(hasParents ? [{ label: words.columns.parent, text: ({ parent }: Reminded) => parent }] : []),
    ...(withDays
      ? [
          {
            label: words.columns.day,
            text: (unit: Reminded) => formatDate(unit.day),
            align: 'center' as const,
          },
        ]
      : []),
    {
      label: words.columns.state,
      text: ({ late }) => (late > 0 ? coverageWords.late(late) : coverageWords.states.missing),
    },
  ];
  return [
    { kind: 'page-break' },
    paragraph(title, { align: 'center', bold: true, heading: 1 }),
    paragraph(officialWords.attachedTo('letter', letterhead, day), {
      align: 'center',
      italic: true,
      after: 9,
    }),
    grid(columns, units, TEXT_WIDTH.upright),
  ];
}
