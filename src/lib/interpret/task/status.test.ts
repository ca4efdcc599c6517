import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TASK_STATUSES } from '#lib/domain/task.ts';
import { isMark, statusOf } from './status.ts';

describe('isMark', () => {
  it.each([
    'x',
    'X',
    ' x ',
    'х',
    '×',
    '✓',
    '✔️',
    '√',
    'v',
    'V',
    'ü',
    'þ',
    '☑',
    '✅',
    '\uf0fc',
    'có',
    'CÓ',
    'Co',
    '(x)',
    '[X]',
    'x.',
  ])('%j is a mark', (text) => {
    expect(isMark(text)).toBe(true);
  });

  it.each(['', ' ', '-', '/', '0', 'không', 'xx', '8m x 0,8m', 'Hoàn thành', '☐', '()'])(
    '%j is none',
    (text) => {
      expect(isMark(text)).toBe(false);
    },
  );
});

describe('statusOf', () => {
  it.each([
    ['Hoàn thành', 'done'],
    ['Đã hoàn thành', 'done'],
    ['HT', 'done'],
    ['Đạt', 'done'],
    ['Xong', 'done'],
    ['Rồi', 'done'],
    ['Quá hạn', 'not_done'],
    ['Chậm tiến độ', 'in_progress'],
    ['Đúng tiến độ', 'in_progress'],
    ['Đã ban hành', 'done'],
    ['Đã nghiệm thu', 'done'],
    ['Xin gia hạn', 'not_done'],
    ['Chuyển năm 2025', 'not_done'],
    ['Quá hạn, đang làm', 'in_progress'],
    ['Hủy, không thực hiện', 'not_applicable'],
    ['Đã xong', 'done'],
    ['Đã thực hiện', 'done'],
    ['Đã thực hiện đầy đủ', 'done'],
    ['Hoàn thành đúng hạn', 'done'],
    ['Hoàn thành, không phát sinh chi phí', 'done'],
    ['Đã hoàn thành 30/6/2025', 'done'],
    ['Chưa hoàn thành', 'not_done'],
    ['CHT', 'not_done'],
    ['Chưa', 'not_done'],
    ['Không hoàn thành', 'not_done'],
    ['Chưa thực hiện', 'not_done'],
    ['Không đạt', 'not_done'],
    ['Đã triển khai nhưng chưa hoàn thành', 'not_done'],
    ['Chưa ký hợp đồng', 'not_done'],
    ['Đạt một phần', 'partial'],
    ['Hoàn thành một phần', 'partial'],
    ['Cơ bản hoàn thành', 'partial'],
    ['Hoàn thành cơ bản', 'partial'],
    ['Hoàn thành 7/10 nhiệm vụ', 'partial'],
    ['Đang thực hiện', 'in_progress'],
    ['Đang triển khai', 'in_progress'],
    ['Đang chờ thể lệ của tỉnh', 'in_progress'],
    ['Thường xuyên', 'in_progress'],
    ['Tiếp tục thực hiện', 'in_progress'],
    ['Chưa đến hạn', 'not_due'],
    ['Sau khi các chỉ số được công bố', 'not_due'],
    ['Không phát sinh', 'not_applicable'],
    ['Không thực hiện', 'not_applicable'],
    ['KPS', 'not_applicable'],
    ['/', 'not_applicable'],
    ['chua hoan thanh', 'not_done'],
    ['CO BAN HOAN THANH', 'partial'],
    ['dang thuc hien', 'in_progress'],
    ['- Đã hoàn thành.', 'done'],
    ['Đã triển khai, đang thực hiện tiếp', 'in_progress'],
    ['Chưa phát sinh', 'not_applicable'],
    ['N/A', 'not_applicable'],
    ['Duy trì thường xuyên', 'in_progress'],
    ['Chưa tới thời gian thực hiện', 'not_due'],
  ])('%j says %s', (text, status) => {
    expect(statusOf(text)).toEqual({ status, percent: null });
  });

  it.each([
    ['100%', 'done', 100],
    ['Đạt 100 %', 'done', 100],
    ['Đạt 120%', 'done', 120],
    ['Đạt 70%', 'partial', 70],
    ['70%', 'partial', 70],
    ['HT 100%', 'done', 100],
    ['Hoàn thành (khoảng 62,5%)', 'partial', 62.5],
    ['Đã hoàn thành, đạt 80% kế hoạch', 'partial', 80],
    ['0%', 'not_done', 0],
    ['Đang thực hiện (50%)', 'in_progress', 50],
    ['Chưa hoàn thành - đạt 40%', 'not_done', 40],
    ['Hoàn thành, hồ sơ trực tuyến 70%', 'done', null],
  ])('%j says %s of %s', (text, status, percent) => {
    expect(statusOf(text)).toEqual({ status, percent });
  });

  it.each([
    '',
    'x',
    '44 tin, bài (đã nêu ở mục I)',
    'Kế hoạch số 12/KH-UBND',
    'Đã thực hiện 44 tin, bài trên trang',
    'Thường xuyên cập nhật tin, bài lên trang',
    'Đăng tải trên Trang TTĐT phường',
    'Hồ sơ trực tuyến 70%',
    'Đảng ủy xã',
  ])('%j says none', (text) => {
    expect(statusOf(text)).toBeNull();
  });

  it('hears how a text ends that begins with what was done', () => {
    expect(statusOf('Đã ban hành KH số 21/KH-UBND; hoàn thành')?.status).toBe('done');
    expect(statusOf('Đã ban hành KH số 21/KH-UBND')).toBeNull();
  });

  it.each(['Hoãn', 'Lùi sang 2025', 'Chuyển sang quý IV', 'Chuyển quý sau', 'Tạm hoãn do bão'])(
    '%j is put off, not done',
    (text) => expect(statusOf(text)?.status).toBe('not_done'),
  );

  it('says the same in capitals, without diacritics and with more spaces', () => {
    const words = ['Chưa hoàn thành', 'Hoàn thành', 'Đạt 70%', 'Không phát sinh', 'Thường xuyên'];
    const bare = (text: string) =>
      text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
    for (const text of words) {
      for (const form of [text.toUpperCase(), bare(text), ` ${text.replaceAll(' ', ' \u00a0')} `])
        expect(statusOf(form)).toEqual(statusOf(text));
    }
  });

  it('never fails and never says what only a row can be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const said = statusOf(text)?.status;
        if (said === undefined) return;
        expect(TASK_STATUSES).toContain(said);
        expect(['blank', 'contradictory']).not.toContain(said);
      }),
    );
  });
});
