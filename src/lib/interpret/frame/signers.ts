import { remembered } from '#lib/domain/remembered.ts';
import { plain } from '../period/plain.ts';
import type { SheetView } from '../table/sheet-view.ts';
import { lastLines, type Line } from './lines.ts';

const SIGNS = /^(?:t\s?m|k\s?t|q)\b[\s.]*(?:dang uy\b.*)?(?:ubnd|uy ban nhan dan|hdnd)\s+(?=\S)/;

const signs = remembered((text) => SIGNS.test(plain(text)));

/** "TM. ỦY BAN NHÂN DÂN XÃ HỒNG LỘC" below the tables: in whose name a sheet is signed (NĐ 30/2020/NĐ-CP). */
export function signersOf(views: readonly SheetView[]): readonly Line[] {
  return views.flatMap((view) => lastLines(view).filter(({ text }) => signs(text)));
}
