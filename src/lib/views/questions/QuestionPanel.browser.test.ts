import { SvelteSet } from 'svelte/reactivity';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Decision } from '#lib/domain/decision.ts';
import type { Option, Question } from '#lib/domain/question.ts';
import { shortcuts } from '#lib/state/page/shortcuts.svelte.ts';
import type { Submission } from '#lib/state/submission.ts';
import type { Asking } from './asking.ts';
import QuestionPanel from './QuestionPanel.svelte';

const FILE = 'Quý 1.xlsx';
const place = { file: FILE, sheet: 'Biểu', cell: 'C4', sheetIndex: 0, row: 3, col: 2, part: 0 };
const saying = (is: 'missing' | 'zero' | 'no_activity'): Option => ({
  ...{ key: is, params: {} },
  outcome: { kind: 'answer', bodies: [{ about: 'dash', is }] },
});
const about = (key: string, change: Partial<Question>): Question => ({
  ...{ key, cause: 'dash', ask: 'dash-meaning', params: { text: '-' }, places: [place], files: [FILE] },
  ...{ signatures: ['đơn vị | cổng'], figures: 3, blocks: false, proposal: 0 },
  options: [saying('missing'), saying('zero'), saying('no_activity')],
  ...{ reaches: ['file', 'layout', 'always'], usualReach: 'layout' },
  ...change,
});
const QUESTIONS = [
  about('dash', {}),
  about('kept', {
    ...{ cause: 'remark', reaches: [], usualReach: null },
    options: [
      {
        ...{ key: 'keep', params: {} },
        outcome: { kind: 'condone', problems: [{ sha256: 'aa', key: 'p' }] },
      },
    ],
  }),
  about('period', {
    ...{ cause: 'period', blocks: true, proposal: null, reaches: ['file'], usualReach: 'file' },
    options: [{ key: 'enter', params: {}, outcome: { kind: 'enter', what: 'period' } }],
  }),
];

/** Asked before all others, but only when files have been read anew. */
const LATE = about('late', { proposal: null });

/** A workspace in which an answer makes the question in front of it vanish, and is kept when `keeping` resolves. */
function workspace(keeping: Promise<void>) {
  const decided: Decision[] = [];
  const settled = new SvelteSet<string>(['late']);
  const submission = { file: FILE, sha256: 'aa', interpretation: { file: FILE, facts: [] } };
  const asking: Asking = {
    registry: null,
    settings: { province: null, year: 2024, autoEnter: true },
    importing: { rereading: null },
    submissions: [submission as unknown as Submission],
    get questions() {
      return [LATE, ...QUESTIONS].filter(({ key }) => !settled.has(key));
    },
    decide: (decisions) => {
      decided.push(...decisions);
      for (const { kind } of decisions) {
        if (kind === 'condone') settled.add('kept');
        else settled.add(JSON.stringify(decisions).includes('2024-Q1') ? 'period' : 'dash');
      }
      return keeping;
    },
    undo: () => {
      for (const { key } of QUESTIONS) settled.delete(key);
      return Promise.resolve();
    },
  };
  return { asking, decided, comes: () => settled.delete('late') };
}

beforeEach(() => shortcuts.enable(true));

async function open(keeping = Promise.resolve()) {
  const { asking, decided, comes } = workspace(keeping);
  const onopen = vi.fn();
  const screen = await render(QuestionPanel, { workspace: asking, onopen });
  const position = (text: string) => expect.element(screen.getByText(text)).toBeInTheDocument();
  return { screen, decided, comes, onopen, position };
}

