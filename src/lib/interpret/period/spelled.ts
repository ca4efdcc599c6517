const DIGITS: Readonly<Record<string, number>> = {
  ...{ gieng: 1, mot: 1, hai: 2, ba: 3, tu: 4, bon: 4, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10 },
  ...{ 'muoi mot': 11, 'muoi hai': 12, chap: 12 },
};
/** "Tháng năm" may be May, and "năm" the year of a month before it: it is left alone. */
const WORDS = 'muoi mot|muoi hai|gieng|chap|mot|hai|ba|tu|bon|sau|bay|tam|chin|muoi';
const BEHIND = new RegExp(`\\b(qu[yi]|thang) (${WORDS})\\b`, 'g');
const BEFORE = new RegExp(`\\b(${WORDS}) (?=thang\\b)`, 'g');

/** A line of plain letters with the numbers of its quarters and months in digits: "quy mot", "chin thang", "nua dau nam". */
export function withDigits(line: string): string {
  return line
    .replace(BEHIND, (_, name: string, word: string) => `${name} ${DIGITS[word]}`)
    .replace(BEFORE, (_, word: string) => `${DIGITS[word]} `)
    .replace(/\bnua (dau|cuoi) nam\b/g, '6 thang $1 nam')
    .replace(/\bquy dau nam\b/g, 'quy 1 nam')
    .replace(/\b(qu[yi]|thang|nam) ?: ?(?=[\divx])/g, '$1 ');
}
