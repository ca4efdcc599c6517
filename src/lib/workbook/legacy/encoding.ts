import { decodeTcvn3 } from './tcvn3.ts';
import { decodeUtf8Twice } from './utf8-twice.ts';
import { decodeVni } from './vni.ts';

/** What Vietnamese text may be in that arrives as Latin letters. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'utf8-twice';

const DECODERS = {
  tcvn3: decodeTcvn3,
  vni: decodeVni,
  'utf8-twice': decodeUtf8Twice,
} satisfies Record<LegacyEncoding, (text: string) => string>;

export function decodeAs(encoding: LegacyEncoding, text: string): string {
  return DECODERS[encoding](text.normalize('NFC'));
}
