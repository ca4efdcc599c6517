import { describe, expect, it } from 'vitest';
import type { Answer } from '#lib/domain/answer.ts';
import type { Arrangement } from '#lib/domain/arrangement.ts';
import type { Decision } from '#lib/domain/decision.ts';
import type { Named } from './answers.ts';
import { decisionText, topicNames, topicOf } from './decisions.ts';
import { layoutName } from './headings.ts';

const AT = '2026-01-05T08:00:00.000Z';
const NAMED: Named = {
  unit: ({ code }) => (code === '464' ? 'Huyện Vĩnh Linh' : 'Xã Vĩnh Hà'),
  sender: () => 'Huyện Vĩnh Linh',
  file: (sha256) => (sha256 === 'gone' ? null : `${sha256}.xlsx`),
};
const SIGNATURE = 'stt | đơn vị | kết qủa › cổng ttđt | truyền thanh | mxh | băng rôn';
const LAYOUT = { kind: 'layout', signature: SIGNATURE } as const;
const file = (sha256: string) => ({ kind: 'file', sha256 }) as const;
const VINH_LINH = { level: 'huyen', code: '464', from: null } as const;
const VINH_HA = { level: 'xa', code: '19372', from: null } as const;
const answer = (...answers: Answer[]): Decision => ({ at: AT, kind: 'answer', answers });
const key = 'Bảng|C5|0|2025-Q1|portal|item|12';

