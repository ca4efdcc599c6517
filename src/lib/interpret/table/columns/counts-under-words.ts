import { figuresIn, MOSTLY, type Body } from '../body-texts.ts';
import { columnAs, eachColumn, type Column } from './column.ts';

const OF_WORDS: ReadonlySet<Column['role']> = new Set(['task', 'lead', 'coordinating', 'note']);

/**
 * "Phối hợp với Báo Quảng Trị (tin, bài) | 3", "Nhiệm vụ tuyên truyền trên loa (lượt) | 12": what begins as a heading of
 * words, and names a channel over figures, counts on that channel.
 */
export function withCountsUnderWords(columns: readonly Column[], body: Body): readonly Column[] {
  return eachColumn(columns, (column) => {
    const mayCount = OF_WORDS.has(column.role) && column.channel !== null;
    return mayCount && figuresIn(column, body) >= MOSTLY ? columnAs(column, { role: 'value' }) : column;
  });
}
