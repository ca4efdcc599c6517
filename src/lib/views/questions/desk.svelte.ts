import type { AnswerBody, ReachKind } from '#lib/domain/answer.ts';
import { asksReason, type Option, type Question } from '#lib/domain/question.ts';
import type { Settled } from '#lib/state/page/settled.ts';
import {
  currentOf,
  DESK_START,
  moved,
  opened,
  putOff,
  queueOf,
  settledOn,
  takenUp,
  type DeskPlace,
} from './desk.ts';

/** What is still missing before a question can be settled. */
export type Missing = 'option' | 'reason' | 'entry';

interface Draft {
  /** Key of the question that it is said to. */
  readonly key: string;
  readonly option: number | null;
  readonly reach: ReachKind | null;
  readonly reason: string;
  readonly entered: AnswerBody | null;
}

/** The questions of one visit: which is in front, what is about to be said to it, which were put off. */
export class QuestionDesk {
  readonly #questions: () => readonly Question[];
  #place = $state.raw<DeskPlace>(DESK_START);
  #draft = $state.raw<Draft | null>(null);
  /** Keys of those settled on this visit, the last one last. */
  #settled: readonly string[] = [];
  /** Key of a question whose answer was taken back, while its files are still being read without it. */
  #expected: string | null = null;
  /** What the person was told to add. */
  missing = $state<Missing | null>(null);

  readonly queue = $derived.by(() => queueOf(this.#questions(), this.#place));
  readonly current = $derived.by(() => currentOf(this.#questions(), this.#place));
  readonly position = $derived(this.queue.findIndex(({ key }) => key === this.current?.key));

  constructor(questions: () => readonly Question[]) {
    this.#questions = questions;
  }

  isDeferred(question: Question): boolean {
    return this.#place.deferred.has(question.key);
  }

  get option(): Option | null {
    const { option } = this.#said();
    return option === null ? null : (this.current?.options[option] ?? null);
  }

  get optionIndex(): number | null {
    return this.#said().option;
  }

  get reach(): ReachKind | null {
    return this.#said().reach;
  }

  get reason(): string {
    return this.#said().reason;
  }

  get entered(): AnswerBody | null {
    return this.#said().entered;
  }

  move(by: 1 | -1): void {
    this.#go(moved(this.#questions(), this.#place, by));
  }

  open(key: string): void {
    this.#go(opened(this.#questions(), this.#place, key));
  }

  later(): void {
    this.#go(putOff(this.#questions(), this.#place));
  }

  takeUp(key: string): void {
    this.#go(takenUp(this.#questions(), this.#place, key));
  }

  /**
   * A person sees the question in front: it stays there though others come before it, so that no key meant for it falls
   * to another. To be called whenever the questions have changed.
   */
  look(): void {
    const { current } = this;
    const expected = this.#questions().find(({ key }) => key === this.#expected);
    if (expected) {
      this.#expected = null;
      this.open(expected.key);
    } else if (current && current.key !== this.#place.current) {
      this.#place = settledOn(this.#questions(), this.#place);
    }
  }

  /** What was settled last is asked again: it comes to the front, at once or when it is there. */
  bringBack(): void {
    this.#expected = this.#settled.at(-1) ?? null;
    this.#settled = this.#settled.slice(0, -1);
    this.look();
  }

  choose(option: number): void {
    if (this.current?.options[option]) this.#say({ option });
  }

  /** Chooses the option to which one types an answer, where there is one. */
  enter(): boolean {
    const index = this.current?.options.findIndex(({ outcome }) => outcome.kind === 'enter') ?? -1;
    if (index >= 0) this.#say({ option: index });
    return index >= 0;
  }

  setReach(reach: ReachKind): void {
    this.#say({ reach });
  }

  /** The next wider or narrower reach that the question allows. */
  widen(by: 1 | -1): void {
    const reaches = this.current?.reaches ?? [];
    const next = reaches[reaches.findIndex((each) => each === this.reach) + by];
    if (next) this.#say({ reach: next });
  }

  write(reason: string): void {
    this.#say({ reason });
  }

  type(entered: AnswerBody | null): void {
    this.#say({ entered });
  }

  /** What would be settled now; null where something is missing, which `missing` then names. */
  settle(): Settled | null {
    const { current, option } = this;
    this.missing = this.#lack(option);
    if (!current || !option || this.missing) return null;
    const { reach, reason, entered } = this.#said();
    this.#place = settledOn(this.#questions(), this.#place);
    this.#settled = [...this.#settled, current.key];
    this.#expected = null;
    const chosen = { reach, reason: reason.trim(), ...(entered && { entered }) };
    return { question: current, option, chosen };
  }

  #lack(option: Option | null): Missing | null {
    if (!option) return 'option';
    if (asksReason(option.outcome) && this.reason.trim() === '') return 'reason';
    return option.outcome.kind === 'enter' && this.entered === null ? 'entry' : null;
  }

  #go(place: DeskPlace): void {
    this.#place = place;
    this.missing = null;
  }

  #say(part: Partial<Draft>): void {
    this.#place = settledOn(this.#questions(), this.#place);
    this.#draft = { ...this.#said(), ...part };
    this.missing = null;
  }

  /** What is said to the question in front; at first its proposal. */
  #said(): Draft {
    const { current } = this;
    if (current && this.#draft?.key === current.key) return this.#draft;
    return {
      key: current?.key ?? '',
      option: current?.proposal ?? null,
      reach: current?.usualReach ?? null,
      reason: '',
      entered: null,
    };
  }
}
