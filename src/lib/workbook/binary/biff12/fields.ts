/**
 * What a BIFF12 record is made of: a number of bytes; `text`: a length of 4 bytes and so many characters of 2;
 * `text?`: the same, or none at all; `rich`: text with formatting runs; `formula`: tokens and what belongs to them.
 */
export type Field = number | 'text' | 'text?' | 'rich' | 'formula';

const NO_TEXT = 0xffffffff;

/** Whether a record holds these fields one after another; more may follow. */
export function holds(body: DataView, fields: readonly Field[]): boolean {
  let at = 0;
  for (const field of fields) {
    at = typeof field === 'number' ? at + field : after(body, at, field);
    if (!(at <= body.byteLength)) return false;
  }
  return true;
}

/** Where a field ends; NaN where that cannot be told. */
function after(body: DataView, at: number, field: Exclude<Field, number>): number {
  switch (field) {
    case 'text':
      return at + 4 + 2 * count(body, at);
    case 'text?':
      return count(body, at) === NO_TEXT ? at + 4 : after(body, at, 'text');
    case 'rich': {
      const text = after(body, at + 1, 'text');
      const hasRuns = body.byteLength > at && (body.getUint8(at) & 0x01) !== 0;
      return hasRuns ? text + 4 + 4 * count(body, text) : text;
    }
    case 'formula': {
      const extra = at + 4 + count(body, at);
      const size = count(body, extra);
      return isExtraBounded(body, extra + 4, size) ? extra + 4 + size : NaN;
    }
  }
}

/** Beside the tokens stand constants in rows and columns: both counts must fit what is there. */
function isExtraBounded(body: DataView, at: number, size: number): boolean {
  if (size < 8) return true;
  const cells = count(body, at) * count(body, at + 4);
  return cells > 0 && cells <= size;
}

function count(body: DataView, at: number): number {
  return at + 4 <= body.byteLength ? body.getUint32(at, true) : NaN;
}
