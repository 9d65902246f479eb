import { isCounted } from '../restore/breaks/spaced-figures.ts';

/** A heading by sections and their parts: 1　现状, 1.1　篾匠, 3.2.1 建设内容. */
export interface DecimalHeading {
  /** 1 for 1, 2 for 1.1, 3 for 3.2.1. */
  parts: number;
}

/** A number, the gap that a number of one part has behind it, and a title that ends no sentence. */
const numbered =
  /^([1-9][0-9]?(?:[.．][1-9][0-9]?){0,3})([.．]?[ \u3000]+|(?=[\p{Script=Han}“《]))(?=[\p{L}“《（])[^。；！？\n]{1,40}$/u;

const longest = 60;

interface Numbered {
  index: number;
  value: number[];
  /** 1总则, which is one only where 1.1 is the next. */
  isBare: boolean;
}

/**
 * Lines that are numbered by sections: 1, 1.1, 1.2, 2. They count on from each other; two at
 * least do, and where none has several parts none stands right below another: 1　张三 is a row of a table, and 1.5亿元 a figure.
 *
 * @param lines the reading's, in simplified script
 * @param isFree whether a line is of the body and nothing else yet
 * @returns by the line's index
 */
export function decimalHeadings(
  lines: readonly string[],
  isFree: (index: number) => boolean,
): ReadonlyMap<number, DecimalHeading> {
  const found: Numbered[] = [];
  for (const [index, line] of lines.entries()) {
    const match =
      isFree(index) && index + 1 < lines.length && line.length <= longest ? numbered.exec(line) : null;
    if (!match) continue;
    const [, number = '', gap = ''] = match;
    const value = number.split(/[.．]/).map(Number);
    if (isCounted(number, line.slice(number.length).trimStart())) continue;
    if (/[：:、，]$/.test(line)) continue;
    found.push({ index, value, isBare: gap === '' && value.length === 1 });
  }
  const seen = new Set<string>();
  const counted = found.filter(({ value, isBare }, place) => {
    if (isBare && found[place + 1]?.value.join() !== `${value[0]!},1`) return false;
    const before = [...value.slice(0, -1), value.at(-1)! - 1];
    seen.add(value.join());
    // The first of its kind, or one that goes on from another.
    return value.at(-1) === 1 || seen.has(before.join());
  });
  const several = counted.some(({ value }) => value.length > 1);
  const isList = counted.some(({ index }, place) => index === (counted[place - 1]?.index ?? -2) + 1);
  if (counted.length < 2 || (!several && isList)) return new Map();
  return new Map(counted.map(({ index, value }) => [index, { parts: value.length }]));
}
