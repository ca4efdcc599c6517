import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksIn, sortLinks } from './links.ts';

describe('linksIn', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['không có', []],
    ['xem tại https://camlo.quangtri.gov.vn/kh12.', ['https://camlo.quangtri.gov.vn/kh12']],
    ['(http://a.vn/1), (http://a.vn/2)', ['http://a.vn/1', 'http://a.vn/2']],
    [
      'https://a.vn/1,https://a.vn/2;https://a.vn/3\nhttps://a.vn/1',
      ['https://a.vn/1', 'https://a.vn/2', 'https://a.vn/3'],
    ],
    ['https://a.vn/1https://a.vn/2', ['https://a.vn/1', 'https://a.vn/2']],
    ['https://a.vn/?u=https://b.vn/x', ['https://a.vn/?u=https://b.vn/x']],
    ['https://a.vn/x…..', ['https://a.vn/x']],
    ['[bài](https://a.vn/x)]', ['https://a.vn/x']],
    ['https://a.vn/Cải_cách_(2024)', ['https://a.vn/Cải_cách_(2024)']],
    ['HTTPS://A.VN/X', ['HTTPS://A.VN/X']],
    ['“https://a.vn/x”', ['https://a.vn/x']],
    ['https://a.vn/a,b-1,2.html', ['https://a.vn/a,b-1,2.html']],
    ['javascript:void(0) ftp://a.vn http:// https://…', []],
  ])('%j holds %j', (text, links) => {
    expect(linksIn(text)).toEqual(links);
  });

  it('finds distinct addresses again, whatever they are joined with', () => {
    const address = fc.stringMatching(/^[a-z]{1,6}\.vn\/[a-z0-9]{1,8}$/).map((rest) => `https://${rest}`);
    fc.assert(
      fc.property(fc.uniqueArray(address), fc.constantFrom(' ', ', ', ',', '\n', '; '), (links, joint) => {
        expect(linksIn(links.join(joint))).toEqual(links);
      }),
    );
  });

  it('gives only what is safe', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const links = linksIn(`${text} https://a.vn/${text}`);
        expect(sortLinks(links)).toEqual({ safe: links, unsafe: [] });
      }),
    );
  });
});

describe('sortLinks', () => {
  it('parts http and https from all else', () => {
    const unsafe = [
      'javascript:void(0)',
      'java\nscript:x',
      'data:text/html,x',
      'file:///c:/x',
      'mailto:a@b.vn',
      'bai.docx',
    ];
    expect(sortLinks(['https://a.vn', ...unsafe, ' https://a.vn ', 'HTTP://b.vn/x y', ''])).toEqual({
      safe: ['https://a.vn', 'HTTP://b.vn/x%20y'],
      unsafe,
    });
  });
});
