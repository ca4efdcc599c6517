import { expect, test, vi } from 'vitest';
import { quietly } from './quietly.ts';

test('keeps remarks off the console, gives it back even after an error', () => {
  const spy = vi.spyOn(console, 'error').mockImplementation(() => {});
  quietly(() => console.error('ODS number format may be incorrect'));
  expect(spy).not.toHaveBeenCalled();
  expect(() =>
    quietly(() => {
      throw new Error('damaged');
    }),
  ).toThrow('damaged');
  console.error('heard');
  expect(spy).toHaveBeenCalledWith('heard');
  spy.mockRestore();
});
