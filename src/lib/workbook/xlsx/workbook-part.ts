import { nfc } from '#lib/domain/text.ts';
import type { RawName } from '../names/defined-name.ts';
import { XmlScanner } from '../xml/scanner.ts';

export interface WorkbookPart {
  readonly date1904: boolean;
  /** In the order of the tabs; `id` names the relationship that leads to the part. */
  readonly sheets: readonly { readonly name: string; readonly id: string; readonly hidden: boolean }[];
  readonly names: readonly RawName[];
}

export function readWorkbookPart(xml: Uint8Array): WorkbookPart {
  const scanner = new XmlScanner(xml);
  const sheets: WorkbookPart['sheets'][number][] = [];
  const names: RawName[] = [];
  let date1904 = false;
  let name: string | null = null;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'text' && name !== null) names.push({ name, formula: scanner.text });
    if (event !== 'open') {
      name = null;
      continue;
    }
    name = scanner.name === 'definedName' ? (scanner.attribute('name') ?? null) : null;
    if (scanner.name === 'workbookPr') date1904 = isOn(scanner.attribute('date1904'));
    if (scanner.name === 'sheet') {
      sheets.push({
        name: nfc(scanner.attribute('name') ?? ''),
        id: scanner.attribute('id') ?? '',
        hidden: (scanner.attribute('state') ?? 'visible') !== 'visible',
      });
    }
  }
  return { date1904, sheets, names };
}

/** An XML boolean that is off unless given. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
