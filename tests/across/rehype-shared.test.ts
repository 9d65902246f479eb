import { toHtml } from 'hast-util-to-html';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rehypeShared, type SharedMark } from '../../src/across/rehype-shared.ts';

function shaded(html: string, mark: SharedMark): Root {
  const tree = fromHtml(html, { fragment: true });
  rehypeShared(new Map([[0, mark]]))(tree);
  return tree;
}

test('shades a passage across elements, and leaves numbers and notes of gaps alone', () => {
  const html =
    '<p><a class="n" href="#x">9</a>甲乙<a class="redaction">**</a>丙丁<a class="lacuna">〔缺〕</a>戊</p>';
  expect(toHtml(shaded(html, { spans: [[1, 5]] }))).toBe(
    '<p><a class="n" href="#x">9</a>甲<span class="also">乙</span><a class="redaction"><span class="also">**</span></a><span class="also">丙</span>丁<a class="lacuna">〔缺〕</a>戊</p>',
  );
});

test('adds a link that has no text', () => {
  const link = { href: '#also-x', number: '1' };
  const tree = shaded('<p>甲乙</p>', { spans: [[0, 2]], link });
  expect(toHtml(tree)).toBe('<p><span class="also">甲乙</span><a class="also-in" href="#also-x"></a></p>');
});

test('never changes the text', () => {
  const piece = fc.string({ unit: fc.constantFrom(...'甲乙丙'), maxLength: 6 });
  fc.assert(
    fc.property(piece, piece, piece, fc.nat(12), fc.nat(12), (a, b, c, x, y) => {
      const html = `<p>${a}<u>${b}</u>${c}</p>`;
      const spans: [number, number][] = [[Math.min(x, y), Math.max(x, y)]];
      expect(textOf(shaded(html, { spans }))).toBe(a + b + c);
    }),
  );
});
