import { analysisSections } from './guide-analysis.ts';
import type { GuideSection } from './guide-blocks.ts';
import { keepingSections } from './guide-keeping.ts';
import { limitsSections } from './guide-limits.ts';
import { readingSections } from './guide-reading.ts';
import { unitSections } from './guide-units.ts';

/** The user guide, section by section. The catalogue of problems is put after it by the page. */
export const guideSections: readonly GuideSection[] = [
  ...readingSections,
  ...analysisSections,
  ...keepingSections,
  ...unitSections,
  ...limitsSections,
];

export const guide = {
  lead: 'Cách nạp báo cáo, xem lại nghi vấn, so sánh và xuất bảng. Chương trình không cần Internet.',
  contents: 'Nội dung',
  shortcuts: { id: 'phim-tat', title: 'Phím tắt' },
  shortcutsText:
    'Mọi việc đều làm được bằng bàn phím. Nhấn phím ? ở bất kỳ trang nào để xem danh sách phím tắt.',
  problems: {
    id: 'danh-muc-nghi-van',
    title: 'Danh mục nghi vấn',
    text: 'Tất cả những điều chương trình có thể nêu ra khi đọc một tệp, xếp theo mức độ. Mã bằng tiếng Anh là mã dùng trong tệp problems.csv của chương trình dòng lệnh.',
  },
} as const;
