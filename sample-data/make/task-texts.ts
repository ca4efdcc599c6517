import { Random } from './random.ts';
import type { PlanRow, TaskRow } from './forms.ts';

const TASKS = [
  ['Xây dựng Kế hoạch tuyên truyền cải cách hành chính', 'Đã ban hành kế hoạch'],
  ['Duy trì chuyên mục Cải cách hành chính trên Trang thông tin điện tử', 'Cập nhật thường xuyên tin, bài'],
  ['Phát thanh tuyên truyền trên hệ thống truyền thanh cơ sở', 'Phát vào khung giờ sáng, chiều'],
  ['Tuyên truyền kết quả Chỉ số CCHC, Chỉ số hài lòng', 'Đăng tải sau khi chỉ số được công bố'],
  ['Tổ chức hội nghị đối thoại với người dân, doanh nghiệp', 'Tổ chức theo kế hoạch'],
  ['Tập huấn nghiệp vụ cho công chức Bộ phận một cửa', 'Cử công chức tham gia đầy đủ'],
  ['Tuyên truyền dịch vụ công trực tuyến qua Tổ công nghệ số cộng đồng', 'Hướng dẫn tại các thôn, khu phố'],
  ['Báo cáo kết quả tuyên truyền theo quý', 'Gửi báo cáo về Sở'],
] as const;

/** The results annex of one unit: most tasks done, some not, a few left blank; links only for some. */
export function taskRows(unitId: string, year: number, site: string): TaskRow[] {
  const random = new Random(`tasks ${unitId} ${year}`);
  const diligence = 0.55 + random.next() * 0.45;
  return TASKS.map(([content, result]) => {
    const blank = random.chance(0.06);
    const done = random.chance(diligence);
    const linked = !blank && done && random.chance(0.6);
    return {
      content: `${content} năm ${year}`,
      result: blank || !done ? '' : result,
      done: blank ? null : done,
      note: linked ? `https://${site}/tin-ve-cchc/${random.between(1000, 9999)}` : '',
    };
  });
}

/** The Sở's plan for a year, with its quotas where planners hide them. */
export function planRows(year: number): PlanRow[] {
  const units = 'UBND các xã, phường, đặc khu';
  return [
    {
      content:
        'Viết tin, bài tuyên truyền CCHC đăng trên Trang thông tin điện tử (tối thiểu 05 tin, bài/quý)',
      lead: units,
      coordinating: 'Sở Nội vụ',
      time: `Năm ${year}`,
    },
    {
      content: 'Phát thanh tuyên truyền CCHC trên hệ thống truyền thanh cơ sở (ít nhất 02 lượt phát/tuần)',
      lead: units,
      coordinating: 'Sở Văn hóa, Thể thao và Du lịch',
      time: 'Thường xuyên',
    },
    {
      content: 'Tổ chức đối thoại với người dân, doanh nghiệp (tối thiểu 02 cuộc/năm)',
      lead: units,
      coordinating: 'Văn phòng UBND tỉnh',
      time: 'Quý II, quý IV',
    },
    {
      content: 'Tuyên truyền về CCHC trên báo chí trung ương',
      lead: 'Sở Nội vụ',
      coordinating: 'Báo Trung ương (Báo Nhân dân = 2 tin, bài/năm)',
      time: `Năm ${year}`,
    },
    {
      content: 'Công bố Chỉ số cải cách hành chính của các đơn vị',
      lead: 'Sở Nội vụ',
      coordinating: units,
      time: `Trước ngày 31/3/${year}`,
    },
  ];
}
