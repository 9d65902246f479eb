import { describe, expect, test } from 'vitest';
import { findQuote, isQuotable, type QuotePlace } from '../../../src/across/quote/find-quote.ts';
import { quotePieces } from '../../../src/across/quote/quote-pieces.ts';
import { quoteWindows } from '../../../src/across/quote/quote-windows.ts';
import type { Hit, Match, Search } from '../../../src/search/client/search-options.ts';
import { foldText } from '../../../src/search/fold-for-search.ts';

const reports = {
  a: [
    '全市救助和管理流浪乞讨人员工作取得新的成绩。现将有关情况汇报如下',
    '我们重视灾后重建工作，救助损失严重的群众四百余户',
  ],
  b: ['会议强调，要加强组织领导，落实工作责任', '全年共救助群众四百余户，发放救助金四十万元'],
};
const asked: string[] = [];

/** The contract of the site's search, over a handful of paragraphs. */
const search: Search = (query) => {
  asked.push(query);
  const wanted = foldText(query.replaceAll('"', ''));
  const hits = Object.entries(reports).flatMap(([id, blocks]): Hit[] => {
    const matches = blocks.flatMap((text, block): Match[] =>
      foldText(text).includes(wanted)
        ? [{ block, offset: 0, url: `${id}#${String(block)}`, excerpt: text, marks: [] }]
        : [],
    );
    return matches.length === 0 ? [] : [{ id, title: id, count: matches.length, ...matches[0]!, matches }];
  });
  return Promise.resolve({ index: 'sample', total: hits.length, hits });
};

describe('a quotation', () => {
  test('is found whole, whatever its script and marks', async () => {
    const { exact, total, places } = await findQuote('救助和管理流浪乞討人員工作，取得新的成績', search);
    expect({ exact, total }).toEqual({ exact: true, total: 1 });
    expect(places[0]).toMatchObject({ url: 'a#0', part: 1 });
  });

  test('is found with readings pushed in', async () => {
    const { exact, places } = await findQuote('重視災(zāi)后重建工作,救助損(sǔn)失嚴重', search);
    expect(exact).toBe(true);
    expect(places[0]!.url).toBe('a#1');
  });

  test('is found where its bytes are broken', async () => {
    const { exact, places } = await findQuote('工作取得新的成績?,F(xiàn)將有關情況匯報如下', search);
    // 現 is lost in the shards.
    expect(exact).toBe(false);
    expect(places[0]!.url).toBe('a#0');
    const broken = await findQuote('我們重視災后重?üご鳎戎鷵p失嚴重的群眾四百余戶', search);
    expect(broken.exact).toBe(false);
    expect(broken.places[0]!.url).toBe('a#1');
    expect(broken.places[0]!.part).toBeGreaterThan(0.2);
    expect(broken.places[0]!.part).toBeLessThan(1);
  });

  test('that stands in two places is not said to stand in one', async () => {
    expect(await findQuote('群众四百余户', search)).toMatchObject({ exact: true, total: 2 });
  });

  test('that says something else somewhere shows where it does', async () => {
    const { exact, places } = await findQuote('我们重视灾后重建工作，救助损失严重的群众五百余户', search);
    expect(exact).toBe(false);
    const [{ excerpt, marks }] = places as [QuotePlace];
    expect(marks.map((mark) => excerpt.slice(...mark))).toEqual([
      '我们重视灾后重建工作，救助损失严重的群众',
      '百余户',
    ]);
  });

  test('that is nowhere is not found', async () => {
    expect(await findQuote('天地玄黄宇宙洪荒日月盈昃', search)).toEqual({
      exact: false,
      total: 0,
      places: [],
    });
  });

  test('cannot ask for anything but text', async () => {
    asked.length = 0;
    await findQuote('加强"OR -title:组织领导 year:2009 （落实）', search);
    for (const query of asked) expect(query).toMatch(/^"[\p{L}\p{N}*]+"$/u);
  });

  test('needs four characters', () => {
    expect(isQuotable('救助，')).toBe(false);
    expect(isQuotable('救助人员')).toBe(true);
  });
});

test('pieces keep masks, and part where bytes were lost', () => {
  expect(quotePieces('**市20**年?,F(xiàn)將?重損')).toEqual(['**市20**年', '將', '重損']);
});

test('windows cover the whole, and are bounded', () => {
  expect(quoteWindows(['一二三四五六七八九十'])).toEqual(['一二三四五六七八', '三四五六七八九十']);
  expect(quoteWindows(['一二三'])).toEqual([]);
  const long = Array.from({ length: 5000 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
  expect(quoteWindows([long])).toHaveLength(24);
});
