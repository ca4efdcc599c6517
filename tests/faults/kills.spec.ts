import { expect, test } from '@playwright/test';
import { Random } from '../fuzz/random.ts';
import { ACTIONS } from './actions.ts';
import { KILLS, LONG, ONLY, SEED } from './campaign.ts';
import { FaultServer } from './fault-server.ts';
import { forget, killDuring, randomKill, rehearse } from './kill.ts';
import { describeHeld } from './held.ts';
import { count } from './tally.ts';

for (const [index, action] of ACTIONS.entries()) {
  test(`killed in the middle of: ${action.name}`, async () => {
    const server = new FaultServer('build');
    // The engine holds nothing that is not made anew, and costs most of a start.
    server.rules = [{ match: /\.wasm$/, status: 404 }];
    await server.start();
    const rehearsed = await rehearse(action, server.url);
    const states = rehearsed.states.map(describeHeld);
    const { ms, operations } = rehearsed;
    console.log(
      `${action.name}: ${Math.round(ms)} ms, ${operations} storage operations, ${states.length} states`,
    );
    const lost: string[] = [];
    for (let number = index; number < KILLS; number += ACTIONS.length) {
      if (ONLY !== null && number !== ONLY) continue;
      const kill = randomKill(rehearsed, new Random('kill', SEED, number));
      const { place, promised, found, inTime } = await killDuring(rehearsed, kill, server.url);
      const told = `kill ${number} of seed ${SEED}, ${JSON.stringify(kill)}: found ${found}, promised ${states[promised]}`;
      if (place < promised) lost.push(told);
      else count('kills');
      if (LONG) console.log(`${told}, place ${place} of ${states.length - 1}${inTime ? '' : ', too late'}`);
    }
    count('losses', lost.length);
    await forget(rehearsed);
    await server.stop();
    expect(lost, `states that may be: ${states.join('; ')}`).toEqual([]);
  });
}
