import { strFromU8, unzipSync } from 'fflate';

/** What a .docx says: its paragraphs and the cells of its tables in order, as a reader finds them. */
export function docxText(bytes: Uint8Array): string[] {
  const document = strFromU8(unzipSync(bytes)['word/document.xml']!);
  return [...document.matchAll(/<w:p>(.*?)<\/w:p>/gs)]
    .map(([, inside]) => [...inside!.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
    .map((text) =>
      text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    )
    .filter((text) => text !== '');
}
