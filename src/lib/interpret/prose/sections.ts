import { plain } from '../period/plain.ts';

const HEADING = /^\s*(?:(?:[ivx]+|\d+|[a-h])[.)]|[*•])\s*\S/;
const NOT_RESULTS =
  /phuong huong|nhiem vu (?:trong tam|nam|thoi gian|6 thang|quy)|ke hoach (?:nam|thoi gian|6 thang)|kien nghi|de xuat|kho khan|han che|ton tai|nguyen nhan/;
const INTENTIONS =
  /phan dau|du kien|se (?:to chuc|dang|thuc hien)|toi thieu|chi tieu|muc tieu|dam bao hoan thanh/;

/** For each paragraph whether it tells results: those under plans, difficulties and proposals do not. */
export function resultParagraphs(paragraphs: readonly string[]): boolean[] {
  let tells = true;
  return paragraphs.map((paragraph) => {
    const line = plain(paragraph);
    if (HEADING.test(line)) tells = !NOT_RESULTS.test(line.slice(0, 80));
    return tells;
  });
}

/** A sentence about what is meant to be done. */
export function isIntention(clause: string): boolean {
  return INTENTIONS.test(plain(clause));
}
