import type { Random } from './random.ts';

type Damage = (markup: string, random: Random) => string;

/** Numbers and references that no honest file holds, or holds only where they mean something else. */
const ODD_NUMBERS = ['-1', '0', '1048576', '16384', '99999999', '4294967295', '1e308', 'NaN', '0.5', ''];
const ODD_CELLS = ['XFD1048576', 'A0', 'ZZZZZZ99999999999', '$A', 'A1:XFD1048576', 'B2:A1', '-1', ''];
const TAG = /<[^>]{1,400}>/g;
const CLOSING = /<\/[^>]{1,200}>/g;
const NUMBER = /="-?\d+(?:\.\d+)?"/g;
const CELL = /="\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?"/g;
const ATTRIBUTE = / [\w:]+="[^"]*"/g;
const DEEP = 20_000;

/** What goes wrong in XML and HTML: tags, attributes, numbers, nesting. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  'drop a closing tag': (markup, random) => replaceOne(markup, CLOSING, random, () => ''),
  'drop a tag': (markup, random) => replaceOne(markup, TAG, random, () => ''),
  'double an attribute': (markup, random) =>
    replaceOne(markup, ATTRIBUTE, random, (attribute) => attribute + attribute),
  'drop an attribute': (markup, random) => replaceOne(markup, ATTRIBUTE, random, () => ''),
  'odd number': (markup, random) =>
    replaceOne(markup, NUMBER, random, () => `="${random.pick(ODD_NUMBERS)}"`),
  'odd numbers everywhere': (markup, random) => {
    const odd = random.pick(ODD_NUMBERS);
    return markup.replaceAll(NUMBER, (number) => (random.below(8) === 0 ? `="${odd}"` : number));
  },
  'odd reference': (markup, random) => replaceOne(markup, CELL, random, () => `="${random.pick(ODD_CELLS)}"`),
  'repeat an element': (markup, random) =>
    replaceOne(markup, TAG, random, (tag) => tag.repeat(1 + random.below(2000))),
  'nest deeply': (markup, random) =>
    replaceOne(markup, TAG, random, (tag) => (tag.startsWith('</') ? tag : tag.repeat(DEEP))),
  'open what is not closed': (markup, random) =>
    replaceOne(markup, TAG, random, (tag) => tag + random.pick(['<!--', '<![CDATA[', '<?x', '<x a="', '<'])),
  'odd entity': (markup, random) =>
    replaceOne(
      markup,
      TAG,
      random,
      (tag) => tag + random.pick(['&#x110000;', '&#-1;', '&', '&amp', '&#0;', '&a;']),
    ),
  'swap tags': (markup, random) => {
    const tags = markup.match(TAG) ?? [];
    return tags.length === 0 ? markup : replaceOne(markup, TAG, random, () => random.pick(tags));
  },
  'add repetition': (markup, random) =>
    replaceOne(markup, /<(?:table:table-(?:cell|row)|Cell|Row|td|th|w:tc)\b/g, random, (start) => {
      const odd = random.pick(ODD_NUMBERS);
      const name = random.pick([
        ...['table:number-columns-repeated', 'table:number-rows-repeated', 'table:number-columns-spanned'],
        ...['table:number-rows-spanned', 'ss:Index', 'ss:MergeAcross', 'ss:MergeDown', 'colspan', 'rowspan'],
      ]);
      return `${start} ${name}="${odd}"`;
    }),
};

/** Damages markup in one way and says which. */
export function damageMarkup(markup: string, random: Random): { markup: string; how: string } {
  const how = random.pick(Object.keys(DAMAGES));
  return { markup: DAMAGES[how]?.(markup, random) ?? markup, how };
}

function replaceOne(
  markup: string,
  pattern: RegExp,
  random: Random,
  replacement: (found: string) => string,
): string {
  const found = [...markup.matchAll(pattern)];
  if (found.length === 0) return markup;
  const { 0: text, index } = random.pick(found);
  return markup.slice(0, index) + replacement(text) + markup.slice(index + text.length);
}
