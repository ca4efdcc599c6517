import { looseKey } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';

/** A column of people: of which year, where its heading says so, and how many one unit of it is. */
export interface PeopleColumn {
  readonly col: number;
  readonly year: number | null;
  /** 1,000 for "nghìn người". */
  readonly factor: number;
}

/** What the columns of a population table hold. */
export interface PopulationColumns {
  readonly name: number | null;
  readonly code: number | null;
  /** The unit above, where names may repeat: a column of huyện beside one of xã. */
  readonly above: number | null;
  readonly year: number | null;
  readonly people: readonly PeopleColumn[];
}

const PEOPLE = /\b(?:dan so|nhan khau|so dan|population)\b/;
const CODE = /^(?:ma|code|ma so)\b|\bma (?:don vi|xa|dvhc|hanh chinh)\b/;
const COMMUNE = /\b(?:xa|phuong|dac khu|thi tran)\b/;
const HUYEN = /\b(?:huyen|quan|thi xa)\b/;
const NAME = /\b(?:don vi|ten|dia phuong|dia ban|xa|phuong|huyen|tinh|unit|name)\b/;
const YEAR = /^(?:nam|year)$/;
const THOUSANDS = /\b(?:nghin|ngan|1 000|1000) nguoi\b/;

/** The columns that a row of headings names; null where it is none of a population table. */
export function populationColumns(row: readonly Cell[]): PopulationColumns | null {
  const headings = row.map(({ col, text }) => ({ col, key: looseKey(text) }));
  const people = headings.filter(({ key }) => PEOPLE.test(key) && key.length <= 80);
  const others = headings.filter((each) => !people.includes(each));
  const code = others.find(({ key }) => CODE.test(key)) ?? null;
  const year = others.find(({ key }) => YEAR.test(key)) ?? null;
  const names = others.filter((each) => each !== code && each !== year && NAME.test(each.key));
  const commune = names.find(({ key }) => COMMUNE.test(key) && !HUYEN.test(key));
  const name = commune ?? names[0] ?? null;
  const above = commune ? names.find((each) => each !== commune && HUYEN.test(each.key)) : undefined;
  if (people.length === 0 || (name === null && code === null)) return null;
  return {
    name: name?.col ?? null,
    code: code?.col ?? null,
    above: above?.col ?? null,
    year: year?.col ?? null,
    people: people.map(({ col, key }) => ({
      col,
      year: yearIn(key),
      factor: THOUSANDS.test(key) ? 1000 : 1,
    })),
  };
}

/** The year that a text names last: "Dân số 31/12/2024". */
export function yearIn(text: string): number | null {
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)];
  const last = years.at(-1)?.[0];
  return last === undefined ? null : Number(last);
}
