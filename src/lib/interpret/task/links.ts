const ADDRESS = /https?:\/\/[^\s<>"“”«»|]+/giu;
/** Addresses pasted together without a space; one inside another's query ("?u=https://…") is a part of it. */
const NEXT_ADDRESS = /(?<![=/?&:%])(?=https?:\/\/)/iu;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const TRAILING = /[.,;:!…\]}'’‘*_~-]$/u;
const HAS_HOST = /^https?:\/\/[\p{L}\p{N}[]/iu;

/** The http and https addresses in a text, in order, each once, without the punctuation of the sentence around. */
export function linksIn(text: string): string[] {
  const found = text.replace(INVISIBLE, '').match(ADDRESS) ?? [];
  const addresses = found.flatMap((each) => each.split(NEXT_ADDRESS)).map(trimEnd);
  return [...new Set(addresses.filter((address) => HAS_HOST.test(address)))];
}

/**
 * Parts addresses that may be opened (http, https) from all others (javascript:, data:, file:, mailto: …), each once.
 * Spaces in a safe address are escaped, so that a list of them can be parted by spaces.
 */
export function sortLinks(addresses: readonly string[]): { safe: string[]; unsafe: string[] } {
  const trimmed = addresses.map((address) => address.trim()).filter((address) => address !== '');
  const safe = trimmed
    .filter((address) => HAS_HOST.test(address))
    .map((address) => address.replace(/\s+/g, '%20'));
  const unsafe = trimmed.filter((address) => !HAS_HOST.test(address));
  return { safe: [...new Set(safe)], unsafe: [...new Set(unsafe)] };
}

function trimEnd(address: string): string {
  let end = address;
  while (TRAILING.test(end) || isUnopened(end)) end = end.slice(0, -1);
  return end;
}

/** A closing bracket that the address itself did not open. */
function isUnopened(address: string): boolean {
  return address.endsWith(')') && address.split(')').length > address.split('(').length;
}
