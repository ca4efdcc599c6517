import { describe, expect, it, vi } from 'vitest';
import { rehearsal } from './rehearsal.ts';

describe('rehearsal', () => {
  it('draws a little more with every step, and the last one names, bars and numbers, without a word of warning', () => {
    const warned = vi.spyOn(console, 'warn');
    const failed = vi.spyOn(console, 'error');
    const pictures = Array.from(rehearsal(), (step) => step()).filter((made) => typeof made === 'string');
    const counts = pictures.map((picture) => picture.match(/<(path|text)/g)?.length ?? 0);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(pictures.at(-1)).toContain('ễ 2');
    expect(counts.at(-1)).toBeGreaterThan(counts[0]! + 5);
    expect(warned).not.toHaveBeenCalled();
    expect(failed).not.toHaveBeenCalled();
  });
});
