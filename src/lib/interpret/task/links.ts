const ADDRESS = /https?:\/\/[^\s<>"“”«»|]+/giu;
/** Addresses pasted together without a space; one inside another's query ("?u=https://…") is a part of it. */
const NEXT_ADDRESS = /(?<![=/?&:%])(?=https?:\/\/)/iu;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const TRAILING: ReadonlySet<string> = new Set(`.,;:!…]}'’‘*_~-`);
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

/** Without the sentence's punctuation behind it; a bracket that the address itself opened stays. */
function trimEnd(address: string): string {
  let unopened = address.split(')').length - address.split('(').length;
  let end = address.length;
  for (; end > 0; end--) {
    const last = address[end - 1]!;
    if (last === ')' && unopened > 0) unopened -= 1;
    else if (!TRAILING.has(last)) break;
  }
  return address.slice(0, end);
}
