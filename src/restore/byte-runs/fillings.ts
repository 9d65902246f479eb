import { candidatesAt } from './candidates-at.ts';
import { endOf, fillOpen, type Hypothesis, type Token } from './hypothesis.ts';

/** How many fillings of what is open are followed where what stands behind it is open too. */
const followed = 4;
/** Those that trail the likeliest by more are not: e^12 to one. */
const nearLikeliest = 12;

/** What is open filled with each of its likeliest candidates but the first, which is what it is taken for otherwise. */
export function otherFillings(hypothesis: Hypothesis): Hypothesis[] {
  const { open, last } = hypothesis;
  if (!open || open.candidates.readings.length < 2) return [];
  const { candidates } = open;
  const { scores, readings, best } = candidates;
  return Array.from(scores.keys())
    .filter((index) => scores[index]! > best - nearLikeliest)
    .sort((a, b) => scores[b]! - scores[a]!)
    .slice(1, followed)
    .map((index) => {
      const filled = fillOpen(hypothesis);
      const reading = readings[index]!;
      const token: Token = { ...filled.tokens!.token, reading };
      return {
        ...filled,
        score: hypothesis.score + scores[index]!,
        last: endOf(last, reading),
        tokens: { token, before: hypothesis.tokens },
      };
    });
}

/** Fill what is open with one of its candidates, which something else tells. */
export function fillOpenWith(hypothesis: Hypothesis, reading: string): Hypothesis {
  const { open } = hypothesis;
  if (!open) return hypothesis;
  const { before, readings, scores } = open.candidates;
  const score = scores[readings.indexOf(reading)]!;
  const candidates = candidatesAt(before, [reading], Float64Array.of(score));
  return fillOpen({ ...hypothesis, open: { ...open, candidates } });
}
