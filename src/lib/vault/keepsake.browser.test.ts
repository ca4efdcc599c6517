import { deleteDB, openDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { browserKeepsake } from './keepsake.ts';

const NAME = 'keepsake-test';

afterEach(() => deleteDB(NAME));

it('is there until it is forgotten', async () => {
  const keepsake = browserKeepsake(NAME);
  expect(await keepsake.read()).toBeNull();
  await keepsake.write('one');
  await keepsake.write('other');
  expect(await browserKeepsake(NAME).read()).toBe('other');
  await keepsake.forget();
  expect(await keepsake.read()).toBeNull();
});

it('is nothing, and no error, where the browser has something else under its name', async () => {
  (await openDB(NAME, 2)).close();
  const keepsake = browserKeepsake(NAME);
  await keepsake.write('one');
  await keepsake.forget();
  expect(await keepsake.read()).toBeNull();
});
