import { arrangementsAbout, type Arrangement, type Closing } from './arrangement.ts';
import { specialDays } from './days-off.ts';
import { parsePeriod, type PeriodKind } from './period.ts';
import { WorkCalendar } from './working-days.ts';

/** Reports are sent within so many working days (QĐ of provinces under Nghị định 09/2019/NĐ-CP, domain.md 2.4). */
export const USUAL_DAYS_TO_SEND = 2;

/** When reports are due (hạn nộp): so many working days after the close of their period, or on a day that was set. */
export class Deadlines {
  readonly calendar: WorkCalendar;
  readonly closing: Closing;
  readonly #days: ReadonlyMap<PeriodKind, number>;
  readonly #set: ReadonlyMap<string, string>;

  constructor(arrangements: readonly Arrangement[]) {
    this.calendar = new WorkCalendar([...specialDays(), ...arrangementsAbout(arrangements, 'day')]);
    this.closing = arrangementsAbout(arrangements, 'closing')[0]?.closing ?? 'calendar';
    this.#days = new Map(
      arrangementsAbout(arrangements, 'days-to-send').map(({ kind, days }) => [kind, days]),
    );
    this.#set = new Map(arrangementsAbout(arrangements, 'due').map(({ period, day }) => [period, day]));
  }

  daysToSend(kind: PeriodKind): number {
    return this.#days.get(kind) ?? USUAL_DAYS_TO_SEND;
  }

  /** The last day whose figures belong to a period; null for an unknown code. */
  closeOf(code: string): string | null {
    const period = parsePeriod(code);
    return period && (this.closing === 'official' ? period.officialTo : period.to);
  }

  /** The last day on which a report of the period is on time; null for an unknown code. */
  dueOf(code: string): string | null {
    const set = this.#set.get(code);
    if (set !== undefined) return set;
    const [period, close] = [parsePeriod(code), this.closeOf(code)];
    return period && close && this.calendar.after(close, this.daysToSend(period.kind));
  }

  /** Whether the day was set by hand. */
  isSet(code: string): boolean {
    return this.#set.has(code);
  }
}
