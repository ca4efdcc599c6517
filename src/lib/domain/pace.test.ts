import { expect, it } from 'vitest';
import { Pace, paced } from './pace.ts';
import type { Steps } from './steps.ts';

function* counting(to: number): Steps<number> {
  let sum = 0;
  for (let i = 1; i <= to; i += 1) {
    sum += i;
    yield;
  }
  return sum;
}

/** Is due at every second look, and notes how often it rested. */
class Tired extends Pace {
  rests = 0;
  #looks = 0;

  override get isDue(): boolean {
    return (this.#looks += 1) % 2 === 0;
  }

  override async rest(): Promise<void> {
    this.rests += 1;
    await super.rest();
  }
}

it('does the work, and rests between two steps whenever it is due', async () => {
  const pace = new Tired();
  expect([await paced(counting(10), pace), pace.rests]).toEqual([55, 5]);
});

it('lets others go first while it rests', async () => {
  const order: string[] = [];
  setTimeout(() => order.push('other'));
  await new Pace().rest();
  order.push('work');
  expect(order).toEqual(['other', 'work']);
});
