import { otherFillings } from './fillings.ts';
import type { Hypothesis } from './hypothesis.ts';
import { inStep } from './in-step.ts';
import { outOfStep } from './out-of-step.ts';
import type { Page } from './page.ts';

/**
 * Every way to read on from a hypothesis by the next sign of the witness.
 *
 * @param lag by how much it trails the best that has come as far
 */
export function expand(hypothesis: Hypothesis, page: Page, lag: number): Hypothesis[] {
  if (hypothesis.pending < 0) return inStep(hypothesis, page);
  const found = outOfStep(hypothesis, page, lag);
  // Two lost bytes in a row are judged together: 。” at a sentence's end, of which the first alone would be another.
  if (page.text[hypothesis.at] === '?')
    for (const filled of otherFillings(hypothesis)) found.push(...outOfStep(filled, page, lag));
  return found;
}
