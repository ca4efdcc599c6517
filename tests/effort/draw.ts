import type { Unit } from '#lib/domain/unit.ts';
import { Random } from '../../sample-data/make/random.ts';
import { registry } from '../helpers/registry.ts';
import { CLERKS, type Clerk, type Counted } from './clerks.ts';
import { faultIn, type Fault } from './faults.ts';
import { bytesOf, typedWith, type Typed } from './page.ts';
import { drawTable } from './tables.ts';
import { drawTasks } from './task-table.ts';
import type { DrawnFile } from './truth.ts';

/** A file that a clerk is about to draw. */
export interface Order {
  readonly clerk: Clerk;
  /** The communes that it tells of. */
  readonly communes: readonly Unit[];
  readonly huyen: Unit;
  /** Whether one commune sends it, or the huyện. */
  readonly isOwn: boolean;
  readonly period: string;
  /** As the title says it. */
  readonly periodText: string;
  readonly fault: Fault | null;
  /** Tells numbers of one sending from those of another. */
  readonly sending: string;
}

const ROMAN = ['I', 'II', 'III', 'IV'];

/** All files that the clerks send for a quarter of 2024, always the same. */
export function quarterOf(quarter: 1 | 2, clerks: readonly Clerk[] = CLERKS): readonly DrawnFile[] {
  return clerks.flatMap((clerk) =>
    ordersOf(clerk, quarter).flatMap((order, i) => drawn(order, quarter, i + 1)),
  );
}

function ordersOf(clerk: Clerk, quarter: 1 | 2): Order[] {
  const day = `2024-0${quarter * 3 - 2}-15`;
  const huyen = registry.at('huyen', clerk.huyen, day)!;
  const communes = clerk.communes.map((code) => registry.at('xa', code, day)!);
  const isOwn = clerk.shape === 'form' || clerk.shape === 'tasks';
  const hasFaults = clerk.shape !== 'tasks' && clerk.shape !== 'bare';
  const about = (index: number) => {
    const fault = hasFaults ? faultIn(quarter, clerk.huyen, index + 1) : null;
    return { clerk, huyen, isOwn, fault, sending: '' };
  };
  const yearText = clerk.habits.includes('no-year') ? '' : ' NĂM 2024';
  if (isOwn) {
    const [period, periodText] = [`2024-Q${quarter}`, `QUÝ ${ROMAN[quarter - 1]!}${yearText}`];
    return communes.map((unit, i) => ({ ...about(i), communes: [unit], period, periodText }));
  }
  return [2, 1, 0].map((left, i) => {
    const month = quarter * 3 - left;
    const period = `2024-M${String(month).padStart(2, '0')}`;
    return { ...about(i), communes, period, periodText: `THÁNG ${month}${yearText}` };
  });
}

function drawn(order: Order, quarter: number, number: number): DrawnFile[] {
  const { fault, huyen, clerk } = order;
  const name = `${huyen.name}/${clerk.shape} ${quarter}.${number}`;
  const first = fileOf(name, order);
  if (fault !== 'resent') return [first];
  const again = fileOf(`${name} gửi lại`, { ...order, sending: 'again' });
  return [{ ...first, figures: [] }, again];
}

function fileOf(name: string, order: Order): DrawnFile {
  const { clerk, period, communes, huyen, isOwn } = order;
  const pages = clerk.shape === 'tasks' ? [drawTasks(order)] : drawTable(order);
  return {
    name: `${name}.${clerk.format}`,
    bytes: bytesOf(pages, clerk.format),
    period,
    isSound: order.fault === null && clerk.habits.length === 0,
    sender: (isOwn ? communes[0]! : huyen).code,
    figures: pages.flatMap(({ meant }) => meant),
    tasks: pages.flatMap(({ tasks }) => tasks),
  };
}

/** The number of a commune, as the clerk types it; what goes wrong does so in the second line of the first commune. */
export function typedBy(order: Order, unit: Unit, counted: Counted): Typed {
  const { clerk, period, fault, sending } = order;
  const random = new Random([unit.code, period, counted.words, counted.channel].join());
  const large = clerk.habits.includes('thousands') && counted.measure === 'copy';
  const number = large
    ? random.between(1000, 4000)
    : random.between(2, counted.measure === 'broadcast' ? 180 : 38);
  const at = clerk.counted.indexOf(counted);
  const isFaulty = at === 1 && unit === order.communes[0];
  if (sending !== '' && isFaulty) return { shown: number + 5, says: number + 5 };
  if (isFaulty && fault) return typedWith(fault, number);
  if (clerk.habits.includes('dash') && random.chance(0.2)) return { shown: '-', says: 'missing' };
  if (large && number % 1000 > 0) return { shown: number.toLocaleString('de-DE'), says: number };
  return { shown: number, says: number };
}
