import { expect, it } from 'vitest';
import { AppError } from '#lib/domain/app-error.ts';
import type { Fact } from '#lib/domain/fact.ts';
import { submission } from '../../../../tests/helpers/submission.ts';
import { diagnosticText, type DiagnosticSource } from './diagnostic.ts';
import { Journal } from './journal.ts';
import type { Submission } from '../submission.ts';

const NAME = 'Báo cáo mật xã Vĩnh Tú 7391.xlsx';
const SHEET = 'Trang tính riêng';
const UNIT = 'Xã Vĩnh Tú';
const FIGURE = 918273;

const FACT: Partial<Fact> = {
  unit: { id: 'xa:19372@', code: '19372', name: UNIT, level: 'xa' },
  value: FIGURE,
  sourceText: `hơn ${FIGURE} tin`,
  measureText: 'tin bài lạ',
  subchannel: 'Fanpage Đoàn xã',
};

function kept(): Submission {
  const read = submission(NAME, [FACT], { title: 'Công văn 456/UBND', number: '456/UBND' });
  const [fact] = read.facts;
  return {
    id: 1,
    file: NAME,
    sha256: 'ab'.repeat(32),
    receivedAt: '2026-11-21T08:00:00.000Z',
    size: 1234,
    sample: false,
    interpretation: {
      ...read,
      facts: [{ ...fact!, place: { ...fact!.place, sheet: SHEET } }],
      signatures: ['Đơn vị | Số tin'],
      sender: fact!.unit,
    },
    batch: null,
    accepted: new Set(),
    entered: false,
  };
}

function source(journal: Journal): DiagnosticSource {
  return {
    version: '0.1.0+abcdefabcdef',
    at: '2026-11-21T08:00:00.000Z',
    site: {
      abilities: { secure: true, offline: true, saveInPlace: true, lasting: true, locks: true },
      offline: 'ready',
      newVersionWaits: false,
    },
    browser: { userAgent: 'test' },
    storage: { usage: 1, quota: 2, persisted: false },
    workspace: {
      phase: 'ready',
      save: 'saved',
      registryAsOf: '2026-01-01',
      submissions: [kept()],
      questions: [{ cause: 'name' }],
      decisions: [{ kind: 'enter' }],
    },
    journal,
  };
}

it('tells versions, counts, times and the codes of errors', () => {
  const journal = new Journal();
  journal.took('open', 812.4);
  journal.note(
    new AppError('storage-full', {}, new DOMException('x', 'QuotaExceededError')),
    '2026-11-21T08:01:00Z',
  );
  expect(JSON.parse(diagnosticText(source(journal)))).toMatchObject({
    format: 'cchc-diagnostic/1',
    version: '0.1.0+abcdefabcdef',
    workspace: { files: 1, waiting: 1, formats: { xlsx: 1 }, facts: { counted: 1 }, decisions: { enter: 1 } },
    milliseconds: { open: 812 },
    errors: [{ at: '2026-11-21T08:01:00Z', code: 'storage-full', reason: 'QuotaExceededError' }],
  });
});

it('holds nothing of the data, not even where an error quotes it', () => {
  const journal = new Journal();
  journal.note(new AppError('reader-died', { name: NAME }, new Error(`cannot read ${NAME}: ${FIGURE}`)));
  journal.note(new TypeError(`${UNIT} of ${SHEET} is not iterable`));
  journal.note(`${UNIT} ${FIGURE}`);
  const error = new Error('x');
  error.name = UNIT;
  journal.note(error);
  const text = diagnosticText(source(journal));
  const secrets = [
    ...[
      NAME,
      'Báo cáo',
      '7391',
      SHEET,
      'Trang',
      UNIT,
      'Vĩnh',
      '19372',
      String(FIGURE),
      'tin bài',
      'Fanpage',
      '456',
    ],
    ...['Đơn vị', 'ab'.repeat(32)],
  ];
  for (const secret of secrets) expect(text).not.toContain(secret);
});

it('keeps the last errors, each once', () => {
  const journal = new Journal();
  const error = new AppError('engine-dead');
  for (let time = 0; time < 3; time += 1) journal.note(error);
  expect(journal.errors).toHaveLength(1);
  for (let number = 0; number < 50; number += 1) journal.note(new AppError('engine-query'));
  expect(journal.errors).toHaveLength(20);
});
