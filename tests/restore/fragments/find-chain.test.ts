import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findChain } from '../../../src/restore/fragments/find-chain.ts';
import { findMarkers } from '../../../src/restore/fragments/find-markers.ts';

const clean = new URL('../../fixtures/clean/', import.meta.url);
const reports = readdirSync(clean).map((name) => readFileSync(new URL(name, clean), 'utf8'));
/** Text without breaks, stops or an address to an audience: wherever it is cut, a sentence goes on. */
const running = reports.join('').replace(/[^\u4e00-\u9fff]|各位/g, '');

/** A cut of a preview: its number, its length, and whether it ends a sentence. */
type Cut = readonly [number: number, length: number, ends?: 'stop'];

/** Numbered lines, each of a length. */
function numbered(cuts: readonly Cut[]): string {
  // From here on no cut falls where a sentence might end for all that.
  let at = 7;
  return cuts
    .map(([number, length, ends]) => {
      const text = running.slice(at, (at += length));
      return `${String(number)}、${ends ? `${text.slice(0, -1)}。` : text}`;
    })
    .join('\n');
}

/** So many cuts of one length, the last one shorter; those of some numbers end a sentence. */
const cutsOf = (count: number, length: number, stops: readonly number[] = []): Cut[] =>
  Array.from({ length: count }, (_, i) => {
    const number = i + 1;
    const own = number === count ? length >> 1 : length;
    return stops.includes(number) ? [number, own, 'stop'] : [number, own];
  });

const numbersIn = (text: string, shared = false, begin = 0): number[] | undefined =>
  findChain(text, findMarkers(text), shared, begin)?.markers.map(({ number }) => number);

