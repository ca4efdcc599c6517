import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

describe('toCsv', () => {
  it('ends lines with CRLF and quotes only what needs it', () => {
    expect(
      toCsv(
        ['a', 'b'],
        [
          ['x,y', 1.5],
          ['he said "no"', null],
        ],
      ),
    ).toBe('a,b\r\n"x,y",1.5\r\n"he said ""no""",\r\n');
  });

  it('starts with a byte order mark where asked', () => {
    expect(toCsv(['a'], [], { bom: true })).toBe('\uFEFFa\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=1+1\nx', ' =1', '＝1', '"=1'])(
    'guards the text %j',
    (text) => {
      const field = toCsv([], [[text]], { guardFormulas: true }).slice(2);
      expect(field.replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it('leaves a negative number a number', () => {
    expect(toCsv(['a'], [[-5]], { guardFormulas: true })).toBe('a\r\n-5\r\n');
  });

  it('changes nothing where no guard is asked', () => {
    expect(toCsv(['a'], [['-5']])).toBe('a\r\n-5\r\n');
  });
});
