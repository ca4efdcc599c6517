import { formatNumber } from './format.ts';

/** Words of the command line. */
export const convertWords = {
  usage:
    'Cách dùng: npm run -s convert -- [--out THƯ_MỤC] [--province TÊN|MÃ] [--year NĂM] [--registry TỆP] TỆP|THƯ_MỤC|ZIP …',
  noFiles: 'Chưa nêu tệp nào.',
  badOption: (reason: string) => `Tham số không đúng: ${reason}`,
  badYear: (text: string) => `Năm không đúng: “${text}”. Ví dụ đúng: 2024.`,
  badRegistry: (path: string) => `Không đọc được danh mục đơn vị: ${path}`,
  notFound: (path: string) => `Không thấy tệp hay thư mục: ${path}`,
  passedOver: (name: string) => `Bỏ qua: ${name}`,
  refused: (file: string, why: string) => `Không đọc được: ${file}. ${why}`,
  summary: (count: Record<'files' | 'facts' | 'tasks' | 'targets' | 'problems' | 'cells', number>) =>
    `Đã đọc ${formatNumber(count.files)} tệp: ${formatNumber(count.facts)} số liệu, ${formatNumber(count.tasks)} nhiệm vụ, ` +
    `${formatNumber(count.targets)} chỉ tiêu, ${formatNumber(count.problems)} nghi vấn; đã giải trình ${formatNumber(count.cells)} ô.`,
} as const;
