import { describe, expect, it } from 'vitest';
import { renderSvg, svgTexts, TEST_THEME } from '../../../../tests/helpers/chart.ts';
import { completionOption } from './chart.ts';
import { NO_TASKS, type TaskCounts } from './rates.ts';
import { allTasks, completionRows, type UnitTasks } from './rows.ts';
import { completionSentence } from './sentence.ts';

const unit = (name: string, part: Partial<TaskCounts>): UnitTasks => ({
  ...NO_TASKS,
  id: `xa:${name}@`,
  code: name,
  name: `Xã ${name}`,
  type: 'Xã',
  parent: 'Huyện Bình',
  ...part,
});

const rows = completionRows([
  unit('Kế Hoạch', { planned: 7 }),
  unit('Bảy', { done: 7, not_done: 1, blank: 1, evidenced: 3 }),
  unit('Đủ', { done: 8, evidenced: 6 }),
]);

describe('completion', () => {
  it('orders units by their strict rate, those without one last', () => {
    expect(rows.map((row) => row.name)).toEqual(['Xã Đủ', 'Xã Bảy', 'Xã Kế Hoạch']);
  });

  it('adds tasks, never rates', () => {
    expect(allTasks(rows)).toMatchObject({ done: 15, not_done: 1, blank: 1, planned: 7, evidenced: 9 });
  });

  it('says n of N, and who is through', () => {
    expect(completionSentence(rows, 'năm 2024')).toBe(
      '15/17 nhiệm vụ đã hoàn thành (88,2%), năm 2024; 1/3 đơn vị hoàn thành tất cả.',
    );
    expect(completionSentence(rows.slice(2), 'năm 2024')).toMatch(/^7 nhiệm vụ trong kế hoạch, chưa có/);
  });

  it('draws n/N beside each bar, and a dash for no rate', () => {
    const texts = svgTexts(renderSvg(completionOption(rows, null, TEST_THEME)));
    expect(texts).toEqual(expect.arrayContaining(['8/8 (100%)', '7/9 (77,8%)', '—', 'Kế Hoạch']));
  });

  it('names the ends and the middle of its axis in a narrow window too', () => {
    const texts = svgTexts(renderSvg(completionOption(rows, null, TEST_THEME), 358, 200));
    expect(texts.filter((text) => /^\d+%$/.test(text))).toEqual(['0%', '50%', '100%']);
  });
});
