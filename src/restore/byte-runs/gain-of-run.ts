import { isToned } from '../readings.ts';
import { closingPrior } from './candidates.ts';
import { cost } from './cost.ts';
import { isRowBesidePause } from './rows-of-lost.ts';
import { scoreOf } from './score-of.ts';
import type { Page } from './page.ts';
import type { Token } from './hypothesis.ts';
import type { Run } from './solve-run.ts';

/** Readings put in, which speak for the damage by themselves; the parenthesis may be swallowed. */
const readings = /\(?[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6} ?\)/g;
/** What says nothing either way: signs of loss, and words in Latin letters. */
const neutral = /\?|[A-Za-z]{2,}/g;

/**
 * How much better a run reads than the witness as it stands, as a natural logarithm; infinite where a reading in
 * parentheses tells that bytes were split. One without a tone may be a letter that numbers an answer: `?a)`.
 *
 * @param last the two characters before the run
 */
export function gainOfRun({ tokens, end }: Run, page: Page, start: number, last: string): number {
  const tells = ({ annotates }: Token): boolean =>
    annotates !== undefined &&
    (isToned(annotates.reading) || [...page.annotated.values()].includes(annotates.reading));
  if (tokens.some(tells)) return Infinity;
  const read = tokens.map((token) => token.reading).join('');
  const stood = page.text.slice(start, end).replace(readings, '');
  return (
    scoreOf(last, read.replace(neutral, '')) -
    scoreOf(last, stood.replace(neutral, '')) +
    closingPrior(read, page.text, start) +
    // What stood reads well only as if nothing had stood there.
    (isRowBesidePause(page.text, start) ? cost.outOfPlace : 0)
  );
}
