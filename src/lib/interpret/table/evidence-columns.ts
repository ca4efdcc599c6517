import type { Column } from './column.ts';

const PROVES = /(?:minh|kiểm) chứng|chứng minh/iu;

/** "Tài liệu kiểm chứng" holds what proves a task done: it counts no leaflets, whatever words its heading has. */
export function withEvidence(columns: readonly Column[]): Column[] {
  return columns.map((column) =>
    column.path.some((text) => PROVES.test(text))
      ? { ...column, role: 'link', channel: null, subchannel: '', measure: null, measureText: '' }
      : column,
  );
}
