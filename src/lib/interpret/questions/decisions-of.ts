import type { Answer, AnswerBody, Reach, ReachKind } from '#lib/domain/answer.ts';
import type { Decision, OwnWord } from '#lib/domain/decision.ts';
import type { Choice, Option, Question } from '#lib/domain/question.ts';
import { senderKey } from '#lib/domain/unit.ts';
import type { Asked } from './asked.ts';

/** What a person chose besides the option itself. */
export interface Chosen {
  /** How far an answer reaches; null takes the question's usual one. */
  readonly reach: ReachKind | null;
  /** What was written where the option asks for a reason; else empty. */
  readonly reason: string;
  /**
   * What was typed, of an option that is `enter`: a period, a unit (as `sender` or `name`), a column's meaning, a cell's.
   * Only what it says matters; of which name, column or cells it is said, the question knows.
   */
  readonly entered?: AnswerBody;
}

/**
 * The decisions that choosing an option comes to. An answer with reach `file` is given for each file of the question,
 * with `layout` for each layout of its tables, with `sender` for each unit that sent one; none where nothing was typed.
 */
export function decisionsOf(
  question: Question,
  { outcome }: Option,
  { reach, reason, entered }: Chosen,
  asked: readonly Asked[],
  at: string,
): Decision[] {
  switch (outcome.kind) {
    case 'answer':
      return answering(reached(outcome.bodies, question, reach ?? question.usualReach, asked), at);
    case 'set':
      return answering(outcome.answers, at);
    case 'word':
      return [{ at, kind: 'add-word', word: outcome.word }];
    case 'prefer':
      return preferring([outcome], reason, at);
    case 'prefer-each':
      return preferring(outcome.choices, reason, at);
    case 'condone':
      return [{ at, kind: 'condone', problems: outcome.problems, reason }];
    case 'enter':
      return entered ? entering(question, entered, reach ?? question.usualReach, asked, at) : [];
  }
}

function answering(answers: readonly Answer[], at: string): Decision[] {
  return answers.length === 0 ? [] : [{ at, kind: 'answer', answers }];
}

function preferring(choices: readonly Choice[], reason: string, at: string): Decision[] {
  return choices.map(({ preferred, over }) => ({ at, kind: 'prefer', preferred, over, reason }));
}

function entering(
  question: Question,
  entered: AnswerBody,
  reach: ReachKind | null,
  asked: readonly Asked[],
  at: string,
): Decision[] {
  if (entered.about === 'cell') return answering(inEachCell(question, entered, asked), at);
  const word = wordFor(question, entered);
  if (word) return [{ at, kind: 'add-word', word }];
  return answering(reached([inPlace(entered, question)], question, reach, asked), at);
}

/** What was typed, said of the name or column that the question's other options are about. */
function inPlace(entered: AnswerBody, { options, cause }: Question): AnswerBody {
  const offered = options.flatMap(({ outcome }) => (outcome.kind === 'answer' ? outcome.bodies : []));
  const name = offered.find((body) => body.about === 'name');
  if (cause === 'name' && name && entered.about === 'sender')
    return { ...name, is: { kind: 'unit', unit: entered.unit } };
  if (name && entered.about === 'name') return { ...name, is: entered.is };
  const letterhead = offered.find((body) => body.about === 'letterhead');
  if (letterhead && entered.about === 'sender') return { ...letterhead, unit: entered.unit };
  const column = offered.find((body) => body.about === 'column');
  return column && entered.about === 'column' ? { ...column, is: entered.is } : entered;
}

/** A number typed for cells that say the same is said of each of them. */
function inEachCell(
  { places }: Question,
  { is }: Extract<AnswerBody, { about: 'cell' }>,
  asked: readonly Asked[],
): Answer[] {
  return places.flatMap(({ file, sheet, cell }) => {
    const of = asked.find(({ interpretation }) => interpretation.file === file);
    return of && cell !== ''
      ? [{ about: 'cell', sheet, cell, is, reach: { kind: 'file', sha256: of.sha256 } }]
      : [];
  });
}

/** The channel that a label in a row names has no column of its own: the label becomes a word. */
function wordFor({ ask, params }: Question, body: AnswerBody): OwnWord | null {
  if (ask !== 'label-unknown' || body.about !== 'column' || body.is.kind !== 'figures') return null;
  const { channel, subchannel } = body.is;
  return { list: 'channels', phrase: String(params['label'] ?? ''), channel, subchannel };
}

function reached(
  bodies: readonly AnswerBody[],
  question: Question,
  kind: ReachKind | null,
  asked: readonly Asked[],
): Answer[] {
  return reachesOf(question, kind ?? 'file', asked).flatMap((reach) =>
    bodies
      .flatMap((body) => ownBodies(body, reach, question, asked))
      .map((body): Answer => ({ ...body, reach })),
  );
}

/** A sheet has another name in each file. */
function ownBodies(
  body: AnswerBody,
  reach: Reach,
  { places }: Question,
  asked: readonly Asked[],
): AnswerBody[] {
  if (body.about !== 'layout' || reach.kind === 'layout') return [body];
  const files = asked
    .filter(({ sha256, interpretation: { sender } }) =>
      reach.kind === 'file'
        ? sha256 === reach.sha256
        : reach.kind === 'always' || (sender !== null && senderKey(sender) === reach.sender),
    )
    .map(({ interpretation }) => interpretation.file);
  const sheets = places.filter(({ file }) => files.includes(file)).map(({ sheet }) => sheet);
  return distinct(sheets).map((sheet) => ({ ...body, sheet }));
}

function reachesOf({ files, signatures }: Question, kind: ReachKind, asked: readonly Asked[]): Reach[] {
  const of = asked.filter(({ interpretation }) => files.includes(interpretation.file));
  switch (kind) {
    case 'file':
      return distinct(of.map(({ sha256 }) => sha256)).map((sha256) => ({ kind, sha256 }));
    case 'layout':
      return signatures.map((signature) => ({ kind, signature }));
    case 'sender': {
      const senders = of.flatMap(({ interpretation: { sender } }) => (sender ? senderKey(sender) : []));
      return distinct(senders).map((sender) => ({ kind, sender }));
    }
    case 'always':
      return [{ kind }];
  }
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
