import fc from 'fast-check';
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { expect, it } from 'vitest';
import { toMarkdown } from '../../../src/report/exports/markdown.ts';
import type { Block, Report } from '../../../src/report/report.ts';
import { sample } from './sample-report.ts';

/** Texts of the blocks; fails where something was read as syntax. */
function texts(root: Root): string[] {
  return root.children.map((node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') throw new Error(`read as ${node.type}`);
    return node.children
      .map((child) => {
        if (child.type !== 'text') throw new Error(`read as ${child.type}`);
        return child.value;
      })
      .join('');
  });
}

const ofText = (text: string): Report => {
  const blocks: Block[] = text
    .split('\n')
    .map((line) => ({ kind: 'paragraph', depth: 1, text: line, span: [0, 0] }));
  return { ...sample, text, blocks };
};

it('parses back to the same blocks', () => {
  const root = fromMarkdown(toMarkdown(sample));
  expect(texts(root).join('\n')).toBe(sample.text);
  expect(root.children.map((node) => (node.type === 'heading' ? node.depth : 0))).toEqual([
    1, 0, 0, 2, 3, 0, 2, 0,
  ]);
});

it.each([
  '**市20**年**月',
  '***市*** 与 __县__',
  '# 不是标题',
  '1. 不是列表',
  '- 不是列表',
  '> 不是引文',
  '    不是代码',
  '```不是代码',
  '<b>不是标签</b> &amp; &#42;',
  '[不是](链接) ![图](x) <http://a.example>',
  '---',
  '===',
  '\\*不是转义',
  '　　全角缩进 ',
  '以反斜杠结尾\\',
  '`**`与*',
  '| a | b |',
])('keeps %j as text', (line) => {
  for (const text of [line, `甲\n${line}`, `${line}\n乙`]) {
    expect(texts(fromMarkdown(toMarkdown(ofText(text)))).join('\n')).toBe(text);
  }
});

it('keeps any text', () => {
  const character = fc.constantFrom(...'**__``#->+.1)(<>[]!&;:|\\~= 　市年，。aX');
  fc.assert(
    fc.property(
      fc.array(
        fc.string({ unit: character, minLength: 1 }).map((line) => `${line.trim() || '甲'}`),
        { minLength: 1 },
      ),
      (lines) => {
        const text = lines.join('\n');
        expect(texts(fromMarkdown(toMarkdown(ofText(text)))).join('\n')).toBe(text);
      },
    ),
    { numRuns: 1000 },
  );
});

it('has rows that follow each other as a table, and what its cells hold as text', () => {
  const lines = ['乡镇\t人数|户\t占比', '**镇\t98**\t', '石桥_乡_　　4218　　<b>'];
  const rows = lines.map((text): Block => ({ kind: 'table', depth: 1, text, span: [0, 0] }));
  const [before, after] = ofText('见下表\n以上').blocks;
  const markdown = toMarkdown({ ...sample, blocks: [before!, ...rows, after!] });
  const { children } = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  expect(children.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph']);
  const [table] = children.filter((node) => node.type === 'table');
  expect(
    table!.children.map((row) =>
      row.children.map(({ children: parts }) => {
        expect(parts.map(({ type }) => type)).toEqual(['text']);
        return parts[0]?.type === 'text' && parts[0].value;
      }),
    ),
  ).toEqual([
    ['乡镇', '人数|户', '占比'],
    ['**镇', '98**'],
    ['石桥_乡_', '4218', '<b>'],
  ]);
});
