import type { DocumentFacts } from '#lib/domain/interpretation.ts';
import { isFrame } from '../lexicon/labels.ts';
import { dayIn } from '../period/dates.ts';
import type { DocumentFrame } from './document-frame.ts';

const NUMBER = /\bsố\s*:?\s*(\d+\s*\/\s*[\p{L}\d-]+)/iu;

/** What a file says of itself as a document: its number, its day, whether it replaces an earlier one, its title. */
export function documentFacts({ lines }: DocumentFrame): DocumentFacts {
  const texts = lines.map(({ text }) => text);
  const number = texts.map((text) => NUMBER.exec(text)?.[1]).find((found) => found !== undefined) ?? '';
  const date =
    texts
      .filter(isDated)
      .map(dayIn)
      .find((day) => day !== '') ?? '';
  const title =
    texts.find((text) => !isFrame(text) && /cải cách hành chính|cchc|tuyên truyền/iu.test(text)) ?? '';
  return { number: number.replace(/\s/g, ''), date, replaces: texts.some(isReplacement), title };
}

function isDated(text: string): boolean {
  return isFrame(text) || /^\(?\s*kèm theo|ngày\s+\d/iu.test(text);
}

function isReplacement(text: string): boolean {
  return /thay thế|thay cho|đính chính/iu.test(text);
}
