import { logProbability } from '../language-model.ts';
import type { Among } from './hypothesis.ts';
import { endOfLinePrior, signPriors, signs } from './swallowings.ts';

/** How many texts, the best ones, are tried with each sign; all are with a figure. */
const tried = 10;

/**
 * Texts, best first, each with the signs that its last character may have swallowed.
 *
 * @param following what the witness has next
 */
export function withSigns({ readings: texts, scores: ofTexts }: Among, following: string): Among {
  const ofSigns = signPriors(following);
  const readings: string[] = [];
  const scores: number[] = [];
  const add = (index: number, place: number): void => {
    const text = texts[index]!;
    const [before, last] = [text[text.length - 2]!, text[text.length - 1]!];
    const sign = signs[place]!;
    const ofLine = sign === '\n' ? endOfLinePrior(last, before) : 0;
    const reads = logProbability(before.charCodeAt(0), last.charCodeAt(0), sign.charCodeAt(0));
    readings.push(text + sign);
    scores.push(ofTexts[index]! + reads + ofSigns[place]! + ofLine);
  };
  const figure = signs.length - 1;
  for (let index = 0; index < texts.length; index++) add(index, figure);
  const best = Array.from(ofTexts.keys())
    .sort((a, b) => ofTexts[b]! - ofTexts[a]!)
    .slice(0, tried);
  for (const index of best) for (let place = 0; place < figure; place++) add(index, place);
  return { readings, scores: Float64Array.from(scores), figures: [0, texts.length] };
}
