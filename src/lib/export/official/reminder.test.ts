import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxText } from '../../../../tests/helpers/docx-text.ts';
import { writeDocument } from '../document-file/write-document.ts';
import { reminderLetter, type Reminded, type Reminder } from './reminder.ts';

const unit = (name: string, late = 0): Reminded => ({
  name,
  parent: 'Tỉnh An',
  late,
  day: late > 0 ? '2026-04-06' : '',
});
const reminder = (part: Partial<Reminder> = {}): Reminder => ({
  letterhead: {
    above: 'UBND tỉnh An',
    office: 'Sở Nội vụ',
    symbol: '/SNV-CCHC',
    place: 'An',
    capacity: 'KT. Giám đốc\nPhó Giám đốc',
    signer: 'Nguyễn Văn <A>',
    recipients: 'Như trên;\n- Lưu: VT.',
  },
  day: '2026-04-03',
  until: '2026-04-08',
  period: '2026-Q1',
  due: '2026-04-02',
  asOf: '2026-04-03',
  level: 'xa',
  expected: 10,
  missing: [unit('Xã Cát')],
  late: [],
  sample: false,
  ...part,
});
const said = (part?: Partial<Reminder>) => docxText(writeDocument(reminderLetter(reminder(part))));

describe('the letter to those who have not reported', () => {
  it('has the form of an official letter', () => {
    const text = said();
    expect(text.slice(0, 8)).toEqual([
      'UBND TỈNH AN',
      'SỞ NỘI VỤ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số:        /SNV-CCHC',
      'V/v đôn đốc nộp báo cáo kết quả tuyên truyền cải cách hành chính quý I/2026',
      'An, ngày 03 tháng 4 năm 2026',
      'Kính gửi: UBND xã Cát',
    ]);
    expect(text.slice(-5)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'KT. GIÁM ĐỐCPHÓ GIÁM ĐỐC',
      'Nguyễn Văn <A>',
    ]);
    expect(text.some((line) => line.endsWith('./.'))).toBe(true);
  });

  it('to those who were late only, where nobody is missing, asks for the reports to come', () => {
    const text = said({ missing: [], late: [unit('Xã Cát', 2)] }).join('\n');
    expect(text).toContain('Kính gửi: UBND xã Cát');
    expect(text).toContain('đã nhận đủ báo cáo của 10 xã.');
    expect(text).toContain('Trong đó, 1 xã gửi báo cáo trễ hạn');
    expect(text).toContain('gửi báo cáo các kỳ sau đúng thời hạn');
    expect(text).not.toContain('chưa gửi');
  });

  it('says who has not and until when', () => {
    const text = said({ late: [unit('Xã Dương', 2)] }).join('\n');
    expect(text).toContain('phải gửi trước hết ngày 02/04/2026');
    expect(text).toContain('đã nhận được báo cáo của 9/10 xã; còn 1 xã chưa gửi báo cáo.');
    expect(text).toContain('về trước ngày 08/04/2026');
    expect(text).toContain('DANH SÁCH ĐƠN VỊ GỬI BÁO CÁO QUÝ I/2026 TRỄ HẠN');
    expect(text).toContain('Trễ 2 ngày');
    expect(text).toContain('(Kèm theo Công văn số        /SNV-CCHC ngày 03 tháng 4 năm 2026 của Sở Nội vụ)');
  });

  it('lists many in an annex, each once', () => {
    const missing = Array.from({ length: 7 }, (_, i) => unit(`Xã ${i + 1}`));
    const text = said({ missing });
    expect(text).toContain('Kính gửi: UBND các xã, phường, đặc khu (theo danh sách kèm theo)');
    for (const { name } of missing) expect(text.filter((line) => line === name)).toHaveLength(1);
  });

  it('says that it is made of sample data', () => {
    expect(said({ sample: true })[0]).toBe('DỮ LIỆU MẪU');
    expect(said()).not.toContain('DỮ LIỆU MẪU');
  });
});

it('is the same file each time, on A4 with the margins of the decree and Times New Roman', () => {
  const [one, other] = [writeDocument(reminderLetter(reminder())), writeDocument(reminderLetter(reminder()))];
  expect(one).toEqual(other);
  const parts = unzipSync(one);
  const document = strFromU8(parts['word/document.xml']!);
  expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
  expect(document).toContain('w:left="1701"');
  expect(document).toContain('<w:titlePg/>');
  expect(strFromU8(parts['word/styles.xml']!)).toContain('Times New Roman');
  expect(strFromU8(parts['word/header1.xml']!)).toContain(' PAGE ');
});
