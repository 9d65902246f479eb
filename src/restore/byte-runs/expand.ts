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
  return hypothesis.pending < 0 ? inStep(hypothesis, page) : outOfStep(hypothesis, page, lag);
}