describe('QuestionPanel by keys alone', () => {
  it('takes the proposal with its usual reach, and brings up the next question', async () => {
    const { decided, position } = await open();
    await position('Câu 1/3 · giải quyết 3 số liệu trong 1 tệp');
    await userEvent.keyboard('{Enter}');
    await position('Câu 1/2 · giải quyết 3 số liệu trong 1 tệp');
    const reach = { kind: 'layout', signature: 'đơn vị | cổng' };
    expect(decided).toMatchObject([{ kind: 'answer', answers: [{ about: 'dash', is: 'missing', reach }] }]);
  });

  it('takes Enter for the question that is in front already while the answer to the last is being kept', async () => {
    let keep = () => {};
    const { screen, decided, position } = await open(new Promise((resolve) => (keep = resolve)));
    await userEvent.keyboard('{Enter}');
    await position('Câu 1/2 · giải quyết 3 số liệu trong 1 tệp');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Cần ghi lý do');
    await userEvent.keyboard('vì sao{Enter}');
    await position('Câu 1/1 · giải quyết 3 số liệu trong 1 tệp');
    expect(decided).toHaveLength(2);
    keep();
  });

  it('takes another option with a narrower reach', async () => {
    const { decided, position } = await open();
    await userEvent.keyboard('2{Shift>}A{/Shift}{Enter}');
    await position('Câu 1/2 · giải quyết 3 số liệu trong 1 tệp');
    expect(decided).toMatchObject([{ answers: [{ is: 'zero', reach: { kind: 'file', sha256: 'aa' } }] }]);
  });

  it('asks for a reason where one is needed; letters typed there are no shortcuts', async () => {
    const { screen, decided, position } = await open();
    await userEvent.keyboard('j');
    await position('Câu 2/3 · giải quyết 3 số liệu trong 1 tệp');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Cần ghi lý do');
    await expect.element(screen.getByLabelText('Lý do')).toHaveFocus();
    await userEvent.keyboard('sjk ok{Enter}');
    await position('Câu 2/2 · giải quyết 3 số liệu trong 1 tệp');
    expect(decided).toMatchObject([{ kind: 'condone', reason: 'sjk ok' }]);
  });

  it('lets a period be typed', async () => {
    const { screen, decided, position } = await open();
    await userEvent.keyboard('jj');
    await position('Câu 3/3 · giải quyết 3 số liệu trong 1 tệp');
    await userEvent.keyboard('e');
    await expect.element(screen.getByLabelText('Loại kỳ')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: /^Nhận/ }));
    await position('Câu 2/2 · giải quyết 3 số liệu trong 1 tệp');
    expect(decided).toMatchObject([{ answers: [{ about: 'period', period: '2024-Q1' }] }]);
  });

  it('puts off, opens the cell, and takes back', async () => {
    const { screen, decided, onopen, position } = await open();
    await userEvent.keyboard('o');
    expect(onopen).toHaveBeenCalledExactlyOnceWith(place);
    await userEvent.keyboard('s');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Cần ghi lý do');
    expect(decided).toEqual([]);
    await userEvent.keyboard('vì sao{Enter}');
    await position('Câu 1/2 · giải quyết 3 số liệu trong 1 tệp');
    await userEvent.keyboard('u');
    await position('Câu 1/3 · giải quyết 3 số liệu trong 1 tệp');
  });

  it('keeps what one looks at in front when another question comes before it', async () => {
    const { decided, comes, position } = await open();
    await userEvent.keyboard('{Enter}');
    await position('Câu 1/2 · giải quyết 3 số liệu trong 1 tệp');
    comes();
    await position('Câu 2/3 · giải quyết 3 số liệu trong 1 tệp');
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('vì sao{Enter}');
    await position('Câu 2/2 · giải quyết 3 số liệu trong 1 tệp');
    expect(decided.map(({ kind }) => kind)).toEqual(['answer', 'condone']);
  });

  it('brings back to the front what was taken back, wherever one is by then', async () => {
    const { position } = await open();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('j');
    await position('Câu 2/2 · giải quyết 3 số liệu trong 1 tệp');
    await userEvent.keyboard('u');
    await position('Câu 1/3 · giải quyết 3 số liệu trong 1 tệp');
  });

  it('leaves letters alone when they are off; buttons do the same', async () => {
    shortcuts.enable(false);
    const { screen, decided, position } = await open();
    await userEvent.keyboard('j{Enter}');
    await position('Câu 1/3 · giải quyết 3 số liệu trong 1 tệp');
    expect(decided).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /^Câu sau/ }));
    await position('Câu 2/3 · giải quyết 3 số liệu trong 1 tệp');
  });
});
