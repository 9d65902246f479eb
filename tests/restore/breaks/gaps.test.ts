import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lostGaps, spaceGaps } from '../../../src/restore/breaks/gaps.ts';

/** A paragraph of two sentences, long enough to have lost the break behind it. */
const paragraph = `${'全市民政工作稳步推进，'.repeat(6)}群众满意。${'各项任务全面完成，'.repeat(6)}成效明显。`;
const placesIn = (text: string): [number, number][] => spaceGaps(text).map(({ start, end }) => [start, end]);

describe('spaceGaps', () => {
  it('are the spaces that stand for breaks behind some sentences of a long line', () => {
    const text = Array.from({ length: 4 }, () => paragraph).join(' \u3000');
    const at = paragraph.length;
    expect(placesIn(text)).toEqual([1, 2, 3].map((n) => [n * at + 2 * (n - 1), n * at + 2 * n]));
  });

  it('are none where they stand behind fewer than three sentences, or behind nearly all', () => {
    expect(placesIn(Array.from({ length: 3 }, () => paragraph).join(' '))).toEqual([]);
    expect(placesIn(paragraph.repeat(3).replaceAll('。', '。 '))).toEqual([]);
  });

  it('are none where lines are short: the breaks are there', () => {
    const text = Array.from({ length: 4 }, () => paragraph).join(' ');
    expect(placesIn(text)).toHaveLength(3);
    expect(placesIn(text.replaceAll('，', '，\n'))).toEqual([]);
  });

  it('are those of a short page, too, of whose breaks one or two are there', () => {
    const short = '各项任务全面完成，成效明显。群众满意。';
    expect(placesIn(Array.from({ length: 7 }, () => short).join(' '))).toHaveLength(6);
    expect(placesIn(`${Array.from({ length: 4 }, () => short).join(' ')}\n`.repeat(4))).toEqual([]);
  });

  it('are those of a page that parts who signs from its last sentence and from the date so', () => {
    const sentence = '全市民政工作稳步推进，群众满意，各项任务全面完成。';
    const text = `${Array.from({ length: 9 }, () => sentence).join(' ')}${sentence}`;
    expect(placesIn(`${text} ××镇××村民委员会 2008年3月12日`)).toHaveLength(10);
    expect(placesIn(`${text} 以上工作于下月完成 2008年3月。`)).toEqual([]);
  });

  it('leaves spaces at the edge of a line, and beside question marks, to others', () => {
    const text = Array.from({ length: 4 }, () => paragraph).join(' ');
    expect(placesIn(` ${text} \n ${text}? ?`)).toHaveLength(6);
  });
});

describe('lostGaps', () => {
  const lostIn = (text: string): string[] => lostGaps(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    'http://example.org/index.php?id=1',
    'example.org/a?b',
    'index?id=1',
    'someone@example?org',
    '1?000',
    'GB?2312',
  ])('leaves what stands in %s', (word) => {
    expect(lostIn(`见${word}一文`)).toEqual([]);
  });

  it('finds what stands between words in Latin script, or beside one', () => {
    expect(lostIn('Public domain?Public domain? ?false')).toEqual(['?', '? ?']);
    expect(lostIn('公有领域?Public')).toEqual(['?']);
  });
});

describe('gaps of both kinds', () => {
  it('never lie within each other, whatever spaces and tabs stand beside a `?`', () => {
    const piece = fc.constantFrom('?', ' ', '\t', '\u3000', '\u00a0', '\n', '。', '一、', 'm', '民政');
    const long = Array.from({ length: 4 }, () => paragraph).join(' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = long + pieces.join('') + paragraph;
        const gaps = [...lostGaps(text), ...spaceGaps(text)].sort((a, b) => a.start - b.start);
        for (const [index, { end }] of gaps.entries())
          expect(end).toBeLessThanOrEqual(gaps[index + 1]?.start ?? text.length);
      }),
      { seed: 5, numRuns: 300 },
    );
    expect(placesIn(`${long}?\t  ${paragraph}`)).toEqual(placesIn(`${long}?${paragraph}`));
  });
});

describe('lostGaps between words in Latin script and figures', () => {
  it.each([
    ['招标编号：LPZB-2019-034?1. 招标条件', 1],
    ['电话：2215906转801?E-mail：a@example.com', 1],
    ['46.0??52.9', 1],
    ['第10号?一、总则', 1],
    // Addresses.
    ['http://a.cn/index.php?1.html', 0],
    ['http://a.cn/x9?Name:2', 0],
    ['www.a.cn?1.第一', 0],
    ['a=1?2.5', 0],
    ['46.0?52.9', 0],
  ])('in %j are %j', (text, count) => {
    expect(lostGaps(text)).toHaveLength(count);
  });
});
