import fc from 'fast-check';
import type { Element, ElementContent, Root, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { writeHtml } from '../../src/markup/write-html.ts';

/** Texts rich in what must be escaped. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('&', '<', '>', '"', "'", '`', '&amp;', '&#x', '\0', '\n', ' ', '省'))
    .map((signs) => signs.join('')),
);
const properties: fc.Arbitrary<Element['properties']> = fc.record(
  {
    id: text,
    className: fc.array(fc.constantFrom('m', 'proven', 'gone'), { minLength: 1 }),
    href: text,
    title: text,
    ariaLabel: text,
    dataN: text,
    dataE: fc.nat().map(String),
    dataSign: text,
  },
  { requiredKeys: [] },
);
const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    text.map((value): ElementContent => ({ type: 'text', value })),
    fc.record({
      type: fc.constant('element' as const),
      tagName: fc.constantFrom('p', 'h1', 'h3', 'a', 'span', 'u'),
      properties,
      children: fc.array(tie('node'), { maxLength: 4 }),
    }),
  ),
}));

test('writes what the library writes', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 5 }), (children) => {
      const root: Root = { type: 'root', children };
      expect(writeHtml(root)).toBe(toHtml(root));
    }),
    { numRuns: 2000 },
  );
});

test('refuses what no report has, rather than to lose it', () => {
  const image: Element = { type: 'element', tagName: 'p', properties: { src: 'x' }, children: [] };
  expect(() => writeHtml(image)).toThrow('no property "src"');
  expect(() => writeHtml({ type: 'comment', value: 'x' })).toThrow('no nodes of type "comment"');
});

test('refuses to write for all pages what each has its own way', () => {
  const text: Text = { type: 'text', value: '', onPage: () => '缺' };
  const children = [text];
  expect(() => writeHtml({ type: 'element', tagName: 'p', properties: {}, children })).toThrow('own way');
  expect(() => writeHtml(text)).toThrow('own way');
});
