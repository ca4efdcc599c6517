import { collapse } from '#lib/domain/text.ts';

const NAME = /^(năm|quý|quí|tháng|kỳ)(?: báo cáo| số liệu)?\s*:?$/iu;
const VALUE = /^(?:\d{1,4}|[ivx]{1,3})$/iu;

/** "Năm:" beside 2026 and "Quý" beside "II" are fields of a form and say a period together; null for anything else. */
export function periodField(name: string, value: string): string | null {
  const said = NAME.exec(collapse(name))?.[1];
  return said !== undefined && VALUE.test(collapse(value)) ? `${said} ${collapse(value)}` : null;
}
