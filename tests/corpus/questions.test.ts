import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '#lib/domain/problem.ts';
import type { Question } from '#lib/domain/question.ts';
import { optionLabel } from '#lib/messages/question-options.ts';
import { questionEvidence, questionText } from '#lib/messages/questions.ts';
import { askedOf, questions } from '../helpers/asked.ts';
import { drawnBatch } from '../helpers/drawn-batch.ts';

const batch = drawnBatch.map((files) => askedOf(files));

/** Problems that keep a file waiting. */
const BLOCKING: ReadonlySet<ProblemCode> = new Set(['period-unknown', 'year-slip', 'layout-doubtful']);

describe('whatever files say', () => {
  it('questions have keys of their own, words for all that they offer, and a proposal among it', () => {
    fc.assert(
      fc.property(batch, (asked) => {
        const asks = questions(asked);
        expect(new Set(asks.map(({ key }) => key)).size).toBe(asks.length);
        for (const question of asks) expectWords(question);
        expect(questions(asked)).toEqual(asks);
      }),
      { numRuns: 60 },
    );
  });

  it('every doubt that keeps a file waiting is in exactly one question', () => {
    fc.assert(
      fc.property(batch, (asked) => {
        const blocking = questions(asked).filter(({ blocks, cause }) => blocks && cause !== 'rivals');
        const places = blocking.flatMap((question) =>
          question.places.map(({ file: name, sheetIndex, cell }) =>
            [question.cause, name, sheetIndex, cell].join(),
          ),
        );
        expect(new Set(places).size).toBe(places.length);
        for (const { interpretation } of asked) {
          const open = interpretation.problems.filter(({ code }) => BLOCKING.has(code));
          const waits = blocking.some(({ files }) => files.includes(interpretation.file));
          if (open.length > 0) expect(waits).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function expectWords(question: Question): void {
  const { options, proposal, files, places } = question;
  expect(questionText(question)).toMatch(/\S.*\?$/);
  expect(questionEvidence(question)).not.toMatch(/undefined|NaN|null/);
  expect(new Set(options.map(({ key }) => key)).size).toBe(options.length);
  for (const option of options) expect(optionLabel(option, question)).toMatch(/\S/);
  for (const option of options) expect(optionLabel(option, question)).not.toMatch(/undefined|NaN|null/);
  if (proposal !== null) expect(options[proposal]).toBeDefined();
  expect(files.length * places.length * options.length).toBeGreaterThan(0);
}

it('a hundred files in eight layouts, each with its doubts, come to thirty questions at most', () => {
  const forms = Array.from(
    { length: 8 },
    (_, i) => `STT|Đơn vị|Cổng TTĐT (tin, bài)|Truyền thanh (lượt)|Mẫu ${'ABCDEGHK'[i]!}: Băng rôn (tấm)`,
  );
  const senders = ['VĨNH LINH', 'GIO LINH', 'CAM LỘ', 'HẢI LĂNG', 'TRIỆU PHONG', 'HƯỚNG HÓA', 'ĐA KRÔNG'];
  const names = ['Xã Vĩnh Sơm', 'Xã Gio Mý', 'Xã Cam Thànk', 'Xã Hải Thượg'];
  const files = Array.from({ length: 100 }, (_, i) => {
    const doubtful = ['-', 'o tin', '#REF!', '=?', '12'][i % 5]!;
    const title = `BÁO CÁO QUÝ ${['I', 'II', 'III', 'IV'][Math.floor(i / 7) % 4]!} NĂM ${2010 + Math.floor(i / 28)}`;
    const period = i % 50 === 49 ? 'BÁO CÁO' : title;
    return [
      `${i}.xlsx`,
      [
        `UBND HUYỆN ${senders[i % 7]!}`,
        period,
        '',
        forms[i % 8]!,
        `1|Văn phòng|${doubtful}|4|5`,
        `2|${i % 9 === 0 ? names[i % 4]! : 'Phòng Nội vụ'}|3|4|5`,
      ],
    ] as const;
  });
  const asks = questions(askedOf(Object.fromEntries(files)));
  expect(asks.length).toBeGreaterThan(5);
  expect(asks.length).toBeLessThanOrEqual(30);
});
