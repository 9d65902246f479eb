import { fold } from '../../script/fold.ts';
import type { FoldedPage } from './folded-page.ts';
import { groundAt, type Ground } from './grounds.ts';
import { clauseAt, sentenceAt } from './sentence-at.ts';
import { yearMentions, type YearMention } from './year-mentions.ts';
import {
  aheadSigns,
  backSigns,
  datedPhrases,
  futureSigns,
  pastSigns,
  planSigns,
  quotedPlanSigns,
} from './year-signs.ts';

/** Years between which a report was written, each with the sentence that shows it. */
export interface YearBounds {
  notBefore?: Ground;
  notAfter?: Ground;
}

const [past, future, plan, quoted, back, ahead] = [
  pastSigns,
  futureSigns,
  planSigns,
  quotedPlanSigns,
  backSigns,
  aheadSigns,
].map((signs) => signs.map(fold)) as [string[], string[], string[], string[], string[], string[]];
const phrases = datedPhrases.map(([phrase, year]) => [fold(phrase), year] as const);
const has = (text: string, signs: readonly string[]): boolean => signs.some((sign) => text.includes(sign));

/**
 * Bound the year of a report whose date hides it, by what the text tells as done (not before) and as
 * planned in its own voice (not after). Where the two contradict each other, neither is given.
 *
 * @param date EDTF of the date it bears, if any
 */
export function yearBounds(page: FoldedPage, date: string | undefined): YearBounds {
  const mask = date?.slice(0, 4) ?? 'XXXX';
  if (!mask.includes('X')) return {};
  const [first, last] = [Number(mask.replaceAll('X', '0')), Number(mask.replaceAll('X', '9'))];
  const within = ({ year }: YearMention): boolean => year > first && year < last;
  const mentions = yearMentions(page);
  const done = [...phraseMentions(page), ...mentions.filter((mention) => isPast(page, mention))].filter(
    within,
  );
  const planned = mentions.filter((mention) => isAhead(page, mention)).filter(within);
  const low = extreme(done, (a, b) => a > b);
  const high = extreme(planned, (a, b) => a < b);
  if (low && high && low.year > high.year) return {};
  return {
    ...(low && { notBefore: groundAt(page, String(low.year), low.block, low.at) }),
    ...(high && { notAfter: groundAt(page, String(high.year), high.block, high.at) }),
  };
}

/** The first mention of the year that beats all others. */
const extreme = (
  mentions: readonly YearMention[],
  beats: (a: number, b: number) => boolean,
): YearMention | undefined =>
  mentions.reduce<YearMention | undefined>(
    (best, each) => (best && !beats(each.year, best.year) ? best : each),
    undefined,
  );

function phraseMentions(page: FoldedPage): YearMention[] {
  return page.blocks.flatMap(({ folded }, block) =>
    phrases.flatMap(([phrase, year]) => {
      const at = folded.indexOf(phrase);
      return at >= 0 && !has(sentenceAt(folded, at), future) ? [{ year, block, at }] : [];
    }),
  );
}

function isPast(page: FoldedPage, { block, at }: YearMention): boolean {
  const { kind, folded } = page.blocks[block]!;
  if (isHeadline(kind)) return has(headlineAfter(folded, at), back);
  return has(clauseAt(folded, at), past) && !has(sentenceAt(folded, at), future);
}

function isAhead(page: FoldedPage, { block, at }: YearMention): boolean {
  const { kind, folded } = page.blocks[block]!;
  if (isHeadline(kind)) return has(headlineAfter(folded, at), ahead);
  if (!'到至'.includes(folded[at - 1] ?? ' ')) return false;
  const sentence = sentenceAt(folded, at);
  return has(sentence, plan) && !has(sentence, quoted);
}

const isHeadline = (kind: string): boolean => kind === 'title' || kind === 'subtitle';

/** What a title says of a year: 2010年工作总结 | 及2011年工作计划. */
const headlineAfter = (text: string, at: number): string =>
  /^\d{4}年[^\d年]*/u.exec(text.slice(at, at + 60))?.[0] ?? '';
