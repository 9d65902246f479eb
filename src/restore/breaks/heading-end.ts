import { fold } from '../../script/fold.ts';
import { isHan } from './characters.ts';
import type { BorderJudge } from './clause-border.ts';
import { headingEnding, headingGoesOn, isStockHeading, textOpening } from './heading-words.ts';

/** A place where a heading without a closing mark may end, and how much speaks for it. */
export interface HeadingEnd {
  at: number;
  score: number;
}

const shortest = 2;
const longest = 60;
/** How far behind the last place words are told apart, for the sake of the word there. */
const beyond = 8;
/** A first sentence shorter than this is hardly the text below a heading. */
const shortestSentence = 8;

const weight = {
  strong: 3,
  stock: 8,
  takesUp: 3,
  quoted: 3,
  open: -5,
  sure: 5,
  opening: 2.5,
  never: -8,
  shortRest: -5,
  shortHead: -1.5,
  clause: -2,
  goesOn: -2,
  shortTail: -4,
  shortClause: -2,
  length: 0.06,
};

/**
 * The places where the heading whose words begin at `from` may end and running text begin, best first.
 * Only places between words, outside quotation marks and brackets, before the first sentence's end.
 *
 * @param level of the heading; those of level 1 are seldom of more than one clause
 * @param to end of the stretch that belongs to the heading and what follows it
 */
export function headingEnds(
  text: string,
  from: number,
  to: number,
  judge: BorderJudge,
  level = 2,
): HeadingEnd[] {
  // The words are listed in simplified script.
  const stretch = fold(text.slice(from, Math.min(to, from + longest + 40)));
  const sentence = /[。！？；]/.exec(stretch)?.index ?? stretch.length;
  const stop = Math.min(sentence, longest);
  const borders = wordBorders(stretch.slice(0, stop + beyond));
  const spans = stretch.includes('从');
  const colon = stretch.indexOf('：');
  const ends: HeadingEnd[] = [];
  let clauses = 0;
  let clauseStart = 0;
  let depth = 0;
  for (let length = 0; length < stop; length++) {
    if (length >= shortest && depth === 0 && borders.has(length) && mayPart(stretch, length)) {
      let score = judge(from + length);
      const ending = headingEnding(stretch, length);
      if (ending !== 'plain') score += weight[ending];
      const opening = textOpening(stretch, length);
      if (opening !== 'plain') {
        score +=
          opening === 'sure' && ending !== 'open'
            ? weight.sure
            : opening === 'never'
              ? weight.never
              : weight.opening;
      }
      if (opening !== 'never' && isStockHeading(stretch.slice(0, length)) && !headingGoesOn(stretch, length))
        score += weight.stock;
      if (takesUp(stretch, length)) score += weight.takesUp;
      if (clauses > 0 && stretch[length - 1] === '”' && !stretch.slice(length, length + 8).includes('“'))
        score += weight.quoted;
      if (colon >= 0 && colon < length) score += weight.never;
      if (opening !== 'sure') {
        if (headingGoesOn(stretch, length)) score += weight.goesOn;
        if (/[，、：]/.test(stretch.slice(length, length + 3))) score += weight.shortClause;
      }
      if (spans && partsSpan(stretch.slice(clauseStart), length - clauseStart)) score += weight.never;
      if (sentence - length < shortestSentence) score += weight.shortRest;
      if (clauseStart > 0 && length - clauseStart < 4) score += weight.shortTail;
      if (length < 6) score += weight.shortHead;
      score +=
        weight.clause * Math.max(0, clauses - (level === 1 ? 0 : 1)) -
        weight.length * Math.max(0, length - 12);
      ends.push({ at: from + length, score });
    }
    const character = stretch[length]!;
    if ('“（《「『'.includes(character)) depth++;
    else if ('”）》」』'.includes(character)) depth = Math.max(0, depth - 1);
    else if (character === '，') {
      clauses++;
      clauseStart = length + 1;
    }
  }
  return ends.sort((a, b) => b.score - a.score || a.at - b.at);
}

/** From what to what, and no comma soon behind it, as a sentence that begins so has. */
const fromTo = /^从[^，。；：]{1,10}[到至][^，。；：]{9}/;

/** Whether a clause is cut between 从 and its 到, 从效率|提升到创新, or before both: 方式|从等人上门到主动上门. */
function partsSpan(clause: string, at: number): boolean {
  if (fromTo.test(clause.slice(at))) return true;
  const from = clause.lastIndexOf('从', at - 1);
  if (from < 0 || /[到至]/.test(clause.slice(from, at))) return false;
  return /^[^，。；：、]{0,8}[到至]/.test(clause.slice(at));
}

/** A sentence takes up the heading's first words: 一般公共预算|全市一般公共预算收入…; or its last: 改善民生|民生支出…. */
function takesUp(text: string, at: number): boolean {
  const whose = /^[全我本][省市州县区旗镇乡局]/.test(text.slice(at, at + 2)) ? 2 : 0;
  if (at >= wordsTakenUp && text.startsWith(text.slice(0, wordsTakenUp), at + whose)) return true;
  return isHan(text[at - 2]) && isHan(text[at - 1]) && text.slice(at - 2, at) === text.slice(at, at + 2);
}

const wordsTakenUp = 4;

/** The year of an era, （1653）, is not what a heading ends with. */
const eraYear = /[（(][0-9]{3,4}(?:[—–-][0-9?？]{1,4})?[）)]$/;

function mayPart(text: string, at: number): boolean {
  const [left, right] = [text[at - 1]!, text[at]!];
  if (/[）)]/.test(left) && eraYear.test(text.slice(Math.max(0, at - 11), at))) return false;
  return (
    (isHan(left) || /[”）》A-Za-z]/.test(left)) &&
    (isHan(right) || /[“《①-⑳0-9A-Z]/.test(right) || text.startsWith('（1）', at))
  );
}

let segmenter: Intl.Segmenter | undefined;

/** Offsets where words begin. Where the platform can't tell words, every offset is one. */
function wordBorders(text: string): { has: (at: number) => boolean } {
  if (typeof Intl.Segmenter !== 'function') return { has: () => true };
  segmenter ??= new Intl.Segmenter('zh-Hans', { granularity: 'word' });
  const borders = new Set<number>();
  for (const { index } of segmenter.segment(text)) borders.add(index);
  return borders;
}
