/** A day that is not what its weekday says: a weekday off, or a day of work on a weekend. */
export interface SpecialDay {
  readonly day: string;
  readonly is: 'off' | 'work';
  /** Which of `HOLIDAYS` it belongs to. */
  readonly holiday: Holiday;
}

export const HOLIDAYS = [
  'new-year',
  'tet',
  'hung-kings',
  'april-may',
  'national-day',
  'culture-day',
] as const;

export type Holiday = (typeof HOLIDAYS)[number];

/** Where the days of a year are told. `announced` is false where no notice had been issued: the days are those of the law. */
export interface YearOfDaysOff {
  readonly year: number;
  readonly sources: readonly string[];
  readonly announced: boolean;
  readonly off: Readonly<Partial<Record<Holiday, readonly string[]>>>;
  /** Weekend days worked in place of a weekday off, with the holiday that the weekday joined. */
  readonly work: Readonly<Partial<Record<Holiday, readonly string[]>>>;
}

const LAW = 'Bộ luật Lao động 45/2019/QH14, Điều 111 và Điều 112';

/**
 * The days off of the civil service on weekdays, and the Saturdays worked in their place ("hoán đổi"), as month-day. The
 * five days of Tết and the second day of Quốc khánh are decided each year; a holiday on a weekend is made up on the
 * next working day (Điều 111). 2027: by the law alone, the tenth of the third lunar month being 16/04/2027 and the
 * first of the year 06/02/2027; a notice may change it.
 */
export const DAYS_OFF: readonly YearOfDaysOff[] = [
  {
    year: 2023,
    sources: [LAW, 'Thông báo 5034/TB-LĐTBXH'],
    announced: true,
    off: {
      'new-year': ['01-02'],
      tet: ['01-20', '01-23', '01-24', '01-25', '01-26'],
      'hung-kings': ['05-02'],
      'april-may': ['05-01', '05-03'],
      'national-day': ['09-01', '09-04'],
    },
    work: {},
  },
  {
    year: 2024,
    sources: [LAW, 'Thông báo 5015/TB-LĐTBXH', 'Thông báo 1570/TB-LĐTBXH (hoán đổi ngày 29/4)'],
    announced: true,
    off: {
      'new-year': ['01-01'],
      tet: ['02-08', '02-09', '02-12', '02-13', '02-14'],
      'hung-kings': ['04-18'],
      'april-may': ['04-29', '04-30', '05-01'],
      'national-day': ['09-02', '09-03'],
    },
    work: { 'april-may': ['05-04'] },
  },
  {
    year: 2025,
    sources: [LAW, 'Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024'],
    announced: true,
    off: {
      'new-year': ['01-01'],
      tet: ['01-27', '01-28', '01-29', '01-30', '01-31'],
      'hung-kings': ['04-07'],
      'april-may': ['04-30', '05-01', '05-02'],
      'national-day': ['09-01', '09-02'],
    },
    work: { 'april-may': ['04-26'] },
  },
  {
    year: 2026,
    sources: [
      LAW,
      'Thông báo 9441/TB-BNV ngày 16/10/2025',
      'Công văn 12729/VPCP-KGVX (hoán đổi ngày 02/01)',
      'Nghị quyết 28/2026/QH16 (Ngày Văn hóa Việt Nam)',
    ],
    announced: true,
    off: {
      'new-year': ['01-01', '01-02'],
      tet: ['02-16', '02-17', '02-18', '02-19', '02-20'],
      'hung-kings': ['04-27'],
      'april-may': ['04-30', '05-01'],
      'national-day': ['08-31', '09-01', '09-02'],
      'culture-day': ['11-24'],
    },
    work: { 'new-year': ['01-10'], 'national-day': ['08-22'] },
  },
  {
    year: 2027,
    sources: [LAW, 'Nghị quyết 28/2026/QH16 (Ngày Văn hóa Việt Nam)'],
    announced: false,
    off: {
      'new-year': ['01-01'],
      tet: ['02-05', '02-08', '02-09', '02-10', '02-11'],
      'hung-kings': ['04-16'],
      'april-may': ['04-30', '05-03'],
      'national-day': ['09-02', '09-03'],
      'culture-day': ['11-24'],
    },
    work: {},
  },
];

/** The special days of all years, by day. */
export function specialDays(years: readonly YearOfDaysOff[] = DAYS_OFF): readonly SpecialDay[] {
  const days = years.flatMap(({ year, off, work }) =>
    HOLIDAYS.flatMap((holiday) => [
      ...(off[holiday] ?? []).map((day): SpecialDay => ({ day: `${year}-${day}`, is: 'off', holiday })),
      ...(work[holiday] ?? []).map((day): SpecialDay => ({ day: `${year}-${day}`, is: 'work', holiday })),
    ]),
  );
  return days.sort((a, b) => (a.day < b.day ? -1 : 1));
}
