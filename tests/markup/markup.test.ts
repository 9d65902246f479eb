import { escapeHTML } from 'astro/runtime/server/index.js';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { markup } from '../../src/markup/markup.ts';

test('a string is text, whatever stands in it, as Astro writes it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...`&<>"'ab 之\n`) }), (text) => {
      const { html } = markup`<p title="${text}">${text}</p>`;
      expect(html).toBe(`<p title="${escapeHTML(text)}">${escapeHTML(text)}</p>`);
      const tree = fromHtml(html, { fragment: true });
      expect(toString(tree)).toBe(text);
      expect(tree.children).toMatchObject([{ tagName: 'p', properties: { title: text } }]);
    }),
  );
});

test('what was written stands as it is, lists in their order, and nothing for what is not there', () => {
  const rows = ['1 < 2', '二'].map((text) => markup`<li>${text}</li>`);
  expect(markup`<ul>${rows}</ul>${false}${undefined}`.html).toBe('<ul><li>1 &lt; 2</li><li>二</li></ul>');
});
