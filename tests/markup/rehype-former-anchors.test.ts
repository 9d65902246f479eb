import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { rehypeFormerAnchors } from '../../src/markup/rehype-former-anchors.ts';

const after = (html: string, former?: Map<number, string[]>): string => {
  const tree = fromHtml(html, { fragment: true });
  rehypeFormerAnchors(former)(tree);
  return toHtml(tree);
};

test('puts former ids into the block that now stands there, before its text', () => {
  expect(after('<h1 id="a">题</h1><p id="b">文</p>', new Map([[1, ['c', 'd']]]))).toBe(
    '<h1 id="a">题</h1><p id="b"><span class="former" id="c"></span><span class="former" id="d"></span>文</p>',
  );
});

test('changes nothing where no block had another id', () => {
  expect(after('<p id="b">文</p>')).toBe('<p id="b">文</p>');
});
