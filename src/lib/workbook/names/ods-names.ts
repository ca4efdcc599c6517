import { XmlScanner } from '../xml/scanner.ts';
import type { RawName } from './defined-name.ts';

/** The names of an OpenDocument spreadsheet, their references written as Excel would write them. */
export function odsNames(content: string): RawName[] {
  const scanner = new XmlScanner(content);
  const names: RawName[] = [];
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    const name = scanner.attribute('name') ?? '';
    if (scanner.name === 'named-range')
      names.push({ name, formula: asExcel(scanner.attribute('cell-range-address') ?? '') });
    if (scanner.name === 'named-expression')
      names.push({ name, formula: (scanner.attribute('expression') ?? '').replace(/^of:=?/, '') });
  }
  return names;
}

/** "$'Tờ 1'.$B$2:.$D$2" as "'Tờ 1'!$B$2:$D$2". */
function asExcel(address: string): string {
  const [, sheet = '', range = ''] = /^\$?('(?:[^']|'')+'|[^.']+)\.(.+)$/.exec(address) ?? [];
  const last = /^(\$?[A-Z]+\$?\d+):(?:\$?(?:'(?:[^']|'')+'|[^.']*)\.)?(\$?[A-Z]+\$?\d+)$/i.exec(range);
  return `${sheet}!${last ? `${last[1]}:${last[2]}` : range}`;
}
