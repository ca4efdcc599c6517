import { describe, expect, it } from 'vitest';
import { list, sql, type Sql } from '#lib/store/sql.ts';
import { Answers, nameOf } from './answers.ts';

const question = (period: string) => sql`select * from cube where period = ${period}`;

/** Answers over an engine that counts what it is asked. */
function counted(answer: (question: Sql) => Promise<{ n: number }[]> = async () => [{ n: 1 }]) {
  const answers = new Answers();
  let asked = 0;
  const ask = (of: Sql) =>
    answers.of(of, () => {
      asked += 1;
      return answer(of);
    });
  return { answers, ask, asked: () => asked };
}

describe('answers', () => {
  it('are given again without the engine, also while the first is on its way', async () => {
    const { answers, ask, asked } = counted();
    const both = await Promise.all([ask(question('2024')), ask(question('2024'))]);
    expect(both).toEqual([[{ n: 1 }], [{ n: 1 }]]);
    expect(await ask(question('2024'))).toEqual([{ n: 1 }]);
    expect(answers.has(question('2024'))).toBe(true);
    expect(asked()).toBe(1);
  });

  it('are told apart by their values, whatever stands in them', async () => {
    const { ask, asked } = counted();
    for (const values of [['a', 'b'], ['a,b'], ['a","b'], [null], ['null'], [1], ['1']])
      await ask(sql`select * from cube where channel in ${list(values)}`);
    expect(asked()).toBe(7);
  });

  it('are asked anew when the data has changed', async () => {
    const { answers, ask, asked } = counted();
    await ask(question('2024'));
    answers.clear();
    await ask(question('2024'));
    expect(asked()).toBe(2);
  });

  it('that failed are asked anew', async () => {
    let broken = true;
    const { ask } = counted(async () => {
      if (broken) throw new Error('broken');
      return [{ n: 2 }];
    });
    await expect(ask(question('2024'))).rejects.toThrow('broken');
    broken = false;
    expect(await ask(question('2024'))).toEqual([{ n: 2 }]);
  });

  it('of very many rows are not kept, and the longest unused go first', async () => {
    const { answers, ask } = counted(async ({ params }) =>
      Array(params[0] === 'all' ? 30_000 : 1).fill({ n: 1 }),
    );
    await ask(question('all'));
    expect(answers.has(question('all'))).toBe(false);
    await ask(question('first'));
    for (let i = 0; i < 399; i += 1) await ask(question(`${i}`));
    await ask(question('first'));
    await ask(question('one more'));
    expect(answers.has(question('first'))).toBe(true);
    expect(answers.has(question('0'))).toBe(false);
  });

  it('to what somebody asked are at hand, the newest first, until the data changes', async () => {
    const { answers, ask } = counted((of) => Promise.resolve([{ n: Number(of.params[0]) }]));
    await ask(question('2020'));
    for (const year of ['2021', '2022', '2021']) {
      answers.note(question(year));
      await ask(question(year));
    }
    answers.note(question('2023'));
    expect(await answers.lately()).toEqual([
      [nameOf(question('2021')), [{ n: 2021 }]],
      [nameOf(question('2022')), [{ n: 2022 }]],
    ]);
    answers.clear();
    expect(await answers.lately()).toEqual([]);
  });
});
