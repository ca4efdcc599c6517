import { describe, expect, it } from 'vitest';
import { shortcutOf, singleKey, takesTyping, type KeyPress } from './keys.ts';

const press = (parts: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  ...parts,
});

describe('shortcutOf', () => {
  it('knows the list and the pages', () => {
    expect(shortcutOf(press({ key: '?', code: 'Slash', shiftKey: true }))).toEqual({ kind: 'help' });
    expect(shortcutOf(press({ key: '3', code: 'Digit3', altKey: true }))).toEqual({ kind: 'page', index: 2 });
    expect(shortcutOf(press({ key: '0', code: 'Digit0', altKey: true }))).toEqual({ kind: 'page', index: 9 });
  });

  it('goes by the place of the digit: on a Vietnamese layout that key types "ă"', () => {
    expect(shortcutOf(press({ key: 'ă', code: 'Digit1', altKey: true }))).toEqual({ kind: 'page', index: 0 });
  });

  it('enters what waits with Ctrl+Enter, and goes to the filter with "/"', () => {
    expect(shortcutOf(press({ key: 'Enter', ctrlKey: true }))).toEqual({ kind: 'enter' });
    expect(shortcutOf(press({ key: 'Enter' }))).toBeNull();
    expect(shortcutOf(press({ key: '/', code: 'Slash' }))).toEqual({ kind: 'filter' });
  });

  it('saves with Ctrl+S, or Cmd+S', () => {
    expect(shortcutOf(press({ key: 's', code: 'KeyS', ctrlKey: true }))).toEqual({ kind: 'save' });
    expect(shortcutOf(press({ key: 'S', code: 'KeyS', metaKey: true }))).toEqual({ kind: 'save' });
    expect(shortcutOf(press({ key: 's', code: 'KeyS', ctrlKey: true, shiftKey: true }))).toBeNull();
    expect(shortcutOf(press({ key: 's', code: 'KeyS', ctrlKey: true, repeat: true }))).toBeNull();
    expect(shortcutOf(press({ key: 's', code: 'KeyS' }))).toBeNull();
  });

  it("leaves the browser's own keys and held keys alone", () => {
    expect(shortcutOf(press({ key: '1', code: 'Digit1', ctrlKey: true }))).toBeNull();
    expect(shortcutOf(press({ key: '1', code: 'Digit1' }))).toBeNull();
    expect(shortcutOf(press({ key: '?', shiftKey: true, repeat: true }))).toBeNull();
    expect(shortcutOf(press({ key: 'é', code: 'Digit2', altKey: true, shiftKey: true }))).toBeNull();
  });
});

describe('takesTyping', () => {
  it('is true for fields and editable text', () => {
    expect(takesTyping({ tagName: 'INPUT', isContentEditable: false })).toBe(true);
    expect(takesTyping({ tagName: 'DIV', isContentEditable: true })).toBe(true);
    expect(takesTyping({ tagName: 'BUTTON', isContentEditable: false })).toBe(false);
  });

  it('is false for inputs that are only pressed', () => {
    expect(takesTyping({ tagName: 'INPUT', isContentEditable: false, type: 'radio' })).toBe(false);
    expect(takesTyping({ tagName: 'INPUT', isContentEditable: false, type: 'number' })).toBe(true);
  });
});

describe('singleKey', () => {
  it('tells letters, digits and signs, in either case', () => {
    expect(singleKey(press({ key: 'J', code: 'KeyJ', shiftKey: true }))).toBe('j');
    expect(singleKey(press({ key: '[', code: 'BracketLeft' }))).toBe('[');
    expect(singleKey(press({ key: 'Enter', code: 'Enter' }))).toBeNull();
    expect(singleKey(press({ key: 'z', code: 'KeyZ', ctrlKey: true }))).toBeNull();
  });

  it('goes by the place where Vietnamese typing makes something else of a key', () => {
    expect(singleKey(press({ key: 'ă', code: 'Digit1' }))).toBe('1');
    expect(singleKey(press({ key: 'Process', code: 'KeyD' }))).toBe('d');
  });
});
