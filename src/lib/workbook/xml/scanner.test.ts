import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../container/refusal.ts';
import { XmlScanner } from './scanner.ts';

/** The events of a text with what they carry: "<a", "text", ">a" for the close. */
function eventsOf(xml: string): string[] {
  const scanner = new XmlScanner(xml);
  const events: string[] = [];
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    events.push(event === 'text' ? scanner.text : `${event === 'open' ? '<' : '>'}${scanner.name}`);
  }
  return events;
}

function opened(xml: string): XmlScanner {
  const scanner = new XmlScanner(xml);
  scanner.next();
  return scanner;
}

describe('XmlScanner', () => {
  it('gives tags and text without prefixes, comments and declarations', () => {
    const xml = '\ufeff<?xml version="1.0"?><x:a b=">"><!-- < --><c/>đ &amp; e<![CDATA[&amp;<]]></x:a>\n';
    expect(eventsOf(xml)).toEqual(['<a', '<c', '>c', 'đ & e', '&amp;<', '>a', '\n']);
  });

  it('goes from one attribute to the next', () => {
    const scanner = opened('<c xmlns:r="u" x:r="A&amp;1" s=\'2\' t = "n"/>');
    const values: string[] = [];
    while (scanner.nextAttribute()) if (!scanner.isAttribute('s')) values.push(scanner.text);
    expect(values).toEqual(['u', 'A&1', 'n']);
    expect(scanner.attribute('s')).toBe('2');
  });

  it('finds attributes in any order, and no declared prefix', () => {
    const scanner = opened(`<c xmlns:r="n" x:r='1' s = "a>&quot;" t=""/>`);
    expect(['t', 's', 'r', 'u', 's'].map((name) => scanner.attribute(name))).toEqual([
      '',
      'a>"',
      '1',
      undefined,
      'a>"',
    ]);
  });

  it('takes the one text of an element, and only that', () => {
    const leaf = opened('<v>1&#50;</v>');
    expect([leaf.leaf(), leaf.number, leaf.depth, leaf.next()]).toEqual([true, 12, 0, 'end']);
    const empty = opened('<v/>');
    expect([empty.leaf(), empty.text, empty.depth, empty.next()]).toEqual([true, '', 0, 'end']);
    for (const xml of ['<v>1<!-- --></v>', '<v><a/></v>', '<v><![CDATA[1]]></v>']) {
      const scanner = opened(xml);
      expect([scanner.leaf(), scanner.depth]).toEqual([false, 1]);
    }
  });

  it('takes the one text of the one element of that name in an element, and only that', () => {
    const sole = opened('<c r="A1"><v>1&#50;</v></c >');
    expect([sole.soleLeaf('v'), sole.number, sole.depth, sole.next()]).toEqual([true, 12, 0, 'end']);
    const empty = opened('<c><v></v></c>');
    expect([empty.soleLeaf('v'), empty.text, empty.depth, empty.next()]).toEqual([true, '', 0, 'end']);
  });

  it.each([
    '<c/>',
    '<c></c>',
    '<c>1</c>',
    '<c><v/></c>',
    '<c><w>1</w></c>',
    '<c><vv>1</vv></c>',
    '<c><v a="1">1</v></c>',
    '<c><x:v>1</x:v></c>',
    '<c><v>1<!-- --></v></c>',
    '<c><v>1</v><f>2</f></c>',
    '<c><v>1</v> </c>',
    '<c><v>1</v',
    '<c><v>1',
    '<c><v',
  ])('leaves %s as it is', (xml) => {
    const scanner = opened(xml);
    const untouched = opened(xml);
    expect(scanner.soleLeaf('v')).toBe(false);
    const outcomeOf = (each: XmlScanner) => {
      try {
        return [each.depth, each.next(), each.name, each.depth];
      } catch (error) {
        return error;
      }
    };
    expect(outcomeOf(scanner)).toEqual(outcomeOf(untouched));
  });

  it.each(['<a>', '<a', '</a>', '<a b="', '<!DOCTYPE a><a/>', '<a><!-- </a>', '<a><![CDATA[</a>', '<?xml'])(
    'refuses %s',
    (xml) => {
      expect(() => eventsOf(xml)).toThrow(Refusal);
    },
  );

  it('gives each text as it was written, however many equal it', () => {
    const texts = fc.array(fc.constantFrom('xã', 'Xã', 'x', '', 'phường '.repeat(20), 'a'.repeat(97)));
    fc.assert(
      fc.property(fc.array(fc.string()), texts, (some, often) => {
        const all = [...some.map((text) => text.replace(/[<&]/g, '')), ...often, ...often];
        const scanner = new XmlScanner(`<a>${all.map((text) => `<b>${text}</b>`).join('')}</a>`);
        const read = all.map(() => {
          while (scanner.next() !== 'open' || scanner.name !== 'b');
          return scanner.leaf() ? scanner.text : undefined;
        });
        expect(read).toEqual(all);
      }),
    );
  });
});
