import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../src/restore/boilerplate/find-blocks.ts';

/** What is taken of a page, block by block. */
const taken = (page: string): string[] => findBlocks(page).map(({ start, end }) => page.slice(start, end));

const sure = '当前文档最多预览五页，下载文档查看全文';
const alsoSure = '此文档下载收益归作者所有';
const names = '《养老服务汇报》由会员分享，可在线阅读，更多相关《养老服务汇报》请在冰豆网上搜索。';
const text = '现将工作汇报如下。';

describe('findBlocks', () => {
  it.each([
    ['at the top', `${sure}\n${text}`, [`${sure}\n`]],
    ['at the end, with the break before it', `${text}\n${sure}`, [`\n${sure}`]],
    ['with a break behind it', `${text}\n${sure}\n`, [`${sure}\n`]],
    ['that is all', sure, [sure]],
    [
      'beside another, with blank lines between',
      `${sure}\n\n ${alsoSure}\n${text}`,
      [`${sure}\n\n ${alsoSure}\n`],
    ],
    ['on either side of the text', `${sure}\n${text}\n${sure}`, [`${sure}\n`, `\n${sure}`]],
    ['but no page mark between two', `${sure}\n第1页\n${alsoSure}\n${text}`, [`${sure}\n`, `${alsoSure}\n`]],
    ['but no page mark behind it', `${sure}\n第1页\n${text}`, [`${sure}\n`]],
    ['in a sentence', `${text}${sure}`, []],
  ])('takes a line that only a site writes %s', (_, page, blocks) => {
    expect(taken(page)).toEqual(blocks);
  });

  it('takes what a report may say itself beside such a line, or two by two', () => {
    const near = '页数：5页';
    const two = `${near}\n大小：1.5MB`;
    expect(taken(`${sure}\n${near}\n${text}`)).toEqual([`${sure}\n${near}\n`]);
    expect(taken(`${text}\n${near}\n${text}\n${sure}`)).toEqual([`\n${sure}`]);
    expect(taken(`${text}\n${two}\n${text}\n${sure}`)).toEqual([`${two}\n`, `\n${sure}`]);
    expect(taken(`${text}\n${two}\n${text}`)).toEqual([]);
    // A page mark does not part it from the site's line; the text behind such a line does.
    expect(taken(`${sure}\n第1页\n${near}\n${text}`)).toEqual([`${sure}\n`, `${near}\n`]);
    expect(taken(`${names}${text}\n${near}\n${text}`)).toEqual([names]);
    // A title with its file's extension may be an annex: it says nothing by itself, nor two by two.
    expect(taken(`养老服务汇报.doc\n${text}\n${sure}`)).toEqual([`\n${sure}`]);
    expect(taken(`${text}\n养老服务汇报.doc\n${near}\n${text}\n${sure}`)).toEqual([`\n${sure}`]);
    // What opens a page is no part of the text.
    expect(taken(`${near}\n${text}\n${sure}`)).toEqual([`${near}\n`, `\n${sure}`]);
    expect(taken(`***\n${near}\n${text}\n${sure}`)).toEqual([`${near}\n`, `\n${sure}`]);
  });

  it('takes no line of the text for a page mark because the page begins with one', () => {
    expect(taken(`第1页\n${text}\n页数：5页\n${text}\n${sure}`)).toEqual([`\n${sure}`]);
  });

  it('takes a button only between lines of the site', () => {
    expect(taken(`${sure}\n打印\n${alsoSure}\n${text}`)).toEqual([`${sure}\n打印\n${alsoSure}\n`]);
    expect(taken(`打印\n${sure}\n打印\n${text}`)).toEqual([`${sure}\n`]);
  });

  it('takes what stands below a label, but no sentence and no paragraph', () => {
    const label = `${sure}\n关键词：\n`;
    expect(taken(`${label}养老 服务\n${text}`)).toEqual([`${label}养老 服务\n`]);
    expect(taken(`${label}${text}`)).toEqual([label]);
    expect(taken(`${label}${'养'.repeat(100)}\n${text}`)).toEqual([`${label}${'养'.repeat(100)}\n`]);
    expect(taken(`${label}${'养'.repeat(101)}\n${text}`)).toEqual([label]);
    expect(taken(`${sure}\n养老 服务\n${text}`)).toEqual([`${sure}\n`]);
  });

  it('takes the title where it stands again among the lines of the site, but not above the text', () => {
    const title = '养老服务汇报';
    expect(taken(`${names}\n${title}\n${sure}\n${title}\n${text}`)).toEqual([
      `${names}\n${title}\n${sure}\n`,
    ]);
    expect(taken(`${names}\n${title}\n${text}\n${sure}`)).toEqual([`${names}\n`, `\n${sure}`]);
    expect(taken(`${names}\n养老服务\n${sure}\n${title}\n${text}`)).toEqual([`${names}\n`, `${sure}\n`]);
    // The one that the text follows is its own, else the first; never the page's last line.
    expect(taken(`${names}\n${title}\n${text}\n${sure}\n${title}\n${alsoSure}`)).toEqual([
      `${names}\n`,
      `\n${sure}\n${title}\n${alsoSure}`,
    ]);
    expect(taken(`${names}\n${title}\n${sure}\n${title}`)).toEqual([`${names}\n`, `${sure}\n`]);
    // With its file's extension it is the same.
    const file = names.replace('汇报》由', '汇报.doc》由');
    expect(taken(`${file}\n${title}\n${sure}\n${title}\n${text}`)).toEqual([`${file}\n${title}\n${sure}\n`]);
  });

  describe('behind a line that links follow', () => {
    const links = '【养老服务汇报】相关文章：';

    it('takes links to the end of the page', () => {
      expect(taken(`${text}\n${links}\n养老服务总结\n养老服务计划`)).toEqual([
        `\n${links}\n养老服务总结\n养老服务计划`,
      ]);
    });

    it.each([
      ['a sentence', text],
      ['a clause', '一是养老，二是服务'],
      ['a line longer than a link', '养'.repeat(61)],
    ])('takes none where %s is among them', (_, line) => {
      expect(taken(`${text}\n${links}\n养老服务总结\n${line}`)).toEqual([`${links}\n`]);
    });

    it('takes what only may be such a line where nothing but links is behind it', () => {
      const near = '相似文档';
      expect(taken(`${sure}\n${text}\n${near}\n养老服务总结\n${'养'.repeat(60)}`)).toEqual([
        `${sure}\n`,
        `\n${near}\n养老服务总结\n${'养'.repeat(60)}`,
      ]);
      expect(taken(`${sure}\n${text}\n${near}\n${text}`)).toEqual([`${sure}\n`]);
    });

    it('takes links as long as links are, and no more than there may be', () => {
      const many = (count: number): string => `\n${'养'.repeat(59)}`.repeat(count);
      expect(taken(`${text}\n${links}${many(60)}`)).toEqual([`\n${links}${many(60)}`]);
      expect(taken(`${text}\n${links}${many(61)}`)).toEqual([`${links}\n`]);
    });
  });

  it('looks at sixty lines from the top and from the end, blank ones aside', () => {
    const lines = (count: number): string => `${text}\n\n`.repeat(count);
    expect(taken(`${lines(59)}${sure}\n${lines(70)}`)).toHaveLength(1);
    expect(taken(`${lines(60)}${sure}\n${lines(70)}`)).toEqual([]);
    expect(taken(`${lines(70)}${sure}\n${lines(59)}`)).toHaveLength(1);
    expect(taken(`${lines(70)}${sure}\n${lines(60)}`)).toEqual([]);
    // Each line once, though both reach it.
    expect(taken(`${lines(30)}${sure}\n${lines(30)}`)).toHaveLength(1);
  });

  it('takes no line for the site’s that is longer than any of theirs', () => {
    const account = '用户名和密码都是您填写的邮箱或者手机号';
    expect(taken(`${account}${'养'.repeat(400 - account.length)}\n${text}`)).toHaveLength(1);
    expect(taken(`${account}${'养'.repeat(401 - account.length)}\n${text}`)).toEqual([]);
    const payment = '支付方式：';
    expect(taken(`${sure}\n${payment}${'养'.repeat(115)}\n${text}`)[0]).toContain(payment);
    expect(taken(`${sure}\n${payment}${'养'.repeat(116)}\n${text}`)[0]).not.toContain(payment);
  });

  it('takes a sentence of the site before the text in one line, and leaves the text', () => {
    expect(taken(`${names}${text}\n${text}`)).toEqual([names]);
    expect(taken(`${text}\n${names}${text}`)).toEqual([names]);
    // However long the text is.
    expect(taken(`${names}${text.repeat(200)}`)).toEqual([names]);
  });
});
