/** Serial 60 is 29/02/1900, a day that only Excel has; it is kept in for the count of all days after. */
const NO_SUCH_DAY = 60;
const LAST_DAY = 2_958_465;
/** Days from 0000-03-01 to 1899-12-30 and to 1904-01-01, the days 0 of the two systems. */
const DAY_ZERO_1900 = 693_899;
const DAY_ZERO_1904 = 695_361;

/** The ISO day of a serial number by integers alone, no time zone; empty where there is no such day. */
export function isoOfSerial(serial: number, date1904: boolean): string {
  const day = Math.floor(serial);
  if (day < (date1904 ? 0 : 1) || day > LAST_DAY || (!date1904 && day === NO_SUCH_DAY)) return '';
  if (date1904) return isoOfDay(day + DAY_ZERO_1904);
  return isoOfDay(day + DAY_ZERO_1900 + (day < NO_SUCH_DAY ? 1 : 0));
}

/** The day so many days after 0000-03-01: years start in March, so that a leap day is the last of its year. */
function isoOfDay(days: number): string {
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
