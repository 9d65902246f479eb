import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ElementContent, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { writeXml } from '../../../src/report/exports/write-xml.ts';

/** Texts rich in what must be escaped. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('&', '<', '>', '"', "'", ']', ']]>', '\0', '\u001F', '\n', '省'))
    .map((signs) => signs.join('')),
);
const attributes = fc.dictionary(fc.constantFrom('n', 'xml:id', 'cert'), fc.option(text, { nil: undefined }));
const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    text.map((value): ElementContent => ({ type: 'text', value })),
    fc.record({
      type: fc.constant('element' as const),
      name: fc.constantFrom('p', 'corr', 'tei:seg'),
      attributes,
      children: fc.array(tie('node'), { maxLength: 4 }),
    }),
  ),
}));

test('writes what the library writes, with the end of a CDATA section escaped', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 5 }), fc.boolean(), (children, closeEmptyElements) => {
      const root: Root = {
        type: 'root',
        children: [
          { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
          { type: 'element', name: 'TEI', attributes: {}, children },
        ],
      };
      const wanted = toXml(root, { closeEmptyElements }).replaceAll(']]>', ']]&gt;');
      expect(writeXml(root, { closeEmptyElements })).toBe(wanted);
    }),
    { numRuns: 1000 },
  );
});

test('refuses what no export makes', () => {
  expect(() => writeXml({ type: 'comment', value: 'x' })).toThrow('no nodes of type "comment"');
});
