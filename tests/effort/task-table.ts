import { Random } from '../../sample-data/make/random.ts';
import type { Order } from './draw.ts';
import { Page } from './page.ts';
import { letterhead } from './tables.ts';
import { taskLine } from './truth.ts';

const TASKS = [
  'Đăng tin, bài về cải cách hành chính trên trang thông tin điện tử',
  'Tuyên truyền trên hệ thống truyền thanh cơ sở',
  'Tổ chức hội nghị tuyên truyền cải cách hành chính',
  'Treo băng rôn, khẩu hiệu về cải cách hành chính',
];

/** How far each task has come: as a word in one column, or as a cross in one of two. */
export function drawTasks(order: Order): Page {
  const { clerk, communes, period } = order;
  const page = new Page('Sheet1', period);
  letterhead(page, order);
  page.sheet.row(...clerk.heads);
  const random = new Random(`${communes[0]!.code} ${period}`);
  TASKS.forEach((task, i) => {
    const isDone = random.chance(0.7);
    const words = isDone ? 'Hoàn thành' : 'Gối sang quý sau';
    if (clerk.habits.includes('own-status')) page.sheet.row(i + 1, task, 'Đã thực hiện theo kế hoạch', words);
    else page.sheet.row(i + 1, task, isDone ? 'x' : null, isDone ? null : 'x');
    const open = clerk.habits.includes('own-status') ? 'not_due' : 'not_done';
    page.tasks.push(taskLine(communes[0]!.code, period, String(i + 1), isDone ? 'done' : open));
  });
  return page;
}
