import type { Decision } from '#lib/domain/decision.ts';
import { isText, isWhole, jsonOf, listOf, orNull, recordOf, type Check } from './shape.ts';

type OfKind<K extends Decision['kind']> = Omit<Extract<Decision, { kind: K }>, 'kind'>;

const isAboutSubmission = recordOf<OfKind<'remove'>>({ at: isText, file: isText, sha256: isText });

const isAboutProposals = recordOf<OfKind<'accept'>>({
  at: isText,
  file: isText,
  sha256: isText,
  proposals: listOf(isText),
});

/** What a decision of each kind holds besides its kind. */
const CHECKS = {
  'set-province': recordOf<OfKind<'set-province'>>({ at: isText, province: orNull(isText) }),
  'set-year': recordOf<OfKind<'set-year'>>({ at: isText, year: orNull(isWhole) }),
  remove: isAboutSubmission,
  restore: isAboutSubmission,
  accept: isAboutProposals,
  withdraw: isAboutProposals,
} satisfies { readonly [K in Decision['kind']]: Check<OfKind<K>> };

/** The log as JSON Lines: one decision a line, oldest first. */
export function decisionLines(decisions: readonly Decision[]): string {
  return decisions.map((decision) => JSON.stringify(decision) + '\n').join('');
}

/** The decisions of a log; `whole` says that every line of it is one. */
export function parseDecisions(text: string): {
  readonly decisions: readonly Decision[];
  readonly whole: boolean;
} {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const decisions = lines.map(jsonOf).filter(isDecision);
  return { decisions, whole: decisions.length === lines.length };
}

function isDecision(value: unknown): value is Decision {
  if (typeof value !== 'object' || value === null) return false;
  const kind: unknown = Reflect.get(value, 'kind');
  return typeof kind === 'string' && Object.hasOwn(CHECKS, kind) && CHECKS[kind as Decision['kind']](value);
}
