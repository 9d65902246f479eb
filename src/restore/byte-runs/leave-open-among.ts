import { priorsAt, scoresBehind, type Choices } from './choices.ts';
import { fillOpen, leaveOpen, type Hypothesis } from './hypothesis.ts';
import type { Page } from './page.ts';

/** Leave what stands between here and `at` open among characters. */
export function leaveOpenAmong(
  h: Hypothesis,
  choices: Choices,
  page: Page,
  to: { end: number; at: number; pending: number },
): Hypothesis | undefined {
  const from = fillOpen(h);
  const scores = scoresBehind(from.last, choices, priorsAt(choices, h, page));
  return leaveOpen(from, { readings: choices.readings, scores }, to);
}
