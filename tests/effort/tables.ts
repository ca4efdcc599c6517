import type { Unit } from '#lib/domain/unit.ts';
import type { Content } from '../../sample-data/make/book.ts';
import type { Counted } from './clerks.ts';
import { typedBy, type Order } from './draw.ts';
import { Page } from './page.ts';

/** The sheets of a table of figures. */
export function drawTable(order: Order): Page[] {
  const page = new Page('Sheet1', order.period);
  letterhead(page, order);
  switch (order.clerk.shape) {
    case 'form':
      form(page, order);
      break;
    case 'list':
      list(page, order);
      break;
    case 'turned':
      turned(page, order);
      break;
    case 'bare':
      for (const unit of order.communes) row(page, order, unit, [], order.clerk.counted, 1);
      break;
    case 'broken':
      return broken(page, order);
    default:
      wide(page, order);
  }
  return [page];
}

export function letterhead(page: Page, { clerk, communes, huyen, isOwn, periodText, fault }: Order): void {
  if (isOwn && !clerk.habits.includes('no-huyen')) page.lines(huyen.name.toUpperCase());
  page.lines(`UBND ${(isOwn ? communes[0]! : huyen).name.toUpperCase()}`);
  page.lines(fault === 'no-period' ? clerk.title : `${clerk.title} ${periodText}`);
  page.sheet.blank();
}

function form(page: Page, order: Order): void {
  const { clerk, communes } = order;
  const [unit] = communes;
  page.sheet.row(...clerk.heads);
  const numbered = clerk.heads.length > 3 ? 1 : 0;
  clerk.counted.forEach((counted, i) => {
    const typed = typedBy(order, unit!, counted);
    const label = [...(numbered ? [i + 1] : []), counted.words, ...(counted.uom === '' ? [] : [counted.uom])];
    page.means(label.length, unit!.code, counted, typed.says);
    page.sheet.row(...label, typed.shown);
  });
}

/** A row of a commune: its number and name, then its figures from the column `from` on. */
function row(
  page: Page,
  order: Order,
  unit: Unit,
  before: Content[],
  counted: readonly Counted[],
  from: number,
): number[] {
  const typed = counted.map((each) => typedBy(order, unit, each));
  typed.forEach(({ says }, i) => page.means(from + i, unit.code, counted[i]!, says));
  page.sheet.row(...before, nameOf(unit, order), ...typed.map(({ shown }) => shown));
  return typed.map(({ says }) => (typeof says === 'number' ? says : 0));
}

function nameOf(unit: Unit, { clerk, communes }: Order): string {
  return clerk.habits.includes('misspelt') && unit === communes[0] ? unit.name.slice(0, -1) : unit.name;
}

function headings(page: Page, { clerk: { heads, counted } }: Order): void {
  const [stt = '', unit = '', ...rest] = heads;
  if (counted.every(({ over }) => over === '')) {
    page.sheet.row(stt, unit, ...counted.map(({ words }) => words), ...rest);
    return;
  }
  const top = page.sheet.row(
    stt,
    unit,
    ...counted.map(({ over }, i) => (counted[i - 1]?.over === over ? null : over)),
    ...rest,
  );
  page.sheet.row(null, null, ...counted.map(({ words }) => words), ...rest.map(() => null));
  for (const col of [0, 1, counted.length + 2]) page.sheet.merge(top, col, top + 1, col);
  counted.forEach(({ over }, i) => {
    if (counted[i + 1]?.over === over) page.sheet.merge(top, i + 2, top, i + 3);
  });
}

function wide(page: Page, order: Order): void {
  const { clerk, communes, fault } = order;
  headings(page, order);
  const rows = communes.map((unit, i) => row(page, order, unit, [i + 1], clerk.counted, 2));
  if (fault === 'twice') {
    const meant = page.meant.length;
    row(page, order, communes[1]!, [communes.length + 1], clerk.counted, 2);
    page.meant.length = meant;
  }
  const sums = clerk.counted.map((_, col) => rows.reduce((sum, each) => sum + each[col]!, 0));
  if (fault === 'slip') sums[0]! += 10;
  if (clerk.format !== 'csv') page.sheet.row(null, 'Tổng cộng', ...sums);
}

function broken(page: Page, order: Order): Page[] {
  const { clerk, communes } = order;
  const next = new Page('Sheet2', order.period);
  headings(page, order);
  communes.forEach((unit, i) => row(i < 5 ? page : next, order, unit, [i + 1], clerk.counted, 2));
  return [page, next];
}

function list(page: Page, order: Order): void {
  const { clerk, communes } = order;
  page.sheet.row(...clerk.heads);
  let number = 0;
  for (const unit of communes) {
    for (const counted of clerk.counted) {
      const { shown, says } = typedBy(order, unit, counted);
      page.means(4, unit.code, counted, says);
      page.sheet.row(++number, unit.name, counted.words, counted.uom, shown);
    }
  }
}

function turned(page: Page, order: Order): void {
  const { clerk, communes } = order;
  page.sheet.row(...clerk.heads, ...communes.map(({ name }) => name));
  for (const counted of clerk.counted) {
    const typed = communes.map((unit) => typedBy(order, unit, counted));
    typed.forEach(({ says }, i) => page.means(i + 1, communes[i]!.code, counted, says));
    page.sheet.row(counted.words, ...typed.map(({ shown }) => shown));
  }
}
