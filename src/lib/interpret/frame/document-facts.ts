import { remembered } from '#lib/domain/remembered.ts';
import type { DocumentFacts } from '#lib/domain/interpretation.ts';
import { isFrame } from '../lexicon/labels.ts';
import { dayIn } from '../period/dates.ts';
import type { DocumentFrame } from './document-frame.ts';

const NUMBER = /\bsố\s*:?\s*(\d+\s*\/\s*[\p{L}\d-]+)/iu;

/** What a file says of itself as a document: its number, its day, whether it replaces an earlier one, its title. */
export function documentFacts({ lines }: DocumentFrame): DocumentFacts {
  const said = lines.map(({ text }) => saidIn(text));
  const title = lines.find((_, i) => said[i]!.isTitle)?.text ?? '';
  return {
    number: said.find(({ number }) => number !== '')?.number ?? '',
    date: said.find(({ date }) => date !== '')?.date ?? '',
    replaces: said.some(({ replaces }) => replaces),
    title,
  };
}

/** What one line says of the document: files of one form have many of them in common. */
const saidIn = remembered((text) => ({
  number: (NUMBER.exec(text)?.[1] ?? '').replace(/\s/g, ''),
  date: isDated(text) ? dayIn(text) : '',
  replaces: isReplacement(text),
  isTitle: !isFrame(text) && /cải cách hành chính|cchc|tuyên truyền/iu.test(text),
}));

function isDated(text: string): boolean {
  return isFrame(text) || /^\(?\s*kèm theo|ngày\s+\d/iu.test(text);
}

function isReplacement(text: string): boolean {
  return /thay thế|thay cho|đính chính/iu.test(text);
}
