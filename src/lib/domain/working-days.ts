const DAY = 86_400_000;

/** A day so many days later (earlier where negative), ISO. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

/** 1 for Monday … 7 for Sunday. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The ISO day of a moment by this machine's clock; the text itself where it is no time. */
export function localDay(at: string): string {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return at;
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`;
}

/** The days on which offices work: Monday to Friday, but for what is told of single days. */
export class WorkCalendar {
  readonly #special: ReadonlyMap<string, 'off' | 'work'>;

  /** Of two that tell of one day the later holds. */
  constructor(special: Iterable<{ readonly day: string; readonly is: 'off' | 'work' }>) {
    this.#special = new Map([...special].map(({ day, is }) => [day, is]));
  }

  isWorking(day: string): boolean {
    const said = this.#special.get(day);
    return said === undefined ? weekday(day) <= 5 : said === 'work';
  }

  /** The so many-th working day after a day; the day itself for 0. */
  after(day: string, count: number): string {
    let at = day;
    for (let left = count; left > 0;) {
      at = addDays(at, 1);
      if (this.isWorking(at)) left -= 1;
    }
    return at;
  }

  /** The working days after the first day up to the last; 0 where that is no later. */
  between(first: string, last: string): number {
    let count = 0;
    for (let at = addDays(first, 1); at <= last; at = addDays(at, 1)) if (this.isWorking(at)) count += 1;
    return count;
  }
}
