/** A sheet drawn as text (helpers/sheet.ts), in the parts that mutations tell apart. */
export interface Base {
  readonly name: string;
  readonly province: string;
  /** Letterhead and title. */
  readonly above: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly string[];
  /** The row of totals, drawn like the others; null where the table has none. */
  readonly total: string | null;
  readonly below: readonly string[];
  /** Columns that name the row: the others may stand in any order. */
  readonly stub: number;
  /** Rows that mean something only below others: sections, parts. */
  readonly ordered: boolean;
  /** A table of a Word report, its title and prose before it, instead of a sheet. */
  readonly word: boolean;
}

const usual = {
  province: 'Quảng Trị',
  total: null,
  below: [],
  stub: 2,
  ordered: false,
  word: false,
} as const;

const ANNEX = {
  header: ['STT | Nội dung nhiệm vụ | Kết quả thực hiện | Hoàn thành | Chưa hoàn thành | Ghi chú'],
  rows: [
    '1 | Ban hành Kế hoạch tuyên truyền CCHC | Kế hoạch số 29/KH-UBND ngày 31/01/2024 | x | | https://vinhlinh.quangtri.gov.vn/ke-hoach?id=29',
    '2 | Đăng tin, bài trên Trang TTĐT huyện | Đã đăng tải 68 tin, bài trên Trang TTĐT huyện | x | |',
    '3 | Tổ chức hội thi tìm hiểu CCHC | | | x | Thiếu kinh phí',
    '4 | Tuyên truyền trên hệ thống truyền thanh | Phát hơn 40 lượt phát trên loa truyền thanh xã | x | | ',
    '5 | Tổng kết công tác tuyên truyền | | | | Cuối năm thực hiện',
  ],
};

