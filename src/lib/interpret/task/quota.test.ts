import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotasIn } from './quota.ts';

/** ">= 5 item/quarter portal": every quota of a text in one line each. */
function brief(text: string, around?: string): string[] {
  return quotasIn(text, around).map(
    ({ comparator, value, measure, per, channel }) => `${comparator} ${value} ${measure}/${per} ${channel}`,
  );
}

describe('quotasIn', () => {
  it.each<[string, string, string[]]>([
    [
      'Viết tin, bài tuyên truyền CCHC đăng trên Trang thông tin điện tử xã (tối thiểu 05 tin, bài/quý).',
      '',
      ['>= 5 item/quarter portal'],
    ],
    [
      'Tối thiểu 10 tin, bài/quý',
      'Đăng tin, bài trên Trang thông tin điện tử huyện',
      ['>= 10 item/quarter portal'],
    ],
    ['≥ 04 bài đăng/tháng', 'Tuyên truyền trên mạng xã hội', ['>= 4 item/month social']],
    ['ít nhất 21 tấm', 'Treo băng rôn tại trung tâm huyện', ['>= 21 piece/once banner']],
    ['02 lớp/năm', 'Tập huấn nghiệp vụ CCHC', ['= 2 session/year training']],
    ['100%', 'Niêm yết công khai TTHC', ['>= 100 percent/year posting']],
    ['Báo Trung ương (Báo nhân dân/Vietnamnet = 2 tin bài/năm)', '', ['= 2 item/year press']],
    ['Phát trên hệ thống truyền thanh (ít nhất 02 lượt phát/tuần).', '', ['>= 2 broadcast/week radio']],
    ['Tổ chức 02 lớp tập huấn nghiệp vụ', '', ['= 2 session/year training']],
    ['Tổ chức tập huấn 01 lớp', '', ['= 1 session/year training']],
    ['Xây dựng 02 video clip đăng Youtube', '', ['= 2 item/year social']],
    ['Phát thanh 3 buổi/tuần', '', ['= 3 broadcast/week radio']],
    ['Sáu tháng tổ chức 01 cuộc đối thoại', '', ['= 1 session/half dialogue']],
    ['In 1.000 tờ rơi, treo 10 băng rôn', '', ['= 1000 copy/year leaflet', '= 10 piece/year banner']],
    ['Kiểm tra 05 xã, sửa chữa 04 cụm loa', '', []],
    ['Tổ chức đối thoại với người dân, doanh nghiệp (02 cuộc/năm).', '', ['= 2 session/year dialogue']],
    ['mỗi quý 3 tin', '', ['= 3 item/quarter other']],
    ['Hằng tháng đăng tối thiểu 04 bài trên Fanpage', '', ['>= 4 item/month social']],
    ['không quá 2 lần', 'Phát thanh', ['<= 2 broadcast/once radio']],
    ['02 lần/năm', 'Đối thoại với người dân', ['= 2 session/year dialogue']],
    ['2 lượt/tuần', 'Phát thanh trên loa', ['= 2 broadcast/week radio']],
    ['01 hội nghị/6 tháng', '', ['= 1 session/half meeting']],
    ['6 tháng/01 cuộc', 'Đối thoại', ['= 1 session/half dialogue']],
    ['từ 05 tin, bài trở lên/quý', '', ['>= 5 item/quarter other']],
    ['3-5 tin, bài/tháng', '', ['>= 3 item/month other']],
    ['Phấn đấu trong năm tổ chức ít nhất 02 hội nghị đối thoại', '', ['>= 2 session/year dialogue']],
    ['tối thiểu 20 tin, bài trong năm 2026', '', ['>= 20 item/year other']],
    ['Mỗi xã ít nhất 02 tin, bài/xã/tháng', '', ['>= 2 item/month other']],
    ['tối thiểu 05 tin và 02 phóng sự/quý', '', ['>= 5 item/quarter other', '>= 2 item/quarter other']],
    ['Trang TTĐT: 05 tin/quý; Zalo: 04 bài/tháng', '', ['= 5 item/quarter portal', '= 4 item/month social']],
    [
      '05 tin/quý trên Trang TTĐT, 04 bài/tháng trên Zalo',
      '',
      ['= 5 item/quarter portal', '= 4 item/month social'],
    ],
    ['Tỷ lệ hồ sơ trực tuyến đạt từ 80% trở lên', '', ['>= 80 percent/year other']],
    ['Phấn đấu đạt 95%', '', ['>= 95 percent/year other']],
    ['≥5 tin/quý; ≥ 5 tin/quý', '', ['>= 5 item/quarter other']],
    ['Số tin, bài: tối thiểu 05/quý', '', ['>= 5 item/quarter other']],
    ['toi thieu 05 tin, bai/quy', '', ['>= 5 item/quarter other']],
    ['Tối thiểu 1.000 tờ rơi/năm', '', ['>= 1000 copy/year leaflet']],
    ['02 sản phẩm số/năm', '', ['= 2 other/year other']],
    ['Tối thiểu: 05 tin, bài/quý', '', ['>= 5 item/quarter other']],
    ['tối thiểu mỗi quý đăng 05 tin, bài', '', ['>= 5 item/quarter other']],
    ['Tối thiểu 02 (hai) tin, bài/tháng', '', ['>= 2 item/month other']],
    ['ít nhất hai tin, bài mỗi tháng', '', ['>= 2 item/month other']],
    ['Định kỳ 6 tháng tổ chức 01 hội nghị đối thoại', '', ['= 1 session/half dialogue']],
    ['Mỗi tuần ít nhất 3 buổi phát thanh, mỗi buổi 15 phút', '', ['>= 3 broadcast/week radio']],
    ['≥ 4', 'Viết tin, bài trên Trang thông tin điện tử', ['>= 4 item/once portal']],
    ['100% cán bộ, công chức được tập huấn', '', ['>= 100 percent/year training']],
  ])('%j beside %j demands %j', (text, around, quotas) => {
    expect(brief(text, around)).toEqual(quotas);
  });

  it.each([
    '',
    'Trước ngày 20/11/2026',
    'Kế hoạch số 12/KH-UBND ngày 08/01/2026',
    '12/KH-UBND',
    '44 tin, bài (đã nêu ở mục I)',
    'khổ 8m x 0,8m',
    'Điện thoại 0912345678',
    '04 cụm loa truyền thanh',
    'Quý II',
    'Quý II/2026',
    'Tháng 6',
    'Tháng 6, tháng 11',
    'Năm 2024',
    '30/6/2026',
    'Đã đăng ít nhất 44 tin, bài',
    'Đã thực hiện 02 cuộc/năm',
    'mỗi buổi ít nhất 15 phút/buổi',
    'Phát 2 lần/ngày',
    'trong vòng ít nhất 05 ngày',
    '1',
    '70%',
    'Phát trên 04 cụm loa',
    'Kinh phí không quá 5 triệu đồng',
  ])('%j demands nothing', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it('gives the words of the quota and where they stand', () => {
    const text = 'Viết tin  (tối thiểu 05 tin,\u00a0bài/quý).'.normalize('NFD');
    const [quota] = quotasIn(text);
    expect(quota?.sourceText).toBe('tối thiểu 05 tin,\u00a0bài/quý'.normalize('NFD'));
    expect(text.slice(quota?.start, quota?.end)).toBe(quota?.sourceText);
  });

  it('reads any number at any pace, with or without a leading zero', () => {
    const pace = fc.constantFrom(['năm', 'year'], ['quý', 'quarter'], ['tháng', 'month'], ['tuần', 'week']);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), pace, (value, [word, per]) => {
        expect(brief(`ít nhất ${value} tin, bài/${word}`)).toEqual([`>= ${value} item/${per} other`]);
        expect(brief(`0${value % 10} cuộc / ${word}`)).toEqual([`= ${value % 10} session/${per} other`]);
      }),
    );
  });

  it('tells a quota once, where it stands first', () => {
    const quotas = quotasIn('tối thiểu 05 lớp/năm; 02 hội nghị; tối thiểu 05 lớp/năm');
    const starts = quotas.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(new Set(quotas.map(({ value }) => value)).size).toBe(quotas.length);
  });

  it('keeps spans in order, apart and within the text', () => {
    const word = fc.constantFrom(
      'tối thiểu',
      '05',
      'tin,',
      'bài/quý',
      '100%',
      '=',
      ';',
      '02',
      'lớp/năm',
      '15/3',
      'và',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const text = words.join(' ');
        let at = 0;
        for (const { start, end, sourceText } of quotasIn(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start, end)).toBe(sourceText);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
