import { logProbability } from '../language-model.ts';

/** Score of `text` behind two characters. */
export function scoreOf(before: string, text: string): number {
  let first = before.charCodeAt(0);
  let second = before.charCodeAt(1);
  let score = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    score += logProbability(first, second, unit);
    first = second;
    second = unit;
  }
  return score;
}