/** Sheets of the kinds that domain.md 3.1 names, each with the difficulties of its kind. */
export const BASES: readonly Base[] = [
  {
    ...usual,
    name: 'a wide form with a merged header',
    above: [
      'UBND HUYỆN VĨNH LINH | < | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | < | < | < | < | <',
      '| | Độc lập - Tự do - Hạnh phúc | < | < | < | < | <',
      '',
      'BIỂU TỔNG HỢP KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024 | < | < | < | < | < | < | <',
      '',
    ],
    header: [
      'STT | Đơn vị | Cổng/Trang TTĐT | < | Hệ thống truyền thanh | < | Mạng xã hội | Băng rôn | Ghi chú',
      '^ | ^ | Số tin | Số bài | Tin, bài | Lượt phát | (tin, bài) | (tấm) | ^',
    ],
    rows: [
      '1 | Xã Vĩnh Tú | 3 | 2 | 7 | hơn 40 | 5 | 12 |',
      '2 | Xã Vĩnh Thủy | 07 | 0 | 1 | 16 | 30 | 9 tấm | ước tính',
      '3 | Thị trấn Hồ Xá | 4 | 1 | 12 | 100 | 1.250 | không phát sinh |',
      '4 | Xã Vĩnh Hòa | 9 | 5 | 8 | 24 | đang cập nhật | 4 |',
      '5 | Xã Kim Thạch | 6 | 3 | 2 | 18 | 11 | 7 |',
    ],
    total: '| Tổng cộng | 29 | 11 | 30 | 198 | 1296 | 32 |',
  },
  {
    ...usual,
    name: 'a form in sections, after 1 July 2025',
    above: ['SỞ NỘI VỤ TỈNH QUẢNG TRỊ', 'KẾT QUẢ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH 9 THÁNG NĂM 2026'],
    header: ['STT | Đơn vị | Trang TTĐT (tin, bài) | Loa truyền thanh (lượt phát) | Pano, áp phích (tấm)'],
    rows: [
      'I | Các phường',
      '1 | Phường Đông Hà | 30 | 60 | 5',
      '2 | Phường Nam Đông Hà | 22 | 48 | 0',
      'II | Các xã, đặc khu',
      '1 | Xã Vĩnh Hoàng | 12 | 30 | 3',
      '2 | Xã Cửa Tùng | 15 | 36 | 2',
      '3 | Đặc khu Cồn Cỏ | 2 | 4 | 1',
    ],
    total: '| TỔNG CỘNG | 81 | 178 | 11',
    ordered: true,
  },
  {
    ...usual,
    name: "one unit's form",
    above: ['UBND HUYỆN VĨNH LINH', 'UBND XÃ VĨNH TÚ', 'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024', ''],
    header: ['STT | Nội dung | Đơn vị tính | Kết quả | Ghi chú'],
    rows: [
      '1 | Trang thông tin điện tử | tin, bài | 20 |',
      '1.1 | Tin | tin | 12 |',
      '1.2 | Bài | bài | 8 |',
      '2 | Hệ thống truyền thanh | lượt phát | 156 | hằng tuần',
      '3 | Tuyên truyền miệng | buổi | 06 |',
      '4 | Tỷ lệ TTHC được niêm yết công khai | % | 98,5 |',
    ],
    ordered: true,
  },
  {
    ...usual,
    name: 'a long list',
    above: ['ỦY BAN NHÂN DÂN HUYỆN VĨNH LINH', 'TUYÊN TRUYỀN CCHC 6 THÁNG ĐẦU NĂM 2024'],
    header: ['STT | Đơn vị | Hình thức tuyên truyền | Số lượng | Đơn vị tính'],
    rows: [
      '1 | Xã Vĩnh Tú | Trang TTĐT | 12 | tin, bài',
      '2 | Xã Vĩnh Tú | Facebook | 4 | bài',
      '3 | Xã Vĩnh Hà | Hệ thống truyền thanh | trên 30 | lượt phát',
      '4 | Xã Vĩnh Hà | Đối thoại | 02 | cuộc',
      '5 | Thị trấn Bến Quan | Băng rôn | - | tấm',
    ],
    stub: 1,
  },
  {
    ...usual,
    ...ANNEX,
    name: 'a task annex',
    above: [
      'UBND HUYỆN VĨNH LINH',
      'PHỤ LỤC',
      'KẾT QUẢ THỰC HIỆN NHIỆM VỤ TUYÊN TRUYỀN CCHC NĂM 2024',
      '(Kèm theo Báo cáo số 291/BC-UBND ngày 14/11/2024)',
    ],
    below: ['Tổng số: 05 nhiệm vụ./.'],
  },
  {
    ...usual,
    name: 'a plan table',
    province: 'Hà Giang',
    above: ['UBND HUYỆN VỊ XUYÊN', 'KẾ HOẠCH TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2024', ''],
    header: ['TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian'],
    rows: [
      '1 | Ban hành kế hoạch tuyên truyền | Phòng Nội vụ | Văn phòng HĐND và UBND huyện | Trước ngày 20/01/2024',
      '2 | Viết các tin, bài về CCHC (tối thiểu 05 tin, bài/quý) | Trung tâm Văn hóa | UBND các xã, thị trấn | Năm 2024',
      '3 | Tuyên truyền trên báo Trung ương | Phòng Nội vụ | Báo Nhân dân = 2 tin bài/năm | Năm 2024',
      '4 | Treo băng rôn tuyên truyền | Các xã | | @15/03/2023',
    ],
  },
  {
    ...usual,
    ...ANNEX,
    name: 'a table of a Word report',
    above: [
      'ỦY BAN NHÂN DÂN HUYỆN VĨNH LINH',
      'Số: 291/BC-UBND',
      'BÁO CÁO Kết quả công tác tuyên truyền cải cách hành chính năm 2024',
      'Trong năm 2024, huyện đã đăng 33 tin, bài trên Trang TTĐT huyện; treo 12 tấm băng rôn.',
    ],
    word: true,
  },
];
