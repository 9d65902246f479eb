import { describe, expect, it } from 'vitest';
import { factsOfBlocks } from '../../../src/restore/boilerplate/facts-of-blocks.ts';
import { findWatermarks } from '../../../src/restore/boilerplate/find-watermarks.ts';
import type { LineMatch } from '../../../src/restore/boilerplate/match-line.ts';

/** What a page states whose lines, of one block each, say these things by name. */
function stated(...lines: readonly Record<string, string>[]): ReturnType<typeof factsOfBlocks> {
  let page = '';
  const blocks = lines.map(({ site, ...said }) => {
    const start = page.length;
    const groups = new Map<string, readonly [number, number]>();
    for (const [name, text] of Object.entries(said)) {
      groups.set(name, [page.length, page.length + text.length]);
      page += `${text}\n`;
    }
    const entry = { line: /.*/, weight: 'sure' as const, ...(site !== undefined && { platform: site }) };
    const match: LineMatch = { entry, start, end: page.length, groups };
    return { matches: [match], start, end: page.length };
  });
  return factsOfBlocks(page, blocks);
}

describe('factsOfBlocks', () => {
  it.each([
    [{ uploaded: '2010-1-5' }, { uploaded: '2010-01-05' }],
    [{ uploaded: '2010/12/31' }, { uploaded: '2010-12-31' }],
    [{ uploaded: '2010.10.10' }, { uploaded: '2010-10-10' }],
    [{ uploaded: '2010-13-05' }, {}],
    [{ uploaded: '2010-12-32' }, {}],
    [{ uploaded: '110-12-31' }, {}],
    [{ uploaded: '2010-12-311' }, {}],
    [{ uploaded: '2010-12' }, {}],
    [{ pages: '12' }, { pages: 12 }],
    [{ pages: '0' }, {}],
    [
      { read: '5', unread: '18' },
      { pages: 23, unread: '还剩18页未读' },
    ],
    [{ read: '5', unread: '0' }, { pages: 5 }],
    [{ unread: '18' }, { unread: '还剩18页未读' }],
    [
      { pages: '30', read: '5', unread: '18' },
      { pages: 30, unread: '还剩18页未读' },
    ],
    [{ size: '1.5mb' }, { size: '1.5MB' }],
    [{ platform: '工程资料-天天文库' }, { platform: '天天文库' }],
    [{ platform: '工程资料—天天文库' }, { platform: '天天文库' }],
    [{ platform: '人人文库网' }, { platform: '人人文库' }],
    [{ platform: '冰豆网' }, { platform: '冰豆网' }],
    [{ site: '豆丁网' }, { platform: '豆丁网' }],
    [{ site: '豆丁网', platform: '冰豆网' }, { platform: '冰豆网' }],
    [{ title: '养老服务工作汇报' }, { statedTitle: '养老服务工作汇报' }],
  ])('reads %j as %j', (said, facts) => {
    expect(stated(said)).toEqual(facts);
  });

  it('believes the first of two', () => {
    expect(stated({ pages: '12', site: '豆丁网' }, { pages: '13', site: '冰豆网' })).toEqual({
      pages: 12,
      platform: '豆丁网',
    });
  });

  it('knows nothing of a page without them', () => {
    expect(stated()).toEqual({});
  });
});

describe('findWatermarks', () => {
  const head = '全市民政工作稳步推进全市民政工作稳步推进';
  const left = (page: string): string =>
    findWatermarks(page, () => true).reduceRight(
      (text, { span: [start, end] }) => text.slice(0, start) + text.slice(end),
      page,
    );

  it.each([
    ['over the end of a page', `${head}\n精品文档\n机制。`, `${head}机制。`],
    [
      'far below the top',
      `${`${head}。\n`.repeat(30)}${head}\n精品文档\n机制。`,
      `${`${head}。\n`.repeat(30)}${head}机制。`,
    ],
    [
      'near the top of a long page',
      `${head}\n精品文档\n机制。${head.repeat(30)}`,
      `${head}机制。${head.repeat(30)}`,
    ],
    ['with blank lines before it', `${head}\n\n精品文档\n 机制。`, `${head}机制。`],
    ['behind a heading', `${head.slice(1)}\n精品文档\n机制。`, `${head.slice(1)}\n机制。`],
    ['behind a sentence', `${head}。\n精品文档\n机制。`, `${head}。\n机制。`],
    ['at the top', '精品文档\n机制。', '机制。'],
    ['at the end', '机制。\n精品文档', '机制。'],
    ['that is all', '精品文档', ''],
    ['in a sentence', `${head}\n精品文档机制。`, `${head}\n精品文档机制。`],
  ])('takes one %s', (_, page, text) => {
    expect(left(page)).toBe(text);
  });
});
