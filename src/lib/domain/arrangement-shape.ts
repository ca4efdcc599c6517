import type {
  Arrangement,
  ArrangementAbout,
  ArrangementSubject,
  Closing,
  Letterhead,
  Undated,
} from './arrangement.ts';
import type { PopulationRow } from './population.ts';
import { isRegistryFile } from './registry-check.ts';
import { isDate, parsePeriod, type PeriodKind } from './period.ts';
import { isFlag, isText, isWhole, listOf, oneOf, recordOf, tagged, textThat, type Check } from './shape.ts';

const YES = true;

type Body<Subject extends ArrangementSubject> = Omit<ArrangementAbout<Subject>, 'about'>;

const isDay = textThat(isDate);
const isPeriod = textThat((text) => parsePeriod(text) !== null);
const isKind = oneOf<PeriodKind>({
  year: YES,
  half: YES,
  quarter: YES,
  months: YES,
  month: YES,
  range: YES,
});

const isLetterhead = recordOf<Letterhead>({
  above: isText,
  office: isText,
  symbol: isText,
  place: isText,
  capacity: isText,
  signer: isText,
  recipients: isText,
});

const isPositive: Check<number> = (value): value is number => isWhole(value) && value > 0;
const isPopulationRow = recordOf<PopulationRow>({ unit: isText, year: isWhole, people: isPositive });

/** Whether something that came from a file is an arrangement. */
export const isArrangement: Check<Arrangement> = tagged<Arrangement, 'about'>('about', {
  expected: recordOf<Body<'expected'>>({
    unit: isText,
    period: isPeriod,
    expected: isFlag,
    reason: isText,
  }),
  arrival: recordOf<Body<'arrival'>>({ file: isText, sha256: isText, day: isDay }),
  'days-to-send': recordOf<Body<'days-to-send'>>({ kind: isKind, days: isWhole }),
  closing: recordOf<Body<'closing'>>({ closing: oneOf<Closing>({ calendar: YES, official: YES }) }),
  due: recordOf<Body<'due'>>({ period: isPeriod, day: isDay }),
  day: recordOf<Body<'day'>>({ day: isDay, is: oneOf({ off: YES, work: YES }), name: isText }),
  undated: recordOf<Body<'undated'>>({ by: oneOf<Undated>({ imported: YES, signed: YES }) }),
  letterhead: recordOf<Body<'letterhead'>>({ letterhead: isLetterhead }),
  registry: recordOf<Body<'registry'>>({ file: isText, registry: isRegistryFile }),
  population: recordOf<Body<'population'>>({ file: isText, rows: listOf(isPopulationRow) }),
});
