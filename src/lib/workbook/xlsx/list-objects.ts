import { nfc } from '#lib/domain/text.ts';
import { parseRange } from '../cells/cell-reference.ts';
import type { ListObject } from '../workbook.ts';
import { XmlScanner } from '../xml/scanner.ts';

/** The range that a table part of Excel ("Định dạng như bảng") declares; undefined where it declares none. */
export function readListObject(xml: Uint8Array): ListObject | undefined {
  const scanner = new XmlScanner(xml);
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open' || scanner.name !== 'table') continue;
    const range = parseRange(scanner.attribute('ref') ?? '');
    if (!range) return undefined;
    return {
      name: nfc(scanner.attribute('displayName') ?? scanner.attribute('name') ?? ''),
      range,
      headerRows: Number(scanner.attribute('headerRowCount') ?? 1),
      totalsRows: Number(scanner.attribute('totalsRowCount') ?? 0),
    };
  }
  return undefined;
}