describe('findChain', () => {
  it('leaves items of equal lengths in the midst of a list alone, which goes on before and behind them', () => {
    const [first, last]: Cut[] = [
      [1, 150, 'stop'],
      [5, 110, 'stop'],
    ];
    const equal: Cut[] = [
      [2, 90, 'stop'],
      [3, 90],
      [4, 200, 'stop'],
    ];
    expect(numbersIn(numbered([first!, ...equal, last!]))).toBeUndefined();
    // A preview that has lost its first cut.
    expect(numbersIn(numbered(equal))).toEqual([2, 3, 4]);
  });

  it('leaves several lists of a page alone, of whose items some are as far apart as others', () => {
    const lists: Cut[] = [
      [1, 150, 'stop'],
      [2, 80, 'stop'],
      [1, 90],
      [2, 90, 'stop'],
      [3, 60, 'stop'],
    ];
    expect(numbersIn(numbered(lists))).toBeUndefined();
    // Of the first, an item that is as long as one of the second.
    const apart: Cut[] = [
      [1, 44, 'stop'],
      [2, 50, 'stop'],
      [3, 60, 'stop'],
      [4, 70, 'stop'],
      [5, 40, 'stop'],
      [1, 175],
      [2, 150, 'stop'],
    ];
    expect(numbersIn(numbered(apart))).toBeUndefined();
    // Below a text, where one of two cuts parts no sentence; of a page that is known to be shared, it is a preview.
    const below = `清溪县水利局工作方案\n${numbered([
      [1, 80],
      [2, 80, 'stop'],
      [3, 60, 'stop'],
    ])}`;
    expect(numbersIn(below)).toBeUndefined();
    expect(numbersIn(below, true)).toEqual([1, 2, 3]);
    // A preview whose text has a list in its last cut.
    const cut: Cut[] = [
      [1, 200],
      [2, 200],
      [3, 100, 'stop'],
      [1, 40, 'stop'],
      [2, 30, 'stop'],
    ];
    expect(numbersIn(numbered(cut))).toEqual([1, 2, 3]);
  });

  it.each<[what: string, cuts: Cut[], found: boolean]>([
    ['the shortest lines that are believed', cutsOf(6, 24), true],
    ['shorter ones', cutsOf(6, 23), false],
    ['short lines of which three in five part a sentence', cutsOf(6, 40, [1, 2]), true],
    ['short lines of which two in five do', cutsOf(6, 40, [1, 2, 3]), false],
    ['longer ones of which two in five do', cutsOf(6, 60, [1, 2, 3]), true],
    [
      'lines of unequal lengths',
      [
        [1, 90],
        [2, 140],
        [3, 60],
        [4, 200],
        [5, 30],
      ],
      false,
    ],
    [
      'numbers far from each other',
      [
        [3, 80],
        [17, 80],
        [40, 80],
        [58, 80],
        [99, 40],
      ],
      false,
    ],
    [
      'numbers out of order that make a run',
      [
        [2, 80],
        [4, 80],
        [1, 80],
        [5, 80],
        [3, 40],
      ],
      true,
    ],
    ['two cuts, equal to the character, of which one parts a sentence', cutsOf(3, 80, [1]), true],
    ['two cuts where none does', cutsOf(3, 80, [1, 2]), false],
    ['two short cuts, equal to the character', cutsOf(3, 59), false],
    [
      'three, with a number missing, equal to the character',
      [
        [1, 80],
        [2, 80],
        [4, 80],
        [5, 40],
      ],
      true,
    ],
    [
      'three, with a number missing, not equal',
      [
        [1, 80],
        [2, 83],
        [4, 81],
        [5, 40],
      ],
      false,
    ],
    [
      'three that are nearly equal and part sentences',
      [
        [1, 80],
        [2, 83],
        [3, 81],
        [4, 40],
      ],
      true,
    ],
    [
      'four that are nearly equal, of which one parts a sentence',
      [
        [1, 78, 'stop'],
        [2, 80, 'stop'],
        [3, 84],
        [4, 82, 'stop'],
        [5, 40],
      ],
      false,
    ],
  ])('%s', (_, cuts, found) => {
    expect(numbersIn(numbered(cuts))).toEqual(found ? cuts.map(([number]) => number) : undefined);
  });

  const two = (first: number, length: number, next: number, ends?: 'stop'): string =>
    numbered([ends ? [first, length, ends] : [first, length], [first + 1, next]]);

  it('believes one cut where the page begins with the first, the second is no longer, and a sentence is parted', () => {
    expect(numbersIn(two(1, 100, 200))).toEqual([1, 2]);
    expect(numbersIn(two(1, 100, 201))).toBeUndefined();
    expect(numbersIn(two(2, 100, 100))).toBeUndefined();
    expect(numbersIn(`前言\n${two(1, 100, 100)}`)).toBeUndefined();
    expect(numbersIn(`前言\n${two(1, 100, 100)}`, false, 2)).toEqual([1, 2]);
    expect(numbersIn(two(1, 100, 100, 'stop'))).toBeUndefined();
  });

  it('takes one cut at the end of a sentence for evident where it holds sections, or lines of its own on a site that cuts', () => {
    const sections = two(1, 100, 100, 'stop').replace(/(.{40})./, '$1。一、');
    expect(numbersIn(sections)).toEqual([1, 2]);
    const lines = two(1, 100, 100, 'stop').replace(/(.{40}).(.{20})./, '$1\n$2\n');
    expect(numbersIn(lines, true)).toEqual([1, 2]);
    expect(numbersIn(lines)).toBeUndefined();
  });

  it('takes one cut behind a long first fragment for likely where its sentence does not end, whatever follows', () => {
    const open = (length: number, ends: string): string =>
      `1、${running.slice(7, 5 + length)}，其余四十七人${ends}\n2、充实到生产一线，${running.slice(900, 980)}`;
    const chainOf = (text: string): object | undefined => findChain(text, findMarkers(text), false);
    expect(chainOf(open(200, ''))).toMatchObject({ byHead: true });
    expect(chainOf(open(80, ''))).toBeUndefined();
    expect(chainOf(open(200, '。'))).toBeUndefined();
    expect(chainOf(`前言\n${open(200, '')}`)).toBeUndefined();
    const inside = open(200, '。').replace('1、', '1、（三）');
    expect(chainOf(inside)).toBeDefined();
  });

  it('takes one cut for evident where no item begins as the second does: with a later number, or in the midst of a sentence', () => {
    const with2 = (second: string, first = ''): string =>
      two(1, 100, 90, 'stop').replace(/(.{3})(\n2、)./, `$1${first}$2${second}`);
    for (const second of ['三、', '（二）', '第三，', '3.']) {
      const found = numbersIn(with2(second));
      expect(found, second).toEqual(second === '第三，' ? undefined : [1, 2]);
    }
    expect(numbersIn(with2('，', '祖宗”'))).toEqual([1, 2]);
    expect(numbersIn(with2('…', '…'))).toEqual([1, 2]);
    expect(numbersIn(with2('一、'))).toBeUndefined();
    expect(numbersIn(with2('认'))).toBeUndefined();
    expect(numbersIn(with2('…'))).toBeUndefined();
    expect(numbersIn(with2('…', '……'))).toBeUndefined();
  });

  it('leaves the last number out where it is off and all others are not', () => {
    const own = numbered([
      [1, 80],
      [2, 80],
      [3, 80],
      [4, 20],
    ]);
    expect(numbersIn(`${own}\n5、${running.slice(900, 930)}`)).toEqual([1, 2, 3, 4]);
  });

  it('is of no use for a single number', () => {
    expect(numbersIn('1、甲')).toBeUndefined();
    expect(numbersIn('')).toBeUndefined();
  });
});

describe('the number of an item that follows the first of its list', () => {
  const headed = (second: string): string =>
    `1、某某县第九中学语文教学工作总结\n${running.slice(0, 90)}。\n二、教学方面\n一、思想方面\n1、认真备课，${running.slice(90, 130)}。\n2、认真上课${second}`;

  it('is no cut where the list goes on, and one where the list has its own second item behind it', () => {
    expect(numbersIn(headed('。\n3、认真批改作业。\n今后再接再厉。'))).toBeUndefined();
    expect(numbersIn(headed('。\n2、认真辅导。\n今后再接再厉。'))).toEqual([1, 2]);
  });
});
