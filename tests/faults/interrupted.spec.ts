import { expect, test as base } from '@playwright/test';
import { Random } from '../fuzz/random.ts';
import { ACTIONS, type Action } from './actions.ts';
import { KILLS, LONG, ONLY, SEED } from './campaign.ts';
import { failDuring } from './fail.ts';
import { describeHeld } from './held.ts';
import { killDuring, randomKill } from './kill.ts';
import { Rehearsals } from './rehearsal.ts';
import type { StorageFault } from './storage-fault.ts';
import { count } from './tally.ts';

const test = base.extend<object, { rehearsals: Rehearsals }>({
  rehearsals: [
    async ({ browserName: _ }, use) => {
      const rehearsals = new Rehearsals();
      await rehearsals.start();
      await use(rehearsals);
      await rehearsals.stop();
    },
    { scope: 'worker' },
  ],
});

const HOWS = ['throw', 'abort', 'quota'] as const;

/** Every operation of an action, failing in every way once and for good; a short run tries one, another for each action. */
function faultsFor(action: Action, operations: number): readonly StorageFault[] {
  if (LONG) {
    const places = Array.from({ length: operations }, (_, index) => index + 1);
    return places.flatMap((at) =>
      HOWS.flatMap((how) => [false, true].map((lasting) => ({ at, how, lasting }))),
    );
  }
  const index = ACTIONS.indexOf(action);
  const at = 1 + new Random('storage', SEED, action.name).below(operations);
  return [{ at, how: HOWS[index % HOWS.length]!, lasting: index % 2 === 0 }];
}

/** Actions that begin with the same workspace stand together: one process makes it for all of them. */
const GROUPS = [...new Set(ACTIONS.map(({ prepare }) => prepare))].map((prepare) =>
  ACTIONS.filter((action) => action.prepare === prepare),
);

for (const group of GROUPS) {
  test.describe(() => {
    test.describe.configure({ mode: 'default' });
    for (const action of group) {
      const index = ACTIONS.indexOf(action);
      const numbers = Array.from({ length: KILLS }, (_, number) => number).filter(
        (number) => number % ACTIONS.length === index && (ONLY?.includes(number) ?? true),
      );
      if (numbers.length > 0) testKills(action, numbers);
      // What fails while a page opens is a failure to open it.
      if (!action.byOpening && !ONLY) testStorage(action);
    }
  });
}

function testKills(action: Action, numbers: readonly number[]): void {
  test(`killed in the middle of: ${action.name}`, async ({ rehearsals }) => {
    const rehearsed = await rehearsals.of(action);
    const states = rehearsed.states.map(describeHeld);
    const lost: string[] = [];
    for (const number of numbers) {
      const kill = randomKill(rehearsed, new Random('kill', SEED, number));
      const { place, promised, found, inTime } = await killDuring(rehearsed, kill, rehearsals.url);
      const told = `kill ${number} of seed ${SEED}, ${JSON.stringify(kill)}: found ${found}, promised ${states[promised]}`;
      if (place < promised) lost.push(told);
      else count('kills');
      if (LONG) console.log(`${told}, place ${place} of ${states.length - 1}${inTime ? '' : ', too late'}`);
    }
    count('losses', lost.length);
    expect(lost, `states that may be: ${states.join('; ')}`).toEqual([]);
  });
}

function testStorage(action: Action): void {
  test(`storage fails in the middle of: ${action.name}`, async ({ rehearsals }) => {
    const rehearsed = await rehearsals.of(action);
    const wrong: string[] = [];
    for (const fault of faultsFor(action, rehearsed.operations)) {
      const { stands, found, failed, said, unhandled } = await failDuring(rehearsed, fault, rehearsals.url);
      const told = `${JSON.stringify(fault)} (${failed} failed, ${said ? 'said' : 'not said'}): ${found}`;
      if (LONG) console.log(`${action.name}: ${told}${stands ? '' : ', WRONG'}`);
      if (!stands) wrong.push(told);
      if (unhandled.length > 0) wrong.push(`${told}; unhandled: ${unhandled.join(', ')}`);
      count('storage', failed);
    }
    expect(wrong, rehearsed.states.map(describeHeld).join('; ')).toEqual([]);
  });
}
