import { expect, test } from 'vitest';
import { joinMatches } from '../../../src/across/quote/join-matches.ts';
import type { Match } from '../../../src/search/client/search-options.ts';

const paragraph = '开头。甲乙丙丁，戊己庚辛，壬癸子丑。寅卯辰巳，午未申酉。结尾';

/** What search gives for a phrase of the paragraph, with so many characters around it. */
function match(phrase: string, around: number): Match {
  const offset = paragraph.indexOf(phrase);
  const from = Math.max(0, offset - around);
  const to = Math.min(paragraph.length, offset + phrase.length + around);
  const before = from > 0 ? '…' : '';
  const excerpt = before + paragraph.slice(from, to) + (to < paragraph.length ? '…' : '');
  const start = offset - from + before.length;
  return { block: 0, offset, url: '#p', excerpt, marks: [[start, start + phrase.length]] };
}

const joined = (...matches: Match[]): { excerpt: string; marked: string[] } => {
  const { excerpt, marks } = joinMatches(matches);
  return { excerpt, marked: marks.map((mark) => excerpt.slice(...mark)) };
};

test.each([
  [
    'overlapping ones',
    [match('丙丁，戊己', 4), match('戊己庚辛', 6)],
    '…头。甲乙丙丁，戊己庚辛，壬癸子丑。…',
    ['丙丁，戊己庚辛'],
  ],
  ['in any order', [match('子丑', 2), match('庚辛', 3)], '…，戊己庚辛，壬癸子丑。寅…', ['庚辛', '子丑']],
  [
    'one inside another',
    [match('戊己', 8), match('庚', 1)],
    '开头。甲乙丙丁，戊己庚辛，壬癸子丑。…',
    ['戊己', '庚'],
  ],
  ['ones apart', [match('午未', 1), match('甲乙', 1)], '…。甲乙丙…，午未申…', ['甲乙', '午未']],
  ['the beginning and the end', [match('开头', 1), match('结尾', 1)], '开头。…。结尾', ['开头', '结尾']],
])('joins %s', (_, matches, excerpt, marked) => {
  expect(joined(...matches)).toEqual({ excerpt, marked });
});

test('shows the first where search marked nothing', () => {
  expect(joinMatches([{ ...match('午未', 1), marks: [] }])).toEqual({ excerpt: '…，午未申…', marks: [] });
});
