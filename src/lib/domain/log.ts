import { acceptedBy, type Accepted } from './acceptance.ts';
import type { Answer } from './answer.ts';
import { answersBy } from './answers.ts';
import type { Decision } from './decision.ts';
import { arrangementsBy, type Arrangement } from './arrangement.ts';
import { dictionaryBy } from './dictionary-by.ts';
import type { Dictionary } from './dictionary.ts';
import { enteredBy, type Entered } from './entered.ts';
import { condonedBy, preferencesBy, type Preference } from './preferences.ts';
import { viewsBy, type SavedView } from './saved-view.ts';

/** A log of decisions, and all that it leads to. */
export class Log {
  /** The oldest first. */
  readonly decisions: readonly Decision[];
  readonly answers: readonly Answer[];
  readonly dictionary: Dictionary;
  readonly accepted: Accepted;
  readonly preferences: readonly Preference[];
  readonly condoned: ReadonlySet<string>;
  /** Who sends what, and when. */
  readonly arrangements: readonly Arrangement[];
  /** In the order of their names. */
  readonly views: readonly SavedView[];
  /** Null where all submissions are in the figures. */
  readonly entered: Entered | null;

  constructor(decisions: readonly Decision[]) {
    this.decisions = decisions;
    this.answers = answersBy(decisions);
    this.dictionary = dictionaryBy(decisions);
    this.accepted = acceptedBy(decisions);
    this.preferences = preferencesBy(decisions);
    this.condoned = condonedBy(decisions);
    this.arrangements = arrangementsBy(decisions);
    this.views = viewsBy(decisions);
    this.entered = enteredBy(decisions);
  }

  and(decisions: readonly Decision[]): Log {
    return decisions.length === 0 ? this : new Log([...this.decisions, ...decisions]);
  }
}