describe('decisionText', () => {
  it.each<[Decision, string]>([
    [{ at: AT, kind: 'set-province', province: 'Quảng Trị' }, 'Chọn tỉnh của bộ dữ liệu: Quảng Trị'],
    [{ at: AT, kind: 'set-year', year: null }, 'Bỏ chọn năm của tệp không ghi năm'],
    [{ at: AT, kind: 'remove', file: 'a.xlsx', sha256: 'a' }, 'Bỏ tệp “a.xlsx” khỏi bộ dữ liệu'],
    [{ at: AT, kind: 'restore', file: 'a.xlsx', sha256: 'a' }, 'Đưa tệp “a.xlsx” trở lại bộ dữ liệu'],
    [
      { at: AT, kind: 'accept', file: 'a.docx', sha256: 'a', proposals: [key, key] },
      'Nhận 2 số liệu trong lời văn của “a.docx”',
    ],
    [
      { at: AT, kind: 'withdraw', file: 'a.docx', sha256: 'a', proposals: [key] },
      'Thôi nhận 1 số liệu trong lời văn của “a.docx”',
    ],
    [
      answer({ about: 'dash', is: 'missing', reach: LAYOUT }),
      '“-” là “không có số liệu”, mẫu biểu «STT | Đơn vị | Cổng TTĐT | Truyền thanh | … (+2 cột)»',
    ],
    [
      answer(...['a', 'b'].map((each): Answer => ({ about: 'dash', is: 'zero', reach: file(each) }))),
      '“-” là “bằng 0”, 2 tệp',
    ],
    [
      answer({
        about: 'name',
        name: 'vỉnh hà',
        within: VINH_LINH,
        is: { kind: 'unit', unit: VINH_HA },
        reach: { kind: 'always' },
      }),
      '“vỉnh hà” trong Huyện Vĩnh Linh là Xã Vĩnh Hà, mọi tệp',
    ],
    [
      answer({
        about: 'name',
        name: 'khối huyện',
        within: null,
        is: { kind: 'group' },
        reach: { kind: 'sender', sender: 'huyen:464' },
      }),
      '“khối huyện” là dòng nhóm, không phải đơn vị, tệp của Huyện Vĩnh Linh',
    ],
    [
      answer({
        about: 'column',
        path: 'kết qủa › zalo oa',
        is: { kind: 'figures', channel: 'social', subchannel: 'Zalo OA', measure: 'item', as: 'value' },
        reach: LAYOUT,
      }),
      'Cột “Kết quả › Zalo oa” là số liệu (kênh Mạng xã hội, “Zalo OA”, tính theo tin, bài), mẫu biểu «STT | Đơn vị | Cổng TTĐT | Truyền thanh | … (+2 cột)»',
    ],
    [
      answer({ about: 'column', path: 'mã', is: { kind: 'code' }, reach: file('a') }),
      'Cột “Mã” là cột mã, tệp a.xlsx',
    ],
    [
      answer({ about: 'period', period: '2024-Q3', reach: file('gone') }),
      'Kỳ báo cáo là quý III/2024, tệp không còn trong bộ dữ liệu',
    ],
    [
      answer({ about: 'sender', unit: VINH_LINH, reach: file('a') }),
      'Đơn vị báo cáo là Huyện Vĩnh Linh, tệp a.xlsx',
    ],
    [
      answer({ about: 'layout', sheet: 'Biểu 1', as: 'bare', turned: true, reach: file('a') }),
      'Đọc bảng ở trang “Biểu 1” như bảng không có tiêu đề, hàng và cột đổi chỗ, tệp a.xlsx',
    ],
    [
      answer({ about: 'row', sheet: 'Biểu 1', row: 4, is: 'total', reach: file('a') }),
      'Dòng 5 ở trang “Biểu 1” là dòng tổng, tệp a.xlsx',
    ],
    [
      answer({ about: 'separator', path: 'số tin', decimal: ',', reach: LAYOUT }),
      'Cột “Số tin”: dấu “,” là dấu thập phân, mẫu biểu «STT | Đơn vị | Cổng TTĐT | Truyền thanh | … (+2 cột)»',
    ],
    [
      answer({
        about: 'cell',
        sheet: '',
        cell: 'C5',
        is: { kind: 'value', value: 1250.5 },
        reach: file('a'),
      }),
      'Ô C5 là 1.250,5, tệp a.xlsx',
    ],
    [
      { at: AT, kind: 'unanswer', answers: [{ about: 'dash', is: 'missing', reach: { kind: 'always' } }] },
      'Bỏ câu trả lời: “-” là “không có số liệu”, mọi tệp',
    ],
    [
      {
        at: AT,
        kind: 'prefer',
        preferred: { sha256: 'a', key },
        over: [{ sha256: 'gone', key: 'Bảng|đoạn 3|0|2025-Q1|portal|item|15' }],
        reason: ' Theo văn bản đính chính ',
      },
      'Lấy số 12 ở ô C5 của “a.xlsx”, không lấy số 15 ở đoạn 3 của “tệp không còn”. Lý do: Theo văn bản đính chính',
    ],
    [
      { at: AT, kind: 'unprefer', preferred: { sha256: 'a', key }, over: [], reason: '' },
      'Thôi lấy số 12 ở ô C5 của “a.xlsx”',
    ],
    [
      { at: AT, kind: 'condone', problems: [{ sha256: 'a', key: 'x' }], reason: 'Đã hỏi xã' },
      'Để nguyên như tệp ghi 1 nghi vấn. Lý do: Đã hỏi xã',
    ],
    [{ at: AT, kind: 'uncondone', problems: [], reason: '' }, 'Thôi để nguyên 0 nghi vấn, xem lại'],
    [
      { at: AT, kind: 'enter', batch: AT, submissions: [{ file: 'a.xlsx', sha256: 'a' }] },
      'Nhập tệp “a.xlsx” vào số liệu',
    ],
    [
      {
        at: AT,
        kind: 'leave',
        batch: AT,
        submissions: [
          { file: 'a.xlsx', sha256: 'a' },
          { file: 'b.xlsx', sha256: 'b' },
        ],
      },
      'Đưa 2 tệp ra khỏi số liệu',
    ],
    [
      {
        at: AT,
        kind: 'add-word',
        word: { list: 'channels', phrase: 'Loa kéo', channel: 'radio', subchannel: 'Loa kéo' },
      },
      'Thêm vào từ điển: “Loa kéo” là kênh Truyền thanh, ghi riêng là “Loa kéo”',
    ],
    [
      { at: AT, kind: 'drop-word', word: { list: 'statuses', phrase: 'đã trình ký', status: 'in_progress' } },
      'Bỏ khỏi từ điển: “đã trình ký” là tình trạng Đang thực hiện',
    ],
  ])('%#', (decision, text) => {
    expect(decisionText(decision, NAMED)).toBe(text);
    expect(topicNames[topicOf(decision)]).not.toBe('');
  });

  it('says only the first of many things', () => {
    const answers = ['a', 'b', 'c', 'd', 'e'].map((name): Answer => ({
      about: 'name',
      name,
      within: null,
      is: { kind: 'other' },
      reach: { kind: 'always' },
    }));
    expect(decisionText(answer(...answers), NAMED)).toMatch(/; và 2 điều nữa$/);
  });
});

it('a table of people or a registry belongs to the units, a deadline to reporting', () => {
  const arrange = (...arrangements: Arrangement[]): Decision => ({ at: AT, kind: 'arrange', arrangements });
  const people: Arrangement = { about: 'population', file: 'dan-so.csv', rows: [] };
  expect(topicOf(arrange(people))).toBe('units');
  expect(topicOf({ ...arrange(people), kind: 'disarrange' } as Decision)).toBe('units');
  expect(topicOf(arrange({ about: 'due', period: '2026-Q1', day: '2026-04-02' }))).toBe('reporting');
});

it('a layout without headings has a name too', () => {
  expect([layoutName(''), layoutName(' | ')]).toEqual(['Bảng không có tiêu đề', 'Bảng không có tiêu đề']);
});
